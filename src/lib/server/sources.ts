import type { Figure } from '$lib/figure/figure';
import type { SourceLine } from '$lib/figure/source';
import { collectivization } from './sources/collectivization';
import { congressDelegates } from './sources/congress-delegates';
import { grainSales } from './sources/grain-sales';
import { grainStrike } from './sources/grain-strike';
import { nothingFound } from './sources/nothing-found';
import { partyMembership } from './sources/party-membership';
import { prisonComparisons } from './sources/prison-comparisons';
import { prisonPopulation } from './sources/prison-population';
import { purgeShares } from './sources/purge-shares';

/** For each figure: which number is set beside which series, at which date, and on what measure. */
const lines: Record<string, SourceLine[]> = {
	'congress-delegates': congressDelegates,
	'party-membership': partyMembership,
	'grain-sales': grainSales,
	'grain-strike': grainStrike,
	collectivization: collectivization,
	'prison-population': prisonPopulation,
	'prison-comparisons': prisonComparisons,
	'purge-shares': purgeShares,
	...nothingFound
};

/** What other sources say beside a figure's numbers; a comparison has none of its own. */
export const sourcesOf = ({ folder, slug }: Pick<Figure, 'folder' | 'slug'>): SourceLine[] =>
	folder === 'figures' ? (lines[slug] ?? []) : [];
