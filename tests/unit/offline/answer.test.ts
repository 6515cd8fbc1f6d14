import { describe, expect, it } from 'vitest';
import { createAnswering, type Asked } from '$lib/offline/answer';

const origin = 'https://example.org';
const answerTo = createAnswering(
	{
		prefix: 'rainfall',
		base: '/demo',
		version: '1',
		build: ['/demo/_app/a.js'],
		files: [],
		prerendered: [
			'/demo/',
			'/demo/compare/',
			'/demo/figures/grain-sales/',
			'/demo/figures/grain-sales/__data.json',
			'/demo/figures/grain-sales.png'
		]
	},
	origin
);

const open = (path: string, rest: Partial<Asked> = {}) =>
	answerTo({
		method: 'GET',
		url: new URL(path, origin),
		isNavigation: true,
		isPartial: false,
		...rest
	});

const load = (path: string) => open(path, { isNavigation: false });

describe('createAnswering', () => {
	it.each([
		['/demo/figures/grain-sales/', '/demo/figures/grain-sales/'],
		['/demo/figures/grain-sales/?view=lorenz', '/demo/figures/grain-sales/'],
		['/demo/compare/?v=1&series=a_b', '/demo/compare/'],
		['/demo/?q=grain', '/demo/']
	])('opens %s from the cache, whatever its query', (address, path) => {
		expect(open(address)).toEqual({ how: 'kept', path });
	});

	it.each([
		['/demo/figures/grain-sales', '/demo/figures/grain-sales/'],
		['/demo/figures/grain-sales?view=lorenz', '/demo/figures/grain-sales/?view=lorenz'],
		['/demo/figures/grain-sales/index.html', '/demo/figures/grain-sales/']
	])('leads from %s to the page’s own address', (address, to) => {
		expect(open(address)).toEqual({ how: 'move', to });
	});

	it('answers scripts and data from the cache, whatever is asked along', () => {
		expect(load('/demo/_app/a.js')).toEqual({ how: 'kept', path: '/demo/_app/a.js' });
		const data = '/demo/figures/grain-sales/__data.json';
		expect(load(`${data}?x-sveltekit-invalidated=01`)).toEqual({ how: 'kept', path: data });
	});

	it('asks the network for pictures and keeps them, opened or shown', () => {
		const path = '/demo/figures/grain-sales.png';
		expect(load(path)).toEqual({ how: 'asked', path });
		expect(open(path)).toEqual({ how: 'asked', path });
	});

	it('knows that it doesn’t know a page', () => {
		expect(open('/demo/figures/none/')).toEqual({ how: 'unknown' });
		expect(open('/demo/%E0%A4%A/')).toEqual({ how: 'unknown' });
	});

	it('leaves alone what is sent, partial, from elsewhere, outside the site, or unknown and no page', () => {
		const pass = { how: 'pass' };
		expect(open('/demo/', { method: 'POST' })).toEqual(pass);
		expect(open('/demo/', { isPartial: true })).toEqual(pass);
		expect(open('https://other.example/demo/')).toEqual(pass);
		expect(open('/elsewhere/')).toEqual(pass);
		expect(load('/demo/_app/b.js')).toEqual(pass);
	});
});
