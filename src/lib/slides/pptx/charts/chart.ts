import { group, max, nice, tickStep } from 'd3';
import type { Datum } from '$lib/model/datum';
import { capitalize } from '$lib/model/numbers/format';
import type {
	ColumnsPanel,
	CrowdPanel,
	MatrixPanel,
	Panel,
	PeoplePanel,
	RangePanel,
	SharePanel,
	StackPanel,
	WafflePanel
} from '$lib/model/panel';
import { year, type Period } from '$lib/model/period';

/** A bar or column chart as office programs draw and edit it; they place its labels. */
export interface Chart {
	title: string | null;
	/** Rows of bars from the top, or columns from the left. */
	direction: 'bar' | 'col';
	/** `end`: labels stand at the ends of bars drawn over one another from zero. `off`: above or below bars that are laid end to end, or over one another. */
	labels: 'end' | 'off';
	/** Whether the bars of a category are laid end to end. */
	stacked: boolean;
	/** Whether lines join the ends of neighbouring bars. */
	joined: boolean;
	/** What the categories are, as the workbook's first heading. */
	heading: string;
	/** One name per category; nothing in place of a name says that it isn't shown. */
	names: string[];
	/** Dates of the categories, which then stand on a true date axis; `null` for names alone. */
	dates: { unit: 'years' | 'months'; days: Date[] } | null;
	series: Series[];
	/** The axis of values: it begins at zero. It isn't drawn where its number format is `null`. */
	axis: { max: number; unit: number; format: string | null };
	/** A remark under the categories. */
	note: string | null;
}

/** Points of one name, one per category; `null` is a gap. */
export interface Series {
	name: string;
	/** Whether they are borders around the others, or only lift them; as their data say if left out. */
	look?: 'border' | 'none';
	points: (Point | null)[];
}

/** A bar. */
export interface Point {
	value: number;
	datum: Datum;
	/** Its lines, the number with its qualifier first; none for a bar whose number stands at another. */
	label: string[];
}

/** The chart that says what a panel shows; `null` for a panel that bars would not tell truly. */
export function describeChart(panel: Panel): Chart | null {
	const describe = charts[panel.form] as ((panel: Panel) => Chart | null) | undefined;
	return describe?.(panel) ?? null;
}

/** What describes the panels of each form; the others stay as drawn. */
const charts: { [F in Panel['form']]?: (panel: Extract<Panel, { form: F }>) => Chart | null } = {
	columns: (panel) =>
		panel.mark === 'stick' ? dateColumns(panel, capitalize(panel.counts), panel.gap) : null,
	people: (panel) => dateColumns(panel, 'People', null),
	share: (panel) => shareBars(panel),
	stack: stackedBars,
	range: rangeBars,
	matrix: (panel) => (panel.nested ? partOfTotal(panel) : countBars(panel)),
	crowd: countBars,
	waffle: (panel) => shareColumns(panel)
};

const plain: Omit<Chart, 'title' | 'heading' | 'names' | 'series' | 'axis'> = {
	direction: 'bar',
	labels: 'end',
	stacked: false,
	joined: false,
	dates: null,
	note: null
};

const percent = { max: 100, unit: 100, format: '0"%"' };

const point = (datum: Datum, ...label: string[]): Point | null =>
	datum.value === null ? null : { value: datum.value, datum, label: [datum.words, ...label] };

const hasValue = ({ value }: Datum): boolean => value !== null;

const labelsOf = (data: Datum[]): string[] => data.map(({ label }) => label);

/** An axis that ends at a round number. */
function roundAxis(greatest: number, count: number, format: string | null): Chart['axis'] {
	const [, end] = nice(0, greatest, count);
	return { max: end, unit: tickStep(0, greatest, count), format };
}

/** Columns on a true date axis; `null` where a date is missing, or too early for a workbook. A second reading of the words is a border. */
function dateColumns(
	{ title, data }: ColumnsPanel | PeoplePanel,
	name: string,
	note: string | null
): Chart | null {
	const dated = data.flatMap(({ period }) => (period && year(period) > 1900 ? [period] : []));
	if (dated.length < data.length) return null;
	const unit = dated.every(({ precision }) => precision === 'month') ? 'months' : 'years';
	const dayOf = (period: Period) =>
		new Date(Date.UTC(year(period), unit === 'months' ? Number(period.edtf.slice(5, 7)) - 1 : 0));
	const points = data.map((datum) => point(datum, datum.period?.words ?? ''));
	const second = points.map((one) => (one ? secondReading(one) : null));
	const series: Series[] = [
		{ name: 'At most', look: 'border', points: second },
		{ name, points: points.map((one, i) => one && (second[i] ? { ...one, label: [] } : one)) }
	];
	return {
		...plain,
		title: title ?? name,
		direction: 'col',
		heading: unit === 'years' ? 'Year' : 'Month',
		names: dated.map(({ words }) => words),
		dates: { unit, days: dated.map(dayOf) },
		series: series.filter((one) => one.points.some(Boolean)),
		axis: roundAxis(max([...points, ...second], (one) => one?.value) ?? 0, 4, '#,##0'),
		note
	};
}

