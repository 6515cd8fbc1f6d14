import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identity } from '$article/site';
import { articleWork, citationFormats, figureWork, type Work } from '$lib/model/citation';

const format = (ending: string, work: Work): string =>
	citationFormats.find((one) => one.ending === ending)!.format(work);

const odd = 'Pay & tax: 5% #1_a {b} ~c ^d \\e $f';
const figure = figureWork(identity, 'grain-sales', odd, 'https://example.org/figures/grain-sales/');
/** The title that styles print: it names the article that a figure is drawn after. */
const titleOf = ({ title, after }: Work): string =>
	after ? `${title} (figure after ${after.replace(/\.$/, '')})` : title;

const works: [string, Work][] = [
	['the article', articleWork(identity)],
	['a figure', figure],
	['a figure without an address', figureWork(identity, 'grain-sales', 'Grain sales', null)]
];

/** The fields of the one entry, as a reader finds them that counts braces. */
function parseBibtex(text: string): Map<string, string> {
	const fields = new Map<string, string>();
	for (const { 0: start, 1: name, index } of text.matchAll(/^ {2}(\w+) = \{/gm)) {
		let at = index + start.length;
		for (let depth = 1; depth; at++) {
			if (text[at] === '\\') at++;
			else if (text[at] === '{') depth++;
			else if (text[at] === '}') depth--;
		}
		fields.set(name!, text.slice(index + start.length, at - 1));
	}
	return fields;
}

const texUnescape = (text: string): string =>
	text
		.replace(/\\textbackslash\{\}/g, '\0')
		.replace(/\\textasciitilde\{\}/g, '~')
		.replace(/\\textasciicircum\{\}/g, '^')
		.replace(/\\([&%$#_{}])/g, '$1')
		.replace(/\0/g, '\\');

const parseRis = (text: string): [string, string][] =>
	text.split('\r\n').flatMap((line) => {
		const [, tag, value] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? [];
		return tag ? [[tag, value!] as [string, string]] : [];
	});

describe.each(works)('citations of %s', (_, work) => {
	it('plain text names authors or site, title, publisher and address', () => {
		const text = format('txt', work);
		expect(text).toContain(`“${work.title}”, ${work.publisher}.`);
		expect(text.endsWith(work.url ?? '.')).toBe(true);
	});

	it('BibTeX has balanced braces and the fields, escaped', () => {
		const text = format('bib', work);
		const fields = parseBibtex(text);
		expect(text).toMatch(/^@misc\{[a-z0-9-]+,\n/);
		expect(texUnescape(fields.get('title')!)).toBe(`{${titleOf(work)}}`);
		expect(texUnescape(fields.get('copyright')!)).toBe(work.terms);
		expect(fields.get('url') ?? null).toBe(work.url);
	});

	it('RIS begins with TY, ends with ER, in lines of tag and value that end in CRLF', () => {
		const text = format('ris', work);
		const lines = parseRis(text);
		expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
		expect(text.split('\r\n')).toHaveLength(lines.length + 1);
		expect(lines[0]).toEqual(['TY', 'ELEC']);
		expect(lines.at(-1)).toEqual(['ER', '']);
		expect(lines).toContainEqual(['TI', titleOf(work)]);
		expect(lines).toContainEqual(['N1', work.terms]);
	});

	it('CSL-JSON is a list of one entry with the fields its schema requires and knows', () => {
		const [entry, ...others] = JSON.parse(format('csl.json', work));
		expect(others).toEqual([]);
		expect(entry).toMatchObject({ id: work.key, type: 'webpage', title: titleOf(work) });
		const known = ['id', 'type', 'title', 'author', 'publisher', 'note', 'URL'];
		expect(Object.keys(entry).filter((key) => !known.includes(key))).toEqual([]);
		for (const name of entry.author)
			expect(['family,given', 'literal']).toContain(Object.keys(name).join());
		expect(entry.URL ?? null).toBe(work.url);
	});

	it('says the terms apart for data and for quoted words', () => {
		expect(work.terms).toMatch(/belong/);
		for (const ending of ['bib', 'ris', 'csl.json'])
			expect(texUnescape(format(ending, work))).toContain(work.terms);
	});
});

describe('names of authors', () => {
	it('are turned round for persons: family, given', () => {
		expect(format('bib', articleWork(identity))).toContain(
			'{Brown, George Martin Fell and Jones, Rob}'
		);
		expect(format('ris', articleWork(identity))).toContain('AU  - Jones, Rob\r\n');
	});

	it('are kept whole for a body', () => {
		expect(format('bib', figure)).toContain('author = {{The Left Opposition in Figures}}');
		expect(format('ris', figure)).toContain('AU  - The Left Opposition in Figures\r\n');
		expect(JSON.parse(format('csl.json', figure))[0].author).toEqual([
			{ literal: 'The Left Opposition in Figures' }
		]);
	});
});

describe('any title', () => {
	it('comes through BibTeX as it is', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom(...'ab {}\\~^&%$#_é“'), minLength: 1 }),
				(t) => {
					const title = parseBibtex(format('bib', { ...figure, title: t })).get('title')!;
					expect(texUnescape(title)).toBe(`{${titleOf({ ...figure, title: t })}}`);
				}
			)
		);
	});

	it('stays on one line of RIS', () => {
		const text = format('ris', { ...figure, title: 'A\r\nER  - \nB' });
		expect(parseRis(text).filter(([tag]) => tag === 'ER')).toHaveLength(1);
	});
});
