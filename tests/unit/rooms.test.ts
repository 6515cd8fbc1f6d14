import { readdirSync, readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { group } from 'd3';
import { describe, expect, it } from 'vitest';
import { identity } from '$article/site';
import { everyFigure } from '$lib/define/every-figure';
import { claims } from '$lib/data/tables';

/** As many files as a room may have. */
const most = 16;

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.map((name) => `src/${name.replaceAll('\\', '/')}`)
	.filter((file) => statSync(file).isFile());

const outside = files.filter((file) => !file.startsWith('src/article/'));

/** The names and the words that only the article's own room may have. */
const { article, name, brand, prefix } = identity;
const phrases = [name, ...brand, prefix, article.title, article.publisher, ...article.authors]
	.concat(identity.sourceClause.replace('which ', ''), 'name no source')
	.concat('Trotsky', 'Stalin', 'Lenin', 'Bolshevik', 'kulak', 'Soviet', 'USSR');

/** Names that stand in quotation marks or in an address where they are used. */
const keys = [
	...everyFigure.map(({ slug }) => slug),
	...(claims.array('id') as string[]),
	...new Set((claims.array('topic') as (string | null)[]).filter((topic) => topic !== null))
];

describe('every room of src', () => {
	it(`has at most ${most} files; the article’s figures may be more`, () => {
		const sizes = group(outside, (file) => posix.dirname(file));
		const large = [...sizes].filter(([, own]) => own.length > most).map(([room]) => room);
		expect(large).toEqual([]);
	});

	it('has no file whose name another has', () => {
		const library = outside.filter((file) => file.startsWith('src/lib/'));
		const named = group(library, (file) => posix.basename(file));
		expect([...named.values()].filter((own) => own.length > 1)).toEqual([]);
	});

	it('says nothing of the article outside src/article', () => {
		const faults = outside.flatMap((file) => {
			const text = readFileSync(file, 'utf8');
			const said = phrases.filter((phrase) => text.toLowerCase().includes(phrase.toLowerCase()));
			const named = keys.filter((key) => new RegExp(`['"\`/]${key}['"\`/.-]`).test(text));
			return [...said, ...named].map((word) => `${file} says “${word}”`);
		});
		expect(faults).toEqual([]);
	});
});
