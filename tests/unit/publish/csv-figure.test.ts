import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import { formatFigureCsv, formatPlainCsv, separator } from '$lib/publish/csv-figure';
import { figureRows } from '$lib/define/figure-table';
import { figureBySlug, figures } from '$lib/define/figures';
import { parseSite } from '$lib/address/site';
import { claimById, passageById } from '$lib/data/tables';
import { everyFigure } from '$lib/define/every-figure';

const site = parseSite('https://example.org');
const nowhere = parseSite(undefined);

const read = (text: string): Record<string, string>[] => csvParse(text.replace(/^\uFEFF/, ''));

const rowOf = (slug: string, key: string) =>
	read(formatFigureCsv(figureBySlug.get(slug)!, nowhere)).find((row) => row.key === key)!;

describe('formatFigureCsv', () => {
	it('codes a bounded value, its date and its words', () => {
		expect(rowOf('prison-population', 'prisoners-1923')).toMatchObject({
			...{ value: '80000', low: '0', high: '80000', qualifier: 'just_under', unit: 'people' },
			...{ period: '[1923]', origin: 'stated', formula: '', 'printed words': '“just under 80,000”' }
		});
		expect(rowOf('prison-population', 'prisoners-1940').period).toBe('[..1940]');
	});

	it('gives a computed value no more digits than the figure shows', () => {
		expect(rowOf('prison-population', 'growth')).toMatchObject({
			...{ value: '20', low: '20', high: '', qualifier: 'more_than', unit: 'times' },
			...{ origin: 'computed', formula: '1,660,000 ÷ 80,000 = 20.75' }
		});
	});

	it('gives fates and dates no number, also where their words hold one', () => {
		for (const [slug, key] of [
			['timeline', 'trial-2-date'],
			['trotsky-family', 'family-olga']
		] as const) {
			const { value, low, high, qualifier, unit, period } = rowOf(slug, key);
			expect([value, low, high, qualifier, unit]).toEqual(['', '', '', '', '']);
			expect(period).not.toBe('');
		}
	});
});

describe.each(everyFigure.map((figure) => [figure.slug, figure] as const))(
	'%s.csv',
	(slug, figure) => {
		const data = figureRows(figure.table);
		const rows = read(formatFigureCsv(figure, site));

		it('has one row per datum, in the order of the figure’s table', () => {
			expect(rows.map(({ key }) => key)).toEqual(figure.rows.map(({ key }) => key));
			expect(data.map(({ key }) => key)).toEqual(figure.rows.map(({ key }) => key));
		});

		it('has plain numbers, the stated ones as they are', () => {
			rows.forEach((row, i) => {
				for (const cell of [row.value!, row.low!, row.high!])
					expect(cell).toMatch(/^(-?\d+(\.\d+)?)?$/);
				if (data[i]!.origin === 'stated' && row.value)
					expect(Number(row.value)).toBe(data[i]!.value);
			});
		});

		it('has every claim’s words, sentence and passage', () => {
			rows.forEach((row, i) => {
				const claims = data[i]!.claims.map((id) => claimById.get(id)!);
				expect(row['printed words']!.split(separator)).toEqual(claims.map((c) => `“${c.printed}”`));
				expect(new Set(row.sentence!.split(separator))).toEqual(
					new Set(claims.map((c) => c.quote))
				);
				const passages = row.passage!.split(separator).map((id) => passageById.get(id)!);
				for (const { quote } of claims)
					expect(passages.some(({ text }) => text.includes(quote))).toBe(true);
			});
		});

		it('names source, terms and, where it is known, the figure’s address', () => {
			for (const { source } of rows) {
				expect(source).toContain(`https://example.org/${figure.folder}/${slug}/`);
				expect(source).toMatch(
					/International Socialist Alternative, no date in the copy used\..*CC0.*quoted belong/
				);
			}
			expect(formatFigureCsv(figure, nowhere)).not.toMatch(/http/);
		});
	}
);

describe.each(everyFigure.map((figure) => [figure.slug, figure] as const))(
	'%s-plain.csv',
	(_, figure) => {
		const data = figureRows(figure.table);
		const rows = read(formatPlainCsv(figure));

		it('has four columns, one row per datum, each label once', () => {
			expect(Object.keys(rows[0]!)).toEqual(['label', 'value', 'period', 'note']);
			expect(rows).toHaveLength(data.length);
			expect(new Set(rows.map(({ label }) => label)).size).toBe(rows.length);
			for (const { label } of rows) expect(label).not.toMatch(/[:, ]$/);
		});

		it('has a plain number where one is printed, and a note with its words, its date, whose it is, and the terms', () => {
			rows.forEach(({ value, note }, i) => {
				const { words, period, origin } = data[i]!;
				expect(value).toBe(
					data[i]!.value === null ? '' : `${Number(data[i]!.value!.toPrecision(12))}`
				);
				expect(note!.startsWith(words)).toBe(true);
				expect(note).not.toContain('(%');
				if (period) expect(note).toContain(period.words);
				if (origin !== 'stated') expect(note).toMatch(/our arithmetic: |our count: /);
				expect(note).toMatch(/George Martin Fell Brown and Rob Jones.*CC0 1\.0$/);
			});
		});
	}
);

describe('words of the article', () => {
	it('never hold what separates those of several claims', () => {
		const texts = [...passageById.values()].map(({ text }) => text);
		expect(texts.filter((text) => text.includes(separator.trim()))).toEqual([]);
	});
});
