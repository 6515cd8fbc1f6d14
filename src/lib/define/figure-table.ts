import { escape, from, type ColumnTable } from 'arquero';
import type { Datum, Origin, Qualifier } from '$lib/model/datum';
import type { Figure, Row } from '$lib/model/figure';
import { boundsOf } from '$lib/model/numbers/bounds';
import type { Segment } from '$lib/model/passage';
import type { Period } from '$lib/model/period';
import { nameRow } from '$lib/model/words/describe';
import { claimById } from '$lib/data/tables';

/** A row of a figure's table: one number, fate or event, with all that is known of it. */
export interface FigureRow {
	/** Unique in the figure: a claim's id, or the name of a computation. */
	key: string;
	/** What it is, in words: "full-time party workers". */
	label: string;
	/** The group or lane it stands in; `null` where the figure has only one. */
	group: string | null;
	/** The nominal value, in `unit`; `null` for a fate, a date or a word such as "almost all". */
	value: number | null;
	/** The least value the words allow, in `unit`; `null` for no bound. */
	low: number | null;
	/** The greatest value the words allow, in `unit`; `null` for no bound. */
	high: number | null;
	/** What the words add to the value; `null` for a fate and for a date. */
	qualifier: Qualifier | null;
	/** "people", "%", …; empty for fates and events. */
	unit: string;
	/** Its date, with the date's own words; `null` where the article gives none. */
	period: Period | null;
	/** The value with its qualifier in words: "just under 80,000". */
	words: string;
	/** Whether the article prints it, we computed it, or we counted people one by one. */
	origin: Origin;
	/** How it was computed or counted; `null` for what the article states. */
	formula: string | null;
	/** Ids of the claims it rests on. */
	claims: string[];
}

/** A figure or a comparison as the build keeps it: the plain JSON of its page, and its table. */
export interface TabledFigure extends Figure {
	/** One `FigureRow` per datum: those of the views, then what is only computed. */
	table: ColumnTable;
	/** The words that state its headline's numbers, cut at the words of claims. */
	quote: Segment[];
}

const columns: (keyof FigureRow)[] = [
	...(['key', 'label', 'group', 'value', 'low', 'high', 'qualifier', 'unit'] as const),
	...(['period', 'words', 'origin', 'formula', 'claims'] as const)
];

/** Whether a number is stated, rather than a fate or a date alone. */
const isNumber = ({ unit, words, period }: Datum): boolean => !!unit && words !== period?.words;

/** Data as a figure's table, each datum once. */
export const tabulate = (data: Datum[]): ColumnTable =>
	from([...new Map(data.map((datum) => [datum.key, datum])).values()])
		.derive({
			qualifier: escape((datum: Datum) => (isNumber(datum) ? datum.qualifier : null)),
			bounds: escape((datum: Datum) => (isNumber(datum) ? boundsOf(datum) : [null, null, null]))
		})
		.spread('bounds', { as: ['value', 'low', 'high'] })
		.select(columns);

/** The rows of a figure's table. */
export const figureRows = (table: ColumnTable): FigureRow[] => table.objects() as FigureRow[];

/** Ids of the claims that a figure's table rests on, each once, in the order of its rows. */
export const claimsIn = (table: ColumnTable): string[] =>
	table.unroll('claims').dedupe('claims').array('claims') as string[];

/** A figure's table in words, as its page shows it. */
export const wordRows = (table: ColumnTable): Row[] =>
	figureRows(table).map((row) => ({
		key: row.key,
		name: nameRow(row),
		label: row.label,
		group: row.group ?? '',
		value: row.words,
		unit: row.unit,
		period: row.period?.words ?? '',
		origin: formatOrigin(row),
		printed: row.claims.map((claim) => ({ claim, words: claimById.get(claim)?.printed ?? '' }))
	}));

/** Whose number it is, and how it was made: "our arithmetic: 77 − 2 = 75%". */
export const formatOrigin = ({ origin, formula }: Pick<FigureRow, 'origin' | 'formula'>): string =>
	({
		stated: 'the article',
		computed: `our arithmetic: ${formula}`,
		counted: `our count: ${formula}`
	})[origin];

/** What a page or a file gets of a figure: all of it but the table. */
export function plainFigure<Given extends TabledFigure>({ table: _, quote: __, ...figure }: Given) {
	return figure;
}