/** A bar to the higher of two readings, as of "16 or 21". */
function secondReading(one: Point): Point | null {
	const { low = null, high = null } = one.datum.interval ?? {};
	const isDouble = one.datum.qualifier === 'exact' && low === one.value && low !== high;
	return isDouble && high !== null ? { ...one, value: high } : null;
}

/** Shares of different things. */
const shareBars = ({ title, data }: SharePanel | WafflePanel): Chart => ({
	...plain,
	title,
	heading: 'Share of',
	names: labelsOf(data),
	series: [{ name: 'Share in %', points: data.map((datum) => point(datum)) }],
	axis: percent
});

const shareColumns = (panel: WafflePanel): Chart => ({
	...shareBars(panel),
	direction: 'col',
	note: panel.details?.map(({ words }) => words).join(', ') ?? null
});

/** 100 % bars: the parts at one place in their bars are a series. */
function stackedBars({ title, data, half, wedge }: StackPanel): Chart | null {
	if (!data.every(hasValue)) return null;
	const rows = [...group(data, (datum) => datum.group)];
	const count = max(rows, ([, parts]) => parts.length) ?? 0;
	const series = Array.from({ length: count }, (_, p): Series => {
		const parts = rows.map(([, own]) => own[p]);
		return {
			name: [...new Set(parts.flatMap((part) => part?.label ?? []))].join(' / '),
			points: parts.map((part) => (part ? point(part, part.label) : null))
		};
	});
	return {
		...plain,
		title,
		labels: 'off',
		stacked: true,
		joined: wedge,
		heading: 'Bar',
		names: rows.map(([name]) => name ?? title ?? 'Total'),
		series,
		axis: { max: 100, unit: 50, format: half ? `[=50]"${half}";` : null }
	};
}

/** A part in the border of its total. */
function partOfTotal({ title, data }: MatrixPanel): Chart | null {
	const [part, total, third] = data;
	if (!part || !total?.value || third) return null;
	return {
		...plain,
		title,
		labels: 'off',
		heading: 'Bar',
		names: [title ?? 'Total'],
		series: [
			{ name: total.label, look: 'border', points: [point(total, total.label)] },
			{ name: part.label, points: [point(part, part.label)] }
		],
		axis: { max: total.value, unit: total.value, format: null }
	};
}

/** Counts, a bar each. */
function countBars(panel: MatrixPanel | CrowdPanel): Chart | null {
	const { title, data } = panel;
	if (!data.every(hasValue)) return null;
	const isGrouped = panel.form === 'matrix' && panel.titled;
	return {
		...plain,
		title,
		heading: 'What is counted',
		names: data.map(({ group: name, label }) => (isGrouped && name ? name : label)),
		series: [{ name: 'People', points: data.map((datum) => point(datum)) }],
		axis: roundAxis(max(data, ({ value }) => value) ?? 0, 4, null)
	};
}

/** Ranges with both ends: bars on others that aren't seen. */
function rangeBars({ title, data }: RangePanel): Chart | null {
	const ends = data.flatMap((datum) => {
		const { low = null, high = null } = datum.interval ?? {};
		return low === null || high === null ? [] : [{ datum, low, high }];
	});
	if (ends.length < data.length) return null;
	const low = ends.map((end) => ({ value: end.low, datum: end.datum, label: [] }));
	const span = ends.map(({ datum, ...end }) => ({
		value: end.high - end.low,
		datum,
		label: [datum.words, datum.label]
	}));
	return {
		...plain,
		title,
		labels: 'off',
		stacked: true,
		heading: 'Range',
		names: labelsOf(data),
		series: [
			{ name: 'Low', look: 'none', points: low },
			{ name: 'From low to high', points: span }
		],
		axis: roundAxis(max(ends, ({ high }) => high) ?? 0, 3, '0"%"')
	};
}
