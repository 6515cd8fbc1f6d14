import { articleAndOthers } from './comparisons/article-and-others';
import { congressAndPlenum } from './comparisons/congress-and-plenum';
import { grainHeldAndMissing } from './comparisons/grain-held-and-missing';
import { growthDemands } from './comparisons/growth-demands';
import { membershipAndPositions } from './comparisons/membership-and-positions';
import { peopleOfTheOpposition } from './comparisons/people-of-the-opposition';
import { prisonersMembersArrests } from './comparisons/prisoners-members-arrests';
import { threeChanges } from './comparisons/three-changes';
import { toldTwice } from './comparisons/told-twice';
import { twoCommittees } from './comparisons/two-committees';
import type { DefinedComparison } from './define-comparison';

/** Every ready-made comparison, in the order they are shown. */
export const comparisonDefinitions: DefinedComparison[] = [
	threeChanges,
	articleAndOthers,
	growthDemands,
	membershipAndPositions,
	prisonersMembersArrests,
	congressAndPlenum,
	twoCommittees,
	grainHeldAndMissing,
	toldTwice,
	peopleOfTheOpposition
];
