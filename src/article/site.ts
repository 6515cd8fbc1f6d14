import type { Identity } from '$lib/model/identity';

/** This site and its article, whose copy has no date. */
export const identity: Identity = {
	name: 'The Left Opposition in Figures',
	brand: ['The Left Opposition', 'in Figures'],
	prefix: 'left-opposition',
	summary:
		'Every quantity of one article on the Trotskyist Left Opposition, as a plot, a table and the sentence that states it.',
	article: {
		key: 'brown-jones-heroes',
		title:
			'Thousands of Nameless and Faceless Heroes: The History of the Trotskyist Left Opposition',
		authors: ['George Martin Fell Brown', 'Rob Jones'],
		publisher: 'International Socialist Alternative',
		date: 'no date in the copy used',
		sha256: 'd3ea686be1d64649d7d4307a6795005535e1c10eeda55521562d04bc63904d08'
	},
	sourceClause: 'which names no source',
	numberClause: 'which names no source for any number',
	sourceSentence: 'The article names no source for any of its numbers.',
	authorSentence: 'They name no source for any number.',
	timeline: 'timeline',
	featured: ['prison-population', 'party-membership', 'collectivization', 'grain-sales']
};
