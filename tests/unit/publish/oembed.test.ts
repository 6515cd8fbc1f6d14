import { embedPath } from '$lib/address/paths';
import { describe, expect, it } from 'vitest';
import { figures } from '$lib/define/figures';
import { embedHeights, embedOf } from '$lib/publish/embed';
import { createOembed, oembedPath } from '$lib/publish/oembed';
import { parseSite } from '$lib/address/site';
import { listDiscovery } from '$lib/publish/sitemap';
import { match } from '../../../src/params/discovery';
import { filterAsWordPress, isResized } from './wordpress';
import { everyFigure } from '$lib/define/every-figure';

const site = parseSite('https://example.org', '/demo');
const nowhere = parseSite(undefined);

describe.each(everyFigure.map((figure) => [figure.slug, figure] as const))('%s', (slug, figure) => {
	const oembed = createOembed(figure, site)!;
	const filtered = filterAsWordPress(oembed.html, 'abcdefghij')!;

	it('has what the specification requires of type rich', () => {
		expect(oembed).toMatchObject({ version: '1.0', type: 'rich', html: expect.any(String) });
		for (const size of [oembed.width, oembed.height, oembed.thumbnail_width])
			expect(Number.isInteger(size) && size > 0).toBe(true);
		for (const key of ['title', 'author_name', 'provider_name'] as const)
			expect(oembed[key]).not.toBe('');
	});

	it('is as high as its embed, and no higher than WordPress lets it be', () => {
		expect(oembed.height).toBe(embedHeights(embedOf(figure)).short);
		expect(oembed.height).toBeLessThanOrEqual(1000);
	});

	it('has absolute addresses, the thumbnail with its size', () => {
		const { author_url, provider_url, thumbnail_url, thumbnail_height } = oembed;
		for (const url of [author_url, provider_url, thumbnail_url])
			expect(url).toMatch(/^https:\/\/example\.org\/demo\//);
		expect(thumbnail_url).toBe(`https://example.org/demo/${figure.folder}/${slug}/card.png`);
		expect(thumbnail_height).toBe(630);
	});

	it('survives WordPress’s filter with a linked line and the frame', () => {
		expect(filtered).toMatch(
			/^<blockquote data-secret="abcdefghij"><a href="[^"]+">[^<]+<\/a><\/blockquote><iframe /
		);
		expect(filtered).toContain(`<a href="https://example.org/demo/${figure.folder}/${slug}/">`);
		expect(filtered).toContain(
			`src="https://example.org/demo/${embedPath(figure)}#?secret=abcdefghij" data-secret="abcdefghij"`
		);
		expect(filtered).toContain(` width="640" height="${oembed.height}" title="`);
		expect(isResized(filtered)).toBe(true);
	});

	it('is not made where the site’s address isn’t known', () => {
		expect(createOembed(figure, nowhere)).toBeNull();
	});
});

describe('createOembed', () => {
	it('writes a title as text, whatever is in it', () => {
		const headline = 'A "b" <script>alert(1)</script> & c';
		const { html } = createOembed({ ...figures[0]!, headline }, site)!;
		expect(html).not.toContain('<script');
		expect(html.match(/<\/?(?:a|blockquote|iframe)\b[^>]*>/g)).toHaveLength(6);
		expect(filterAsWordPress(html, 's')).toContain('&amp; c');
	});
});

describe('filterAsWordPress', () => {
	it('refuses an embed without a frame', () => {
		expect(filterAsWordPress('<blockquote><a href="a">b</a></blockquote>', 's')).toBeNull();
	});

	it('drops elements and attributes it doesn’t know', () => {
		const html =
			'<blockquote class="c"></blockquote><script src="a"></script><iframe src="b" style="c"></iframe>';
		expect(filterAsWordPress(html, 's')).toBe(
			'<blockquote data-secret="s"></blockquote><iframe sandbox="allow-scripts" security="restricted" src="b#?secret=s" data-secret="s"></iframe>'
		);
	});
});

describe('listDiscovery', () => {
	it('has robots.txt, the sitemap and every oEmbed, at paths that the route takes', () => {
		const files = listDiscovery(site);
		expect(files.map(({ name }) => name)).toEqual([
			'robots.txt',
			'sitemap.xml',
			...everyFigure.map(({ slug }) => oembedPath(slug))
		]);
		expect(files.filter(({ name }) => !match(name))).toEqual([]);
		expect(JSON.parse(files.at(-1)!.text)).toEqual(createOembed(everyFigure.at(-1)!, site));
	});

	it('has robots.txt alone where the site’s address isn’t known', () => {
		const [robots, ...others] = listDiscovery(nowhere);
		expect(others).toEqual([]);
		expect(robots!.text).not.toContain('Sitemap');
	});

	it('lists the pages in the sitemap, absolute, without the embeds', () => {
		const [robots, sitemap] = listDiscovery(site);
		const places = [...sitemap!.text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, place]) => place!);
		expect(places).toHaveLength(2 * everyFigure.length + 6);
		expect(places.filter((place) => !place.startsWith('https://example.org/demo/'))).toEqual([]);
		expect(places.filter((place) => place.includes('/embed/'))).toEqual([]);
		expect(robots!.text).toContain('Sitemap: https://example.org/demo/sitemap.xml');
	});
});
