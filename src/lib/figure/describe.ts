import type { Datum } from './datum';
import { capitalize } from './format';

/** What a datum says, in a sentence without a stop: "by 1940: 1,660,000 prisoners". */
export function speak(datum: Datum): string {
	return capitalize(said(datum)) + formatOrigin(datum);
}

function said({ label, words, period, unit, group, origin }: Datum): string {
	const what = group && !label.includes(group) ? `${group}, ${label}` : label;
	if (!period || period.words === words) return `${what}: ${words}`;
	return unit && origin === 'stated'
		? `${period.words}: ${words} ${what}`
		: `${what}: ${words}, ${period.words}`;
}

/** Says that a number is ours, and how it was made; nothing for what the article states. */
const formatOrigin = ({ origin, formula }: Datum): string =>
	({
		stated: '',
		computed: ` (our arithmetic: ${formula})`,
		counted: ` (counted here: ${formula})`
	})[origin];
