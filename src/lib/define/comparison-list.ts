import { articleAndOthers } from '$article/comparisons/article-and-others';
import { congressAndPlenum } from '$article/comparisons/congress-and-plenum';
import { grainHeldAndMissing } from '$article/comparisons/grain-held-and-missing';
import { growthDemands } from '$article/comparisons/growth-demands';
import { membershipAndPositions } from '$article/comparisons/membership-and-positions';
import { peopleOfTheOpposition } from '$article/comparisons/people-of-the-opposition';
import { prisonersMembersArrests } from '$article/comparisons/prisoners-members-arrests';
import { threeChanges } from '$article/comparisons/three-changes';
import { toldTwice } from '$article/comparisons/told-twice';
import { twoCommittees } from '$article/comparisons/two-committees';
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
