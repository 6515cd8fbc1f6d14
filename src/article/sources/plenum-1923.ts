import { bounding, other, same } from '$lib/sources/source-line';
import { at, sum } from '$lib/sources/source-value';

const [against, motion] = [
	at('plenum-1923-vote', '1923-10', 'against'),
	at('plenum-1923-vote', '1923-10', 'for')
];

export default [
	other(
		'plenum-supported',
		'supported the opposition',
		against,
		'votes against the motion that censured Trotsky'
	),
	bounding(
		'plenum-present',
		'present',
		sum(motion, against),
		'lower',
		'those who voted for or against; no number of abstentions was found'
	),
	same(
		'trotsky-plenum-speeches',
		'speeches',
		at('plenum-1923-speeches', '1923-10'),
		'Trotsky’s speeches'
	)
];
