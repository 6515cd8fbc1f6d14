/** Slugs of the ready-made comparisons in the order they are shown; one that isn't named here stands last. */
export const comparisonOrder = [
	'three-changes',
	'article-and-others',
	'growth-demands',
	'membership-and-positions',
	'prisoners-members-arrests',
	'congress-and-plenum',
	'two-committees',
	'grain-held-and-missing',
	'told-twice',
	'people-of-the-opposition'
];
