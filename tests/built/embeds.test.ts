import { describe, expect, it } from 'vitest';
import { embeds, openPage, readText, wordsOf } from './site';

describe.each(embeds)('%s', (embed) => {
	it('is one closed page', () => {
		const html = readText(`${embed}/index.html`);
		expect(html).toContain('<meta name="robots" content="noindex"');
		expect(html.match(/<script\b[^>]*>/g)).toEqual(['<script>']);
		expect(html).not.toMatch(/<link[^>]*rel="?(stylesheet|preload|modulepreload)/);
		expect(html).not.toMatch(
			/@import|@font-face|url\(|\bon\w+="|<(img|iframe|object|form(?! id="[\w-]+" method="dialog" autocomplete="off" hidden))\b/
		);
		expect(html).toMatch(
			/content="default-src 'none'; script-src 'sha256-[\w+/]+='; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"/
		);
	});

	it('has plots with named marks, words and source without script', () => {
		const page = openPage(embed);
		const plots = [...page.querySelectorAll('main svg')];
		expect(plots.length).toBeGreaterThan(0);
		for (const plot of plots) {
			const marks = [...plot.querySelectorAll('a[aria-label]')];
			expect(marks.length).toBeGreaterThan(0);
			if (embed !== 'embed/timeline') expect(marks.map(wordsOf).join('')).not.toBe('');
		}
		expect(page.querySelectorAll('h1')).toHaveLength(1);
		expect(page.querySelectorAll('blockquote a').length).toBeGreaterThan(0);
		expect(wordsOf(page.querySelector('.source'))).toContain('International Socialist Alternative');
		const own = embed.replace('embed/', embed.startsWith('embed/compare/') ? '/' : '/figures/');
		expect(page.querySelector('.source a')!.getAttribute('href')).toMatch(new RegExp(`${own}/$`));
	});
});
