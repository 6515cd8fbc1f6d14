import { describe, expect, it } from 'vitest';
import {
	cacheName,
	isOfOtherBuild,
	keptAtOnce,
	keptOnRequest,
	type Build
} from '$lib/offline/keep';

const site: Build = {
	prefix: 'rainfall',
	base: '/demo',
	version: '2',
	build: ['/demo/_app/immutable/a.js', '/demo/_app/immutable/a.woff2'],
	files: ['/demo/icon.svg', '/demo/figure-page.png'],
	prerendered: [
		'/demo/',
		'/demo/404',
		'/demo/__data.json',
		'/demo/figures/grain-sales/',
		'/demo/figures/grain-sales/__data.json',
		'/demo/figures/grain-sales/slides.json',
		'/demo/figures/grain-sales/sheet/',
		'/demo/figures/grain-sales/sheet/__data.json',
		'/demo/figures/grain-sales/card.png',
		'/demo/figures/grain-sales.svg',
		'/demo/figures/grain-sales-dark.svg',
		'/demo/figures/grain-sales-4x3.svg',
		'/demo/figures/grain-sales-9x16-dark.svg',
		'/demo/figures/grain-sales-transparent.svg',
		'/demo/figures/grain-sales.png',
		'/demo/figures/grain-sales.pptx',
		'/demo/figures/grain-sales.json',
		'/demo/embed/grain-sales/'
	]
};

describe('keptAtOnce', () => {
	it('has scripts, fonts, pages, what their scripts ask for, and the main pictures', () => {
		expect(keptAtOnce(site)).toEqual([
			'/demo/_app/immutable/a.js',
			'/demo/_app/immutable/a.woff2',
			'/demo/icon.svg',
			'/demo/',
			'/demo/__data.json',
			'/demo/figures/grain-sales/',
			'/demo/figures/grain-sales/__data.json',
			'/demo/figures/grain-sales/slides.json',
			'/demo/figures/grain-sales/sheet/',
			'/demo/figures/grain-sales.svg',
			'/demo/embed/grain-sales/',
			'/demo/404.html'
		]);
	});
});

describe('keptOnRequest', () => {
	it('has all else that the build wrote', () => {
		const kept = keptOnRequest(site);
		expect(kept).toContain('/demo/figures/grain-sales.png');
		expect(kept).toContain('/demo/figures/grain-sales.pptx');
		expect(kept).toContain('/demo/figures/grain-sales-dark.svg');
		expect(kept).toContain('/demo/figure-page.png');
		const all = [...site.build, ...site.files, ...site.prerendered, '/demo/404.html'];
		expect([...keptAtOnce(site), ...kept].toSorted()).toEqual(all.toSorted());
	});
});

describe('isOfOtherBuild', () => {
	it.each([
		[cacheName(site), false],
		[cacheName({ ...site, version: '1' }), true],
		[cacheName({ ...site, base: '' }), false],
		[cacheName({ ...site, base: '/demo-2' }), false],
		['another site’s', false]
	])('isOfOtherBuild(%j, site) is %s', (name, is) => {
		expect(isOfOtherBuild(name, site)).toBe(is);
	});

	it('a site at the root leaves the caches of one in a folder', () => {
		expect(isOfOtherBuild(cacheName(site), { prefix: 'rainfall', base: '', version: '2' })).toBe(
			false
		);
	});
});
