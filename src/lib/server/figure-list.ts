import type { Defined } from './define';
import { campResistance } from './figures/camp-resistance';
import { centralCommittee1917 } from './figures/central-committee-1917';
import { collectivization } from './figures/collectivization';
import { congressDelegates } from './figures/congress-delegates';
import { grainSales } from './figures/grain-sales';
import { grainStrike } from './figures/grain-strike';
import { growthTargets } from './figures/growth-targets';
import { leninPay } from './figures/lenin-pay';
import { opposition1923 } from './figures/opposition-1923';
import { partyMembership } from './figures/party-membership';
import { partyPositions } from './figures/party-positions';
import { plenum1923 } from './figures/plenum-1923';
import { prisonComparisons } from './figures/prison-comparisons';
import { prisonPopulation } from './figures/prison-population';
import { purgeShares } from './figures/purge-shares';
import { purgeTrials } from './figures/purge-trials';
import { timeline } from './figures/timeline';
import { trotskyFamily } from './figures/trotsky-family';

/** Every figure in the article's order, the timeline last. */
export const definitions: Defined[] = [
	congressDelegates,
	opposition1923,
	plenum1923,
	leninPay,
	partyPositions,
	partyMembership,
	grainSales,
	grainStrike,
	growthTargets,
	collectivization,
	prisonPopulation,
	prisonComparisons,
	centralCommittee1917,
	purgeTrials,
	purgeShares,
	trotskyFamily,
	campResistance,
	timeline
];
