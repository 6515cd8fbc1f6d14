import type { Datum } from './datum';
import { capitalize } from './format';

/** What a datum says, in a sentence without a stop: "by 1940: 1,660,000 prisoners". */
export function speak(datum: Datum): string {
	return capitalize(said(datum)) + formatOrigin(datum);
}

function said(datum: Datum): string {
	const { label, words, period, unit, origin } = datum;
	const what = addsGroup(datum) ? `${datum.group}, ${label}` : label;
	if (!period || period.words === words) return `${what}: ${words}`;
	return unit && origin === 'stated'
		? `${period.words}: ${words} ${what}`
		: `${what}: ${words}, ${period.words}`;
}

/** Whether the group says what neither the label, the value nor the period says. */
function addsGroup({ group, label, words, period }: Datum): boolean {
	const rest = [label, words, period?.words ?? ''].join('\n').toLowerCase();
	return group !== null && !rest.includes(group.toLowerCase());
}

/** Says that a number is ours, and how it was made; nothing for what the article states. */
const formatOrigin = ({ origin, formula }: Datum): string =>
	({
		stated: '',
		computed: ` (our arithmetic: ${formula})`,
		counted: ` (counted here: ${formula})`
	})[origin];
