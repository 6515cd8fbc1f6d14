import { greatest } from 'd3';
import { describe, expect, it } from 'vitest';
import type { View } from '$lib/model/figure';
import { writePlot } from '$lib/svg/svg';
import { layout } from '$lib/plot/layout';
import type { Size } from '$lib/plot/plot';
import { everyFigure } from '$lib/define/every-figure';

const sizes: Size[] = ['narrow', 'wide'];

const allViews = everyFigure.flatMap((figure) => figure.views);

const countMarks = (view: View): number =>
	layout(view, 'wide').panels.reduce((sum, { marks }) => sum + marks.length, 0);

/** The view that shows most of each form, by its panel of that form alone. */
const fullest: [form: string, view: View][] = [
	...new Set(allViews.flatMap(({ panels }) => panels.map(({ form }) => form)))
].map((form) => {
	const views = allViews.flatMap((view) =>
		view.panels
			.filter((panel) => panel.form === form)
			.map((panel) => ({ ...view, panels: [panel] }))
	);
	return [form, greatest(views, countMarks)!];
});

const markup = (view: View, size: Size): string =>
	writePlot(layout(view, size), { label: view.label });

/** One element a line, indented by its depth; a text keeps its words and runs in its line. */
function format(svg: string): string {
	let depth = 0;
	return svg
		.trim()
		.replaceAll(/\s*<(\/?)(svg|g|a|rect|circle|path|text)\b/g, (tag, closes, name) => {
			const holds = ['svg', 'g', 'a'].includes(name);
			if (closes && !holds) return tag;
			if (closes) depth--;
			const line = `\n${'  '.repeat(depth)}<${closes}${name}`;
			if (!closes && holds) depth++;
			return line;
		})
		.concat('\n')
		.trimStart();
}

interface Element {
	name: string;
	attributes: Map<string, string>;
}

const token = /<(\/?)([a-z]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;

/** The elements of a well-formed document; throws where it isn't one. */
function parseXml(text: string): Element[] {
	const elements: Element[] = [];
	const open: string[] = [];
	let at = 0;
	for (const match of text.matchAll(token)) {
		const [all, closes, name, attributes = '', ends, words = ''] = match;
		at += all.length;
		if (/&(?!(amp|lt|gt|quot|apos|#\d+);)/.test(attributes + words))
			throw new Error(`A bare & in ${all}`);
		if (name === undefined) continue;
		if (closes && open.pop() !== name) throw new Error(`${all} closes another element`);
		if (closes) continue;
		elements.push({ name, attributes: parseAttributes(attributes) });
		if (!ends) open.push(name);
	}
	if (at !== text.length) throw new Error(`Not XML: ${text.slice(at, at + 80)}`);
	if (open.length) throw new Error(`Never closed: ${open}`);
	return elements;
}

function parseAttributes(text: string): Map<string, string> {
	const pairs = [...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(
		([, name, value]): [string, string] => [name!, value!]
	);
	const attributes = new Map(pairs);
	if (attributes.size !== pairs.length) throw new Error(`An attribute stands twice in${text}`);
	return attributes;
}

const all = (elements: Element[]): [name: string, value: string][] =>
	elements.flatMap(({ attributes }) => [...attributes]);

/** Attributes that hold numbers of px. */
const geometry = [
	'viewBox',
	'transform',
	'x',
	'y',
	'width',
	'height',
	'cx',
	'cy',
	'r',
	'd',
	'font-size'
];
const presentation = [
	'fill',
	'stroke',
	'stroke-width',
	'stroke-dasharray',
	'font-weight',
	'text-anchor'
];
const meaning = ['role', 'aria-label', 'aria-hidden', 'href', 'data-claims', 'xml:space'];

it.each(fullest)('the form %s is drawn as it was', async (form, view) => {
	await expect(format(markup(view, 'wide'))).toMatchFileSnapshot(`../../figures/${form}.svg`);
});

/** What is wrong with a plot's markup, a sentence each. */
function listFaults(svg: string): string[] {
	const elements = parseXml(svg.trim());
	const attributes = all(elements);
	const known = [...geometry, ...presentation, ...meaning];
	const isPaint = ([name]: [string, string]) => name === 'fill' || name === 'stroke';
	const marks = elements.filter(({ name }) => name === 'a');
	return [
		elements.filter(({ name }) => name === 'svg').length === 1 ? '' : 'not one svg at the root',
		marks.length ? '' : 'no mark',
		...attributes
			.filter(([name]) => !known.includes(name))
			.map(([name]) => `${name} is no presentation attribute`),
		...attributes
			.filter((one) => isPaint(one) && !paint.test(one[1]))
			.map(([, value]) => `${value} is no colour of the theme`),
		...attributes
			.filter(([, value]) => /\b(NaN|undefined|null|Infinity)\b|\[object|^$/.test(value))
			.map(([name, value]) => `${name}="${value}" misses its value`),
		...attributes
			.filter(([name, value]) => drawn.includes(name) && /\.\d{3}|\de-/.test(value))
			.map(([name, value]) => `${name}="${value}" has more than two decimals`),
		...marks
			.map(({ attributes: own }) => own)
			.filter((own) => own.get('href') !== `#${own.get('data-claims')?.split(' ')[0]}`)
			.map((own) => `the mark “${own.get('aria-label')}” leads to ${own.get('href')}`)
	].filter(Boolean);
}

const drawn = [...geometry, ...presentation];
const paint = /^(none|var\(--(accent|second|grey|ink|quiet|rule|paper|tint|band)\))$/;

it.each(everyFigure.map((figure) => [figure.slug, figure] as const))(
	'the plots of %s are sound SVG in the theme’s colours, each mark linked to its words',
	(_, { views, card }) => {
		for (const view of [...views, card])
			for (const size of sizes)
				expect(listFaults(markup(view, size)), `${view.name}, ${size}`).toEqual([]);
	}
);

describe('format(svg)', () => {
	it('sets one element a line and keeps the words of a text', () => {
		const lines = format('<svg><g><a><rect x="1"/><text>a <tspan>b</tspan></text></a></g></svg>');
		expect(lines).toBe(
			'<svg>\n  <g>\n    <a>\n      <rect x="1"/>\n      <text>a <tspan>b</tspan></text>\n    </a>\n  </g>\n</svg>\n'
		);
	});
});

describe('parseXml(text)', () => {
	it.each([
		'<g><a></g></a>',
		'<g>',
		'<g a=b></g>',
		'<g a="1" a="2"></g>',
		'<g>R & D</g>',
		'<g a="<"></g>'
	])('parseXml(%j) throws', (text) => expect(() => parseXml(text)).toThrow());
});
