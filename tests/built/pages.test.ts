import { describe, expect, it } from 'vitest';
import { files, openPage, pages, readText, wordsOf } from './site';

const html = files.filter((file) => file.endsWith('.html'));
const titleOf = (file: string) => /<title>([^<]*)<\/title>/.exec(readText(file))?.[1] ?? '';

describe('the built pages', () => {
	it('say their language, one title and one heading of the first level', () => {
		const faults = html.flatMap((file) => {
			const text = readText(file);
			const headings = text.match(/<h1[\s>]/g)?.length ?? 0;
			// A choice that stands in the address alone has its heading once it is read.
			const isFree = file === 'embed/compare/index.html';
			return [
				...(/<html[^>]* lang="en"/.test(text) ? [] : [`${file}: no language`]),
				...(titleOf(file) ? [] : [`${file}: no title`]),
				...(headings === 1 || isFree ? [] : [`${file}: ${headings} headings`])
			];
		});
		expect(faults).toEqual([]);
	});

	it('have each id once', () => {
		const faults = html.flatMap((file) => {
			const ids = [...readText(file).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!);
			return [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))].map(
				(id) => `${file}: ${id}`
			);
		});
		expect(faults).toEqual([]);
	});

	it('say once how they are shown where they are shared, but embeds, class sheets and faults', () => {
		const shared = html.filter((file) => !/^embed\/|\/sheet\/|^404|^figure-page/.test(file));
		const faults = shared.flatMap((file) =>
			['og:type', 'og:site_name', 'og:title', 'og:description']
				.filter((name) => readText(file).split(`property="${name}"`).length !== 2)
				.map((name) => `${file}: ${name}`)
		);
		expect(faults).toEqual([]);
	});

	it('ask no check box and no radio button to complete itself, which no browser does', () => {
		const boxes = /<input(?=[^>]*type="(checkbox|radio)")[^>]*autocomplete/;
		expect(html.filter((file) => boxes.test(readText(file)))).toEqual([]);
	});

	it('have titles of their own where they are pages of figures and comparisons', () => {
		const titles = pages.map((page) => titleOf(`${page}/index.html`));
		expect(new Set(titles).size).toBe(pages.length);
	});
});

describe.each(pages)('%s', (address) => {
	const page = openPage(address);

	it('has plots, values, passages, notes and a table without script', () => {
		for (const view of page.querySelectorAll('.view')) {
			const marks = [...view.querySelectorAll('svg a')];
			expect(marks.length).toBeGreaterThan(0);
			if (address !== 'figures/timeline') expect(marks.map(wordsOf).join('')).not.toBe('');
		}
		expect(wordsOf(page.querySelector('.passages blockquote'))).not.toBe('');
		expect(page.querySelectorAll('.notes li').length).toBeGreaterThan(0);
		expect(page.querySelectorAll('details.table tbody tr').length).toBeGreaterThan(0);
	});

	it('says what other sources say, apart from the article, and leads to them as a table', () => {
		const section = page.querySelector('section.sources, .sources')!;
		expect(wordsOf(section)).toContain('Other sources · not from the article');
		expect(section.querySelectorAll('li').length).toBeGreaterThan(0);
		const file = page.querySelector('.use a[href$="-sources.csv"]');
		expect(wordsOf(file)).toBe('Other sources, not from the article, for spreadsheets, CSV');
	});

	it('has a class sheet without script that says what other sources say', () => {
		const sheet = openPage(`${address}/sheet`);
		expect(sheet.querySelectorAll('script')).toHaveLength(0);
		expect(sheet.querySelectorAll('.paper')).toHaveLength(2);
		expect(sheet.querySelectorAll('.paper:first-of-type svg a')).toHaveLength(0);
		const headings = [...sheet.querySelectorAll('h2, h3')].map(wordsOf);
		expect(headings).toContain('What other sources say (not from the article)');
	});
});

const figures = pages.filter((page) => page.startsWith('figures/'));

it.each(figures)('the first page of the class sheet of %s holds no value of the second', (page) => {
	const sheet = openPage(`${page}/sheet`);
	const first = sheet.querySelector('.paper')!;
	const names = [...first.querySelectorAll('[aria-label]')].map((one) =>
		one.getAttribute('aria-label')
	);
	const heard = [wordsOf(first), ...names].join(' ');
	const values = [...sheet.querySelectorAll('.said b')].map((value) =>
		wordsOf(value).replace(/^\(\d+\)\s*/, '')
	);
	expect(values.length).toBeGreaterThan(0);
	expect(values.filter((value) => /\d{2}|%/.test(value) && heard.includes(value))).toEqual([]);
});

describe('the pages of figures', () => {
	it('lead through all of them in order, by previous and next', () => {
		const linkOf = (address: string, rel: string): string | null => {
			const link = openPage(address).querySelector(`main a[rel=${rel}]`);
			const url = link && new URL(link.getAttribute('href')!, `http://site/${address}/`);
			return url && url.pathname.slice(1, -1);
		};
		const way: string[] = [];
		let at: string | null = figures.find((page) => linkOf(page, 'prev') === null)!;
		while (at && !way.includes(at)) {
			const next: string | null = linkOf(at, 'next');
			if (next) expect(linkOf(next, 'prev')).toBe(at);
			way.push(at);
			at = next;
		}
		expect(way.toSorted()).toEqual(figures);
		expect(way.at(-1)).toBe('figures/timeline');
	});
});
