import { describe, expect, it } from 'vitest';
import * as snippet from '$lib/components/use/snippets';

const taken = {
	page: 'figures/grain-sales/',
	embed: 'embed/grain-sales/',
	files: 'figures/grain-sales',
	title: 'Grain sales',
	headline: 'By 1926, 60% “in the hands” & <more>',
	sentence: 'By 1926, 60% of grain sales [were] in "hands".',
	citation: 'Brown and Jones, undated.',
	view: null,
	heights: { short: 507, full: 561, none: 452 },
	hasSources: true,
	site: 'https://example.org/demo/'
};
const choose = (choice: Partial<snippet.Choice>) => ({ ...snippet.firstChoice, ...choice });

describe('embedUrl', () => {
	it.each([
		[{}, 'https://example.org/demo/embed/grain-sales/'],
		[{ theme: 'dark' }, 'https://example.org/demo/embed/grain-sales/?theme=dark'],
		[{ quote: 'none' }, 'https://example.org/demo/embed/grain-sales/?quote=none'],
		[{ transparent: true }, 'https://example.org/demo/embed/grain-sales/?transparent=1'],
		[{ sources: true }, 'https://example.org/demo/embed/grain-sales/?sources=1'],
		[
			{ theme: 'light', quote: 'full' },
			'https://example.org/demo/embed/grain-sales/?theme=light&quote=full'
		]
	] as const)('embedUrl(taken, %o) names only what differs', (choice, url) => {
		expect(snippet.embedUrl(taken, choose(choice))).toBe(url);
	});

	it('keeps the view that was on the screen', () => {
		const logged = { ...taken, view: 'log' };
		expect(snippet.embedUrl(logged, choose({ theme: 'dark' }))).toBe(
			'https://example.org/demo/embed/grain-sales/?view=log&theme=dark'
		);
		expect(snippet.viewUrl(logged)).toBe('https://example.org/demo/figures/grain-sales/?view=log');
	});

	it('asks for no other sources of what has none', () => {
		const silent = { ...taken, hasSources: false };
		expect(snippet.embedUrl(silent, choose({ sources: true }))).toBe(
			'https://example.org/demo/embed/grain-sales/'
		);
	});
});

describe('pictureUrl', () => {
	it.each([
		[{}, 'svg', 'grain-sales.svg'],
		[{ preset: '4x3' }, 'png', 'grain-sales-4x3.png'],
		[{ preset: '9x16', theme: 'dark' }, 'png', 'grain-sales-9x16-dark.png']
	] as const)('pictureUrl(taken, %o, “%s”) is %s', (choice, ending, file) => {
		expect(snippet.pictureUrl(taken, choose(choice), ending)).toBe(
			`https://example.org/demo/figures/${file}`
		);
	});
});

describe('snippets', () => {
	it('iframe(taken, choice) escapes what would end its attributes', () => {
		expect(snippet.iframe(taken, snippet.firstChoice)).toContain(
			'title="By 1926, 60% “in the hands” &amp; &lt;more&gt;"'
		);
	});
	it('iframe(taken, choice) says the theme of a frame without a ground', () => {
		const clear = choose({ theme: 'dark', transparent: true });
		expect(snippet.iframe(taken, clear)).toContain(
			'style="display:block;border:0;color-scheme:dark"'
		);
		expect(snippet.iframe(taken, choose({ theme: 'dark' }))).toContain(
			'style="display:block;border:0"'
		);
		expect(snippet.iframe(taken, choose({ transparent: true }))).toContain('color-scheme:light"');
	});
	it('iframe(taken, choice) is as high as what it quotes needs', () => {
		expect(snippet.iframe(taken, choose({ quote: 'full' }))).toContain('height="561"');
		expect(snippet.iframe({ ...taken, heights: null }, choose({}))).toContain('height="560"');
	});
	it('responsiveIframe(taken, choice) holds the frame and one listener', () => {
		const html = snippet.responsiveIframe(taken, snippet.firstChoice);
		expect(html).toContain(snippet.iframe(taken, snippet.firstChoice));
		expect(html.match(/<script>/g)).toHaveLength(1);
	});
	it('htmlFigure(taken, choice) keeps words and source with the picture', () => {
		const html = snippet.htmlFigure(taken, snippet.firstChoice);
		expect(html).toContain('<q>By 1926, 60% of grain sales [were] in &quot;hands&quot;.</q>');
		expect(html).toContain(taken.citation);
	});
	it('markdown(taken, choice) makes brackets plain', () => {
		expect(snippet.markdown(taken, snippet.firstChoice)).toContain('sales \\[were\\] in');
	});
	it('plainText(taken) says finding, words, source and address', () => {
		expect(snippet.plainText(taken).split('\n')).toEqual([
			taken.headline,
			`“${taken.sentence}”`,
			taken.citation,
			'https://example.org/demo/figures/grain-sales/'
		]);
	});
});
