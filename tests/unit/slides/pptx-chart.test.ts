import { describe, expect, it } from 'vitest';
import { createChart } from '$lib/slides/pptx/charts/slide-chart';
import { writeChart } from '$lib/slides/pptx/charts/chart-part';
import { serialOf } from '$lib/slides/pptx/charts/workbook';
import type { ShownSlide } from '$lib/slides/shown';
import type { Datum } from '$lib/model/datum';
import type { ColumnsPanel } from '$lib/model/panel';
import { year } from '$lib/model/period';
import { triedFigures } from '../tried-figures';
import { openDeck, showAll } from './decks';
import { openPackage } from './package-check';
import { findAll, parseXml, type Element } from './xml';

/** The points of a stretch of data: index and value. */
const points = (parent: Element): [number, string][] =>
	findAll(parent, 'c:pt').map(({ attributes, text }) => [Number(attributes.idx), text]);

const within = (parent: Element, name: string): Element => findAll(parent, name)[0]!;

/** What the bars of a chart show: category, value. */
const valuesOf = (chart: Element): [number, string][][] =>
	findAll(chart, 'c:ser').map((series) => points(within(series, 'c:val')));

/** Minimum and maximum of every axis. */
const scalesOf = (chart: Element): (string | undefined)[] =>
	findAll(chart, 'c:scaling').flatMap((scaling) =>
		['c:min', 'c:max'].map((end) => findAll(scaling, end)[0]?.attributes.val)
	);

const chartAt = (shown: ShownSlide, step = shown.slide.steps): Element =>
	parseXml(writeChart(createChart(shown, step, '16x9')!.chart));

const drawn = triedFigures.flatMap((figure) =>
	showAll(figure, { steps: true }).filter((shown) => createChart(shown, shown.slide.steps, '16x9'))
);

const named = drawn.map((shown): [string, ShownSlide] => [
	`${shown.slide.slug} ${shown.slide.view} ${shown.slide.part}`,
	shown
]);

/** Words with no regard to where lines are broken. */
const close = (words: string): string => words.replace(/\s/g, '');

/** The higher of two readings of a number: 21 of "16 or 21". */
const secondReading = ({ words, interval }: Datum): number[] =>
	words.includes(' or ') ? [interval!.high!] : [];

const dataOf = ({ slide }: ShownSlide): Datum[] => slide.panels[0]!.data;

describe('createChart', () => {
	it('draws what bars tell truly as charts', () => {
		const forms = new Set(drawn.map(({ slide }) => slide.panels[0]!.form));
		expect([...forms].toSorted()).toEqual([
			'columns',
			'crowd',
			'matrix',
			'people',
			'range',
			'share',
			'stack',
			'waffle'
		]);
	});

	it('leaves the panels of a slide with two of them, and dots, to shapes', () => {
		const shown = drawn.find(({ slide }) => slide.panels[0]!.form === 'columns')!;
		const panel = shown.slide.panels[0] as ColumnsPanel;
		const withPanels = (panels: ColumnsPanel[]) => ({
			...shown,
			slide: { ...shown.slide, panels }
		});
		expect(createChart(withPanels([panel, panel]), 3, '16x9')).toBeNull();
		expect(createChart(withPanels([{ ...panel, mark: 'dot' }]), 3, '16x9')).toBeNull();
	});

	it('leaves a gap for what isn’t known, and a bar for zero', () => {
		const shown = drawn.find(({ slide }) => slide.panels[0]!.form === 'columns')!;
		const panel = shown.slide.panels[0]!;
		const [first, second, ...rest] = panel.data;
		const data = [{ ...first!, value: null }, { ...second!, value: 0 }, ...rest];
		const slide = { ...shown.slide, panels: [{ ...panel, data } as ColumnsPanel] };
		expect(valuesOf(chartAt({ ...shown, slide }))).toEqual([
			[
				[1, '0'],
				[2, '1660000']
			]
		]);
	});
});

describe.each(named)('chart of %s', (_, shown) => {
	const data = dataOf(shown);
	const chart = chartAt(shown);
	const form = shown.slide.panels[0]!.form;

	it('has the values of its data', () => {
		const values = findAll(chart, 'c:val')
			.flatMap(points)
			.map(([, value]) => Number(value))
			.sort();
		const ends = data.flatMap(({ value, interval }) =>
			form === 'range' ? [interval!.low!, interval!.high! - interval!.low!] : [value!]
		);
		ends.push(...data.flatMap(secondReading));
		expect(values).toEqual(ends.sort());
	});

	it('has the words of each number beside its bar', () => {
		const labels = findAll(chart, 'c:dLbl').map(({ text }) => close(text));
		for (const { words } of data)
			expect(
				labels.some((label) => label.includes(close(words))),
				words
			).toBe(true);
		expect(labels).toHaveLength(data.length);
	});

	it('hatches what we computed, and nothing else; what is only a border stays one', () => {
		const solid = data.filter(({ origin, tone }) => origin === 'computed' && tone !== 'outline');
		const hatched = findAll(chart, 'c:dPt').filter((point) => findAll(point, 'a:pattFill').length);
		expect(hatched).toHaveLength(solid.length);
	});

	it('has two axes, and dates on a true time axis', () => {
		expect(findAll(within(chart, 'c:barChart'), 'c:axId')).toHaveLength(2);
		if (form !== 'columns') return;
		const dates = points(within(chart, 'c:cat')).map(([, date]) => Number(date));
		expect(dates).toEqual(data.map(({ period }) => serialOf(new Date(Date.UTC(year(period!), 0)))));
		expect(within(chart, 'c:baseTimeUnit').attributes.val).toBe('years');
	});

	it('shows its values one after another, on axes that stand still', () => {
		const counts = shown.steps.map((step) => valuesOf(chartAt(shown, step)).flat().length);
		expect(counts.toSorted((a, b) => a - b)).toEqual(counts);
		for (const step of shown.steps) expect(scalesOf(chartAt(shown, step))).toEqual(scalesOf(chart));
	});

	it('has a workbook with its words, its values and what its ranges name', () => {
		const deck = openDeck([{ ...shown, steps: [shown.slide.steps] }]);
		const book = openPackage(deck.bytes['ppt/embeddings/workbook1.xlsx']!);
		const words = findAll(book.xml['xl/sharedStrings.xml']!, 't').map(({ text }) => text);
		for (const datum of data) expect(words).toContain(datum.words);
		const cells = findAll(book.xml['xl/worksheets/sheet1.xml']!, 'c');
		const cellAt = (at: string) => cells.find(({ attributes }) => attributes.r === at)!;
		for (const series of findAll(chart, 'c:ser')) {
			const column = /\$([A-Z])\$/.exec(within(within(series, 'c:val'), 'c:f').text)![1]!;
			for (const [i, value] of points(within(series, 'c:val')))
				expect(within(cellAt(`${column}${i + 2}`), 'v').text).toBe(value);
			const heading = cellAt(`${column}1`);
			expect(words[Number(within(heading, 'v').text)]).toBe(
				within(within(series, 'c:tx'), 'c:v').text
			);
		}
	});
});
