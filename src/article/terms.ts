import type { Term } from '$lib/model/figure';

/** In the article's words (line 101). */
export const kulak: Term = {
	term: 'kulaks',
	explanation: '“the wealthier peasants, or kulaks”',
	quoted: true
};

/** In the article's words (line 81). */
export const leninLevy: Term = {
	term: 'Lenin Levy',
	explanation: '“After Lenin’s death, a move called the “Lenin Levy” was initiated.”',
	quoted: true
};

/** The article doesn't explain it. */
export const plenum: Term = {
	term: 'plenum',
	explanation:
		'a meeting of all members of a committee, here of two: the Central Committee and the Central Control Commission',
	quoted: false
};
