import type { MatrixPanel, StatementPanel } from '$lib/model/panel';
import { rest, share } from '$lib/model/numbers/arithmetic';
import { define } from '$lib/define/define';
import { claim } from '$lib/define/select';
import { plenum } from '../terms';

const supported = claim('plenum-supported', {
	label: 'supported the opposition',
	tone: 'second'
});
const present = claim('plenum-present', { label: 'were present', tone: 'outline' });
const others = rest(present, [supported], { key: 'others', label: 'did not support it' });
const part = share(supported, present, { key: 'share', label: 'supported the opposition' });

const dots: MatrixPanel = {
	form: 'matrix',
	title: null,
	data: [supported, present],
	per: 1,
	nested: true,
	titled: false,
	key: null
};
const signers = claim('declaration-46', {
	label: 'signed the “Declaration of the 46” after the letter of October 1923',
	tone: 'second'
});
const beside: StatementPanel = {
	form: 'statement',
	aside: true,
	title: 'Also stated for these months',
	data: [
		signers,
		claim('trotsky-plenum-speeches', {
			words: 'at least four',
			label: 'times that Trotsky “participated and spoke” at the plenum',
			tone: 'second'
		})
	]
};

export default define({
	slug: 'plenum-1923',
	title: 'The joint plenum of October 1923',
	question: 'How many at the plenum of October 1923 supported the opposition?',
	headline: `${supported.words} of the ${present.words} present supported the opposition`,
	states: ['plenum-present', 'plenum-supported'],
	series: [
		{
			key: 'plenum-supporters',
			label: 'Supporters of the opposition at the plenum',
			counts: 'present',
			data: [supported],
			whole: present
		},
		{
			key: 'declaration-signers',
			label: 'Signers of the “Declaration of the 46”',
			counts: 'signers',
			data: [signers]
		}
	],
	views: [{ name: 'dots', label: 'Dots', panels: [dots, beside] }],
	arithmetic: [others, part],
	caveats: [
		`The other ${others.words} did not support it (our arithmetic: ${others.formula}); the article doesn’t say how they voted.`,
		`The ${supported.words} are ${part.words} of those present (our arithmetic: ${part.formula}).`
	],
	open: ['How many could vote, and whether anyone abstained.'],
	terms: [plenum]
});
