import type { Figure } from '$lib/model/figure';
import type { SourceLine } from '$lib/model/source';
import { collectivization } from '$article/sources/collectivization';
import { congressDelegates } from '$article/sources/congress-delegates';
import { grainSales } from '$article/sources/grain-sales';
import { grainStrike } from '$article/sources/grain-strike';
import { nothingFound } from '$article/sources/nothing-found';
import { partyMembership } from '$article/sources/party-membership';
import { prisonComparisons } from '$article/sources/prison-comparisons';
import { prisonPopulation } from '$article/sources/prison-population';
import { purgeShares } from '$article/sources/purge-shares';

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

/** Every line once, whatever figures it stands in. */
const everyLine = [
	...new Map(
		Object.values(lines)
			.flat()
			.map((line) => [line.key, line])
	).values()
];

/** The lines beside the numbers that a comparison sets side by side; none where none was looked for. */
function linesBeside({ rows }: Pick<Figure, 'rows'>): SourceLine[] {
	const claims = new Set(rows.flatMap(({ printed }) => printed.map(({ claim }) => claim)));
	return everyLine.filter(({ claim }) => claims.has(claim));
}

/** What other sources say beside the numbers of the figure with this slug. */
export const linesOf = (slug: string): SourceLine[] => lines[slug] ?? [];

/** What other sources say beside a figure's numbers; beside a comparison's, what they say of each figure's. */
export const sourcesOf = (figure: Pick<Figure, 'folder' | 'slug' | 'rows'>): SourceLine[] =>
	figure.folder === 'figures' ? linesOf(figure.slug) : linesBeside(figure);
