import type { Datum } from '../datum';
import type { Identity } from '../identity';
import { capitalize } from '../numbers/format';
import { besidesOf, type BesidePanel, type Panel } from '../panel';
import { fold } from './word-search';

/** What is spoken of a datum, or of a row of a figure's table. */
export type Spoken = Pick<
	Datum,
	'label' | 'words' | 'period' | 'group' | 'unit' | 'origin' | 'formula'
>;

/** What a datum says, in a sentence without a stop: "by 1940: 1,660,000 prisoners". */
export function speak(datum: Spoken): string {
	return capitalize(said(datum)) + formatOrigin(datum);
}

/**
 * What a mark is called on which these words are printed: what its datum says, if they stand in it as
 * they are printed; else they, then what they leave out: "Just under 80,000, 1923: prisoners". So
 * whoever speaks to the computer can say what they see.
 */
export function nameMark(datum: Spoken, printed: string): string {
	const sentence = speak(datum);
	if (holds(sentence, printed)) return sentence;
	const { label, words, period } = datum;
	const parts = [words, label, addsGroup(datum) ? datum.group : null, period?.words];
	const said = parts.filter((part): part is string => Boolean(part));
	const parted = said.reduce((name, part) => name.replace(`${part} `, `${part}, `), printed);
	const rest = said.filter((part) => !holds(printed, part));
	const name = [parted.replaceAll(', (', ' ('), rest.join(', ')].filter(Boolean).join(': ');
	return capitalize(name) + formatOrigin(datum);
}

/** Whether words stand in a text together, whatever their case and signs. */
const holds = (text: string, words: string): boolean => bare(text).includes(bare(words));

const bare = (text: string): string =>
	` ${
		fold(text)
			.match(/[\p{L}\p{N}]+/gu)
			?.join(' ') ?? ''
	} `;

/** A label in lower case or in quotes goes on where the value ends; any other is what the value is of. */
function said(datum: Spoken): string {
	const { label, words, period } = datum;
	const group = addsGroup(datum) ? datum.group : null;
	const isSaid = !period || period.words === words || label.includes(period.words);
	const when = isSaid ? null : period.words;
	if (goesOn(datum)) {
		const value = `${words}${gap(label)}${label}`;
		return group
			? [`${group}: ${value}`, when].filter(Boolean).join(', ')
			: [when, value].filter(Boolean).join(': ');
	}
	const name = [group, label].filter(Boolean).join(', ');
	return [name.endsWith(words) ? name : `${name}: ${words}`, when].filter(Boolean).join(', ');
}

/** Of more values than this, a speaker names the first. */
const mostSaid = 5;

/** What a plot shows, as one sentence to say aloud: "On the slide: 175,000 prisoners in 1930." */
export function sayShown(data: Spoken[]): string {
	const phrases = [...new Set(data.map(sayPhrase))];
	const rest = phrases.length - mostSaid;
	const said = rest > 1 ? [...phrases.slice(0, mostSaid), `and ${rest} more`] : phrases;
	return `On the slide: ${said.join('; ')}.`;
}

function sayPhrase(datum: Spoken): string {
	const { label, words, period } = datum;
	if (!goesOn(datum) || !period || label.includes(period.words)) return said(datum);
	return `${words}${gap(label)}${label} ${sayTime(period.words)}`;
}

/** A date as it follows a value: "in 1930", "on October 5, 1923", "by 1940". */
function sayTime(words: string): string {
	if (/ \d{1,2},/.test(words)) return `on ${words}`;
	return /^(early|late|mid|\d{4}|\p{Lu})/u.test(words) ? `in ${words}` : words;
}

/** A label that names the value, rather than going on with it, is set off by a comma. */
const gap = (label: string): string => (/^(the|from) /.test(label) ? ', ' : ' ');

const goesOn = ({ label, unit }: Spoken): boolean => unit !== '' && /^[“(]?\p{Ll}/u.test(label);

/** Whether the group says what neither the label, the value nor the period says. */
export function addsGroup({ group, label, words, period }: Spoken): boolean {
	const rest = [label, words, period?.words ?? ''].join('\n').toLowerCase();
	return group !== null && !rest.includes(group.toLowerCase());
}

/** What a row is, in a table: its label, after the group where that says more. */
export function nameRow(row: Spoken): string {
	const group = addsGroup(row) ? row.group : null;
	return [group, row.label].filter(Boolean).join(': ');
}

/** Says that a number is ours, and how it was made; nothing for what the article states. */
const formatOrigin = ({ origin, formula }: Spoken): string =>
	({
		stated: '',
		computed: ` (our arithmetic: ${formula})`,
		counted: ` (our count: ${formula})`
	})[origin];

/** What stands beside the article's numbers in the panels: their notes, and one sentence per value of another source, each said not to be the article's. */
export const speakBeside = (panels: Panel[]): string[] => [...new Set(panels.flatMap(sayBeside))];

const sayBeside = (panel: Panel): string[] => [
	...(panel.form === 'beside' ? othersOf(panel) : []),
	...(panel.note ? [panel.note] : [])
];

const othersOf = (panel: BesidePanel): string[] =>
	besidesOf(panel).map(({ words, label }) => `Not from the article: ${words}, ${label}.`);

/** Data in words, under a title. */
export const describe = (
	title: string,
	data: Spoken[],
	{ sourceClause }: Pick<Identity, 'sourceClause'>
): string =>
	`${title}. ${data.map((one) => `${speak(one)}.`).join(' ')} Stated by the article, ${sourceClause}.`;
