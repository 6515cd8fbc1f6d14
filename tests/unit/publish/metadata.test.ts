import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import Metadata from '$lib/components/site/Metadata.svelte';
import { figures } from '$lib/define/figures';
import { describeFigure } from '$lib/publish/metadata';
import { createDataset, formatDataset } from '$lib/publish/dataset';
import { parseSite } from '$lib/address/site';
import { everyFigure } from '$lib/define/every-figure';

const site = parseSite('https://example.org', '/demo');
const nowhere = parseSite(undefined, '/demo');

const headOf = (figure = figures[0]!, at = site): string =>
	render(Metadata, { props: { metadata: describeFigure(figure, at) } }).head;

describe.each(everyFigure.map((figure) => [figure.slug, figure] as const))('%s', (slug, figure) => {
	const { canonical, oembed, properties, names } = describeFigure(figure, site);
	const tags = new Map([...properties, ...names]);

	it('has canonical address, oEmbed and card, all absolute', () => {
		expect(canonical).toBe(`https://example.org/demo/${figure.folder}/${slug}/`);
		expect(oembed).toBe(`https://example.org/demo/oembed/${slug}.json`);
		expect(tags.get('og:url')).toBe(canonical);
		for (const name of ['og:image', 'twitter:image'])
			expect(tags.get(name)).toBe(`https://example.org/demo/${figure.folder}/${slug}/card.png`);
		expect([tags.get('og:image:width'), tags.get('og:image:height')]).toEqual(['1200', '630']);
		expect(tags.get('twitter:card')).toBe('summary_large_image');
	});

	it('says in words what is on the card', () => {
		for (const name of ['og:image:alt', 'twitter:image:alt']) {
			expect(tags.get(name)).toContain(figure.headline);
			expect(tags.get(name)!.length).toBeLessThanOrEqual(420);
		}
	});

	it('describes the data set with what search engines require', () => {
		const dataset = createDataset(figure, site);
		expect(dataset.description.length).toBeGreaterThanOrEqual(50);
		expect(dataset.description.length).toBeLessThanOrEqual(5000);
		expect(dataset.distribution.map(({ encodingFormat }) => encodingFormat)).toEqual([
			...['text/csv', 'text/csv', 'text/csv'],
			'application/json'
		]);
		for (const { contentUrl } of dataset.distribution)
			expect(contentUrl.startsWith(`https://example.org/demo/${figure.folder}/`)).toBe(true);
	});

	it('needs no absolute address where there is none', () => {
		const head = headOf(figure, nowhere);
		expect(head).not.toMatch(/og:image|og:url|twitter:image|oembed|canonical|abstract_html_url/);
		expect(head).toContain('"contentUrl":"/demo/' + figure.folder);
		expect(head).toContain('name="twitter:card" content="summary"');
	});
});

describe('Metadata', () => {
	it('begins with the oEmbed’s link', () => {
		const [first] = headOf().match(/<(?:link|meta|script)[^>]*>/)!;
		expect(first).toContain('type="application/json+oembed"');
		expect(first).toContain('rel="alternate"');
	});

	it('holds the data set as JSON', () => {
		const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(headOf())!;
		expect(JSON.parse(json!)).toEqual(JSON.parse(JSON.stringify(createDataset(figures[0]!, site))));
	});

	it('cites the article as what the figure refers to, and no person as its author', () => {
		expect(headOf()).toContain('name="citation_title"');
		expect(headOf()).toMatch(/name="citation_reference" content="citation_title=Thousands/);
		expect(headOf()).not.toContain('name="citation_author"');
	});
});

describe('formatDataset', () => {
	it('can’t be left by any text in it', () => {
		const headline = '</script><script>alert(1)</script><!-- ';
		const text = formatDataset({ ...figures[0]!, headline }, site);
		expect(text.match(/<\/?script/g)).toEqual(['<script', '</script']);
		expect(text).not.toContain('<!--');
		const json = text.replace(/^<script[^>]*>|<\/script>$/g, '');
		expect(JSON.parse(json).name).toContain(headline);
	});
});
