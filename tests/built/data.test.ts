import { csvParse } from 'd3';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openPage, readText, wordsOf } from './site';

const source = (name: string): string =>
	readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8');
const rowsOf = (name: string) => csvParse(source(name).replace(/^\ufeff/, ''));
const claims = rowsOf('claims.csv');

describe('the page of the claims', () => {
	const rows = [...openPage('claims').querySelectorAll('tbody tr')];

	it('has every claim in the article’s order', () => {
		expect(rows.map(({ id }) => id)).toEqual(claims.map(({ id }) => id));
	});

	it('has each claim’s words and sentence', () => {
		claims.forEach(({ id, printed, quote }, i) => {
			expect(rows[i]!.textContent, id).toContain(printed);
			expect(rows[i]!.textContent, id).toContain(quote);
		});
	});

	it.each(['claims.csv', 'passages.csv', 'exceptions.csv', 'datapackage.json'])(
		'leads to %s as it is in the data package',
		(name) => expect(readText(`data/${name}`)).toBe(source(name))
	);
});

describe('the page of the passages', () => {
	const page = openPage('passages');

	it('quotes every passage in the article’s order, whole', () => {
		const texts = [...page.querySelectorAll('blockquote')].map((one) => one.textContent!.trim());
		expect(texts).toEqual(rowsOf('passages.csv').map(({ text }) => text));
	});

	it('has the words of every claim at the claim’s id', () => {
		const words = claims.map(({ id }) => page.getElementById(id!)?.textContent);
		expect(words).toEqual(claims.map(({ printed }) => printed));
	});

	it('links to each of its sections', () => {
		const links = [...page.querySelectorAll('nav[aria-label^=Sections] a')].map(wordsOf);
		expect(links).toEqual([...page.querySelectorAll('main h2')].map(wordsOf));
	});
});

describe('the page about the site', () => {
	it('names authors, publisher, date, checksum and terms', () => {
		const words = wordsOf(openPage('about').querySelector('main'));
		for (const said of [
			'George Martin Fell Brown and Rob Jones',
			'International Socialist Alternative',
			'No date in the copy used',
			'd3ea686be1d64649d7d4307a6795005535e1c10eeda55521562d04bc63904d08',
			'MIT',
			'CC0 1.0',
			'CC BY 4.0',
			'The article names no source'
		])
			expect(words).toContain(said);
	});
});
