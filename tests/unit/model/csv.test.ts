import { csvParseRows } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCsv, formatSheetCsv, isGuessed, type Cell } from '$lib/model/csv';

const read = csvParseRows;

const written = (cell: Cell): string => (cell === null ? '' : `${cell}`);

const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

describe('formatCsv', () => {
	it('ends each row with CRLF, and begins with a byte order mark for spreadsheets alone', () => {
		const rows = [
			['a', 'b'],
			['c', null]
		];
		expect(formatCsv(rows)).toBe('a,b\r\nc,\r\n');
		expect(formatSheetCsv(rows)).toBe('\uFEFFa,b\r\nc,\r\n');
	});

	it.each([
		['a,b', '"a,b"'],
		['a"b', '"a""b"'],
		['a\nb', '"a\nb"'],
		['a\r\nb', '"a\r\nb"'],
		['a;b', '"a;b"'],
		[' a', '" a"'],
		['“a”', '“a”'],
		[1660000, '1660000'],
		[-5, '-5'],
		[0.1 + 0.2, '0.3'],
		[null, '']
	])('formatCsv([[%j]]) is %s', (cell, text) => {
		expect(formatCsv([[cell]])).toBe(`${text}\r\n`);
	});

	it.each(['=1+1', '+1', '-1', '@a', '\t=1', ' =1', '＝1', '\ra'])(
		'formatCsv([[%j]]) throws, as a spreadsheet would run it',
		(cell) => {
			expect(() => formatCsv([[cell]])).toThrow('would run the cell');
		}
	);

	it.each(['March 1923', '55%', '1923', '1,660,000', '1923-03'])(
		'formatCsv([[%j]]) throws, as a program would take it for a number or a date',
		(cell) => {
			expect(() => formatCsv([[cell]])).toThrow('would take the cell');
		}
	);

	it.each([NaN, Infinity])('formatCsv([[%s]]) throws', (cell) => {
		expect(() => formatCsv([[cell]])).toThrow('is no number');
	});

	it('is read back as it was written, whatever the words', () => {
		const odd = fc.string({ unit: fc.constantFrom(...'ab,;"\'\r\n\t =+-@“–é|\\') });
		const text = fc
			.oneof(odd, fc.string())
			.filter((words) => !formula.test(words) && !isGuessed(words));
		const number = fc.integer({ min: -1e9, max: 1e9 });
		const row = fc.tuple(text, fc.oneof(text, number, fc.constant(null)), fc.constant('end'));
		fc.assert(
			fc.property(fc.array(row, { minLength: 1 }), (rows) => {
				expect(read(formatCsv(rows))).toEqual(rows.map((cells) => cells.map(written)));
			})
		);
	});

	it('never writes a text that a spreadsheet would run', () => {
		fc.assert(
			fc.property(fc.constantFrom(...'=+-@＝＋－＠\t\r\n'), fc.string(), (sign, rest) => {
				expect(() => formatCsv([['a', sign + rest]])).toThrow();
			})
		);
	});
});
