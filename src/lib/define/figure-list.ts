import { withBeside } from './beside-view';
import type { Defined } from './define';
import { campResistance } from '$article/figures/camp-resistance';
import { centralCommittee1917 } from '$article/figures/central-committee-1917';
import { collectivization } from '$article/figures/collectivization';
import { congressDelegates } from '$article/figures/congress-delegates';
import { grainSales } from '$article/figures/grain-sales';
import { grainStrike } from '$article/figures/grain-strike';
import { growthTargets } from '$article/figures/growth-targets';
import { leninPay } from '$article/figures/lenin-pay';
import { opposition1923 } from '$article/figures/opposition-1923';
import { partyMembership } from '$article/figures/party-membership';
import { partyPositions } from '$article/figures/party-positions';
import { plenum1923 } from '$article/figures/plenum-1923';
import { prisonComparisons } from '$article/figures/prison-comparisons';
import { prisonPopulation } from '$article/figures/prison-population';
import { purgeShares } from '$article/figures/purge-shares';
import { purgeTrials } from '$article/figures/purge-trials';
import { timeline } from '$article/figures/timeline';
import { trotskyFamily } from '$article/figures/trotsky-family';

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
].map(withBeside);
