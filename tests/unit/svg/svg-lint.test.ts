import { describe, expect, it } from 'vitest';
import { lintSvg } from './svg-lint';

const file = (inner: string, root = 'width="9" height="9"') =>
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" ${root}><title>a</title><desc>b</desc>` +
	`<rect x="0" y="0" width="9" height="9" fill="#ffffff"></rect>${inner}</svg>`;

describe('lintSvg(svg)', () => {
	it.each([
		'<text x="1" y="-2.5" font-size="9" font-weight="bold" fill="#000000">a var(--b)</text>',
		'<g aria-label="class=“x” null" transform="translate(1 2) scale(3)"></g>',
		'<path d="M0 0h9" fill="none" stroke="#123456"></path>'
	])('finds nothing in %s', (inner) => expect(lintSvg(file(inner))).toEqual([]));

	it.each([
		['<style>a{}</style>', 'a style sheet'],
		['<g class="a"></g>', 'a class'],
		['<g style="fill:red"></g>', 'an inline style'],
		['<g fill="var(--ink)"></g>', 'a variable'],
		['<g onclick="a()"></g>', 'a script or an event attribute'],
		['<g fill="red"></g>', 'a colour that isn’t #rrggbb'],
		['<g stroke="rgb(0 0 0 / 50%)"></g>', 'a colour that isn’t #rrggbb'],
		[
			'<text x="1" y="1" font-size="9">a<tspan x="4">b</tspan></text>',
			'a run with a place of its own'
		],
		[
			'<text x="1" y="1" font-size="9" text-anchor="end"><tspan>b</tspan></text>',
			'runs in a text that isn’t placed by its start'
		],
		['<text x="1" y="1" font-size="9" dy="0.35em">a</text>', 'a shifted baseline'],
		['<text x="1" y="1" font-size="9" font-weight="600">a</text>', 'a weight but bold'],
		['<g font-family="Arial"></g>', 'fonts that may not be installed'],
		['<text y="1" font-size="9">a</text>', 'a text without its own place'],
		['<foreignObject></foreignObject>', 'foreign or filtered content'],
		['<g opacity="0"></g>', 'an effect'],
		['<a href="http://a"></a>', 'an address but # or https'],
		['<!--a-->', 'a comment'],
		['<g x="NaN"></g>', 'a value that is missing'],
		['<svg></svg>', 'an svg within the svg']
	])('finds a fault in %s', (inner, fault) => expect(lintSvg(file(inner))).toContain(fault));

	it('misses the size, the title and the ground', () => {
		expect(lintSvg('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"></svg>')).toEqual([
			'no size in px',
			'no title',
			'no description',
			'a ground where there should be none, or none'
		]);
	});

	it('takes a ground for a fault where there should be none', () => {
		expect(lintSvg(file(''), { opaque: false })).toHaveLength(1);
	});
});
