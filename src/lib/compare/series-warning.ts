import { formatList } from '$lib/model/numbers/format';
import { baseOf, numbersOf, type Series } from '$lib/model/series';
import { wholeChange } from './series-change';
import { describeTime } from '$lib/model/period';

/** A sentence that compares, with the claims it rests on and the arithmetic in it. */
export interface Statement {
	/** Names it in the address of a page. */
	key: string;
	words: string;
	claims: string[];
	/** Our arithmetic in it; `null` where there is none. */
	formula: string | null;
}

/** What a reader might make of series of one kind, and must not. */
interface Warning {
	key: string;
	/** Of which series it speaks; of fewer than two it says nothing. */
	concerns(series: Series): boolean;
	/** How one of them is named in the sentence. */
	name(series: Series): string;
	say(names: string): string;
}

const hasNumber = (series: Series): boolean => numbersOf(series).length > 0;

/** A series by its last value: "Prisoners (1,660,000, by 1940)". */
function nameValue(series: Series): string {
	const last = numbersOf(series).at(-1)!;
	return `${series.label} (${last.words}, ${describeTime(last)})`;
}

const nameShare = (series: Series): string =>
	`${series.label} (${numbersOf(series).at(-1)!.words} ${baseOf(series)})`;

function nameSpan(series: Series): string {
	const { from, to } = wholeChange(series)!;
	const span = series.span?.words ?? `${describeTime(from)} to ${describeTime(to)}`;
	return `${series.label} (${span})`;
}

const all: Warning[] = [
	{
		key: 'spans-differ',
		concerns: (series) => wholeChange(series) !== null,
		name: nameSpan,
		say: (names) =>
			`${names} changed over different times, so the multiples don’t say which grew faster.`
	},
	{
		key: 'counts-differ',
		concerns: (series) => series.measure === 'people' && hasNumber(series),
		name: nameValue,
		say: (names) => `${names} are different things: they are neither added nor divided.`
	},
	{
		key: 'bases-differ',
		concerns: (series) => series.measure === 'share' && hasNumber(series),
		name: nameShare,
		say: (names) => `${names} are shares of what each names, so their order is no ranking.`
	},
	{
		key: 'demands',
		concerns: ({ demanded }) => demanded,
		name: nameValue,
		say: (names) => `${names} are demands: the article doesn’t say what was reached.`
	}
];

/** What doesn't follow from seeing the series beside one another. */
export const warnings = (series: Series[]): Statement[] =>
	all.flatMap((warning) => warn(warning, series.filter(warning.concerns)));

function warn({ key, name, say }: Warning, series: Series[]): Statement[] {
	if (series.length < 2) return [];
	const claims = series.flatMap((one) => numbersOf(one).flatMap((datum) => datum.claims));
	return [
		{ key, words: say(formatList(series.map(name))), claims: [...new Set(claims)], formula: null }
	];
}
