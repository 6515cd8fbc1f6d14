import { describe, expect, it } from 'vitest';
import type { View } from '$lib/model/figure';
import { writePlot } from '$lib/svg/svg';
import { layout } from '$lib/plot/layout';
import type { Size } from '$lib/plot/plot';
import { figures } from '$lib/define/figures';
import { everyFigure } from '$lib/define/every-figure';

const sizes: Size[] = ['narrow', 'wide'];

/** Every view and every card in both sizes, by the name of its file. */
const plots: [file: string, view: View, size: Size][] = everyFigure.flatMap((figure) =>
	[...figure.views, figure.card].flatMap((view) =>
		sizes.map((size): [string, View, Size] => [
			`${figure.slug}-${view.name}-${size}.svg`,
			view,
			size
		])
	)
);

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

describe.each(plots)('%s', (file, view, size) => {
	const svg = markup(view, size);

	it('is drawn as it was', async () => {
		await expect(format(svg)).toMatchFileSnapshot(`../../figures/${file}`);
	});

	it('is well-formed XML with one svg at its root', () => {
		const elements = parseXml(svg.trim());
		expect(elements.filter(({ name }) => name === 'svg')).toEqual([elements[0]]);
	});

	it('has presentation attributes only, no class, style or id', () => {
		const names = new Set(all(parseXml(svg.trim())).map(([name]) => name));
		const known = [...geometry, ...presentation, ...meaning];
		expect([...names].filter((name) => !known.includes(name))).toEqual([]);
	});

	it('paints with the theme’s colours alone', () => {
		const paints = all(parseXml(svg.trim()))
			.filter(([name]) => name === 'fill' || name === 'stroke')
			.map(([, value]) => value)
			.filter(
				(value) =>
					!/^(none|var\(--(accent|second|grey|ink|quiet|rule|paper|tint|band)\))$/.test(value)
			);
		expect(paints).toEqual([]);
	});

	it('has no value that is missing', () => {
		const missing = all(parseXml(svg.trim())).filter(([, value]) =>
			/\b(NaN|undefined|null|Infinity)\b|\[object|^$/.test(value)
		);
		expect(missing).toEqual([]);
	});

	it('has no more than two decimals', () => {
		const long = all(parseXml(svg.trim())).filter(
			([name, value]) => [...geometry, ...presentation].includes(name) && /\.\d{3}|\de-/.test(value)
		);
		expect(long).toEqual([]);
	});

	it('names every mark and links it to its words', () => {
		const marks = parseXml(svg.trim()).filter(({ name }) => name === 'a');
		expect(marks.length).toBeGreaterThan(0);
		for (const { attributes } of marks) {
			const [first] = attributes.get('data-claims')!.split(' ');
			expect(attributes.get('href')).toBe(`#${first}`);
			expect(attributes.get('aria-label')).not.toBe('');
		}
	});
});

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
