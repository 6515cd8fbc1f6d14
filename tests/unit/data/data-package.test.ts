import fc from 'fast-check';
import { isWhole } from '../../extent';
import { describe, expect, it } from 'vitest';
import { checkDataPackage, parseDataPackage } from '$lib/data/data-package';
import { formatFault } from '$lib/data/fault';
import { packageFaults } from '$lib/data/package-faults';
import { createFiles, createFixture, type Fixture } from './fixture';

const PARTY = createFixture().passages[0]?.text ?? '';

/** A cell of the valid fixture, the bad text put into it, and the fault that must be listed. */
const BAD_CELLS: [cell: string, text: string, fault: string][] = [
	[
		'passages.csv:2 id',
		'Party!',
		'passages.csv:2 id: “Party!” does not match the pattern [a-z0-9]+(-[a-z0-9]+)*'
	],
	['passages.csv:3 id', 'party', 'passages.csv:3 id: “party” is already the id of line 2'],
	['passages.csv:3 section', '', 'passages.csv:3 section: is empty; every row needs one'],
	[
		'passages.csv:2 paragraph',
		'x',
		'passages.csv:2 paragraph: “x” is not a whole number; write digits alone'
	],
	[
		'passages.csv:4 paragraph',
		'8.5',
		'passages.csv:4 paragraph: “8.5” is not a whole number; write digits alone'
	],
	[
		'passages.csv:4 paragraph',
		'219',
		'passages.csv:4 paragraph: “219” is more than the maximum, 218'
	],
	['passages.csv:2 paragraph', '0', 'passages.csv:2 paragraph: “0” is less than the minimum, 1'],
	['claims.csv:2 subject', '', 'claims.csv:2 subject: is empty; every row needs one'],
	[
		'claims.csv:2 subject',
		' members',
		'claims.csv:2 subject: “ members” must not begin or end with a space'
	],
	[
		'claims.csv:3 value',
		'1,2 million',
		'claims.csv:3 value: “1,2 million” is not a number; write digits with a decimal point and no thousands comma'
	],
	[
		'claims.csv:3 unit',
		'humans',
		'claims.csv:3 unit: “humans” is not one of people, %, % more, % a year, times, rubles, rubles a month, years, months, weeks, days, kilometers, countries, republics, districts, crises, periods, chapters, trials, prisons, goods, occasions'
	],
	[
		'claims.csv:4 topic',
		'sport',
		'claims.csv:4 topic: “sport” is not one of party, opposition, international, persecution, family'
	],
	['claims.csv:5 id', 'grain', 'claims.csv:6 id: “grain” is already the id of line 5'],
	['claims.csv:6 kind', '', 'claims.csv:6 kind: is empty; every row needs one'],
	['claims.csv:3 base', 'nobody', 'claims.csv:3 base: “nobody” is no id of claims'],
	['claims.csv:7 dated_by', 'nobody', 'claims.csv:7 dated_by: “nobody” is no id of claims'],
	['claims.csv:2 rival', 'nobody', 'claims.csv:2 rival: “nobody” is no id of claims'],
	['claims.csv:9 passage', 'nowhere', 'claims.csv:9 passage: “nowhere” is no id of passages'],
	[
		'exceptions.csv:2 passage',
		'nowhere',
		'exceptions.csv:2 passage: “nowhere” is no id of passages'
	],
	[
		'exceptions.csv:2 reason',
		'whim',
		'exceptions.csv:2 reason: “whim” is not one of ordinal, name, pronoun, article, idiom, emphasis'
	],
	[
		'claims.csv:2 quote',
		'Party membership shrank from 400,000',
		'claims.csv:2 quote: “Party membership shrank from 400,000” stands in passage party nowhere; it must stand there exactly once'
	],
	[
		'claims.csv:2 quote',
		'a',
		'claims.csv:2 quote: “a” stands in passage party 6 times; it must stand there exactly once'
	],
	[
		'claims.csv:2 printed',
		'500,000',
		'claims.csv:2 printed: “500,000” stands in the quote as whole words nowhere; it must stand there exactly once'
	],
	[
		'claims.csv:5 printed',
		'0–14%',
		'claims.csv:5 printed: “0–14%” stands in the quote as whole words nowhere; it must stand there exactly once'
	],
	[
		'claims.csv:3 printed',
		'membership grew',
		'claims.csv:3 value: “1200000” is not what the words say: the printed words “membership grew” read as no number, or as several'
	],
	[
		'claims.csv:2 printed',
		'400,000 to 1,2 million',
		'claims.csv:2 value: “400000” is not what the words say: the printed words “400,000 to 1,2 million” read as no number, or as several'
	],
	[
		'claims.csv:2 printed',
		'400,000 to 1,2 million',
		'claims.csv:3 printed: “1,2 million” overlaps the printed words of members-start'
	],
	[
		'claims.csv:9 printed',
		'80,000 prisoners, and thousands',
		'claims.csv:9 printed: “80,000 prisoners, and thousands” overlaps the printed words of prisoners'
	],
	[
		'claims.csv:3 value',
		'1200',
		'claims.csv:3 value: “1200” is not what the words say: the printed words “1,2 million” read as 1200000'
	],
	[
		'claims.csv:2 value',
		'',
		'claims.csv:2 value: is empty, but the printed words “400,000” read as 400000'
	],
	[
		'claims.csv:6 value',
		'66',
		'claims.csv:6 value: “66” is not what the words say: the printed words “2/3rds” read as 66.667'
	],
	[
		'claims.csv:6 value',
		'67',
		'claims.csv:6 value: “67” is not what the words say: the printed words “2/3rds” read as 66.667'
	],
	[
		'claims.csv:5 value',
		'12',
		'claims.csv:5 value: “12” must be empty: the printed words “10–14%” read as a range from 10 to 14'
	],
	[
		'claims.csv:5 low',
		'11',
		'claims.csv:5 low: “11” is not the lower end: the printed words “10–14%” read as a range from 10 to 14'
	],
	[
		'claims.csv:5 high',
		'',
		'claims.csv:5 high: is not the upper end: the printed words “10–14%” read as a range from 10 to 14'
	],
	['claims.csv:5 low', '20', 'claims.csv:5 low: “20” is more than high, 14'],
	['claims.csv:5 high', '9', 'claims.csv:5 low: “10” is more than high, 9'],
	[
		'claims.csv:2 high',
		'500000',
		'claims.csv:2 high: “500000” must be empty: the printed words “400,000” read as 400000'
	],
	[
		'claims.csv:9 value',
		'1000',
		'claims.csv:9 value: “1000” must be empty: the qualifier is vague'
	],
	[
		'claims.csv:12 value',
		'99',
		'claims.csv:12 value: “99” must be empty: the qualifier is almost_all'
	],
	['claims.csv:12 low', '90', 'claims.csv:12 low: “90” must be empty: the qualifier is almost_all'],
	['claims.csv:10 reading_low', '1.6', 'claims.csv:10 reading_low: “1.6” is more than 1.5'],
	['claims.csv:10 reading_high', '1.2', 'claims.csv:10 reading_high: “1.2” is less than 1.5'],
	[
		'claims.csv:8 qualifier',
		'exact',
		'claims.csv:8 qualifier: “exact” does not agree with the printed words “just under 80,000”: they say just_under'
	],
	[
		'claims.csv:2 qualifier',
		'about',
		'claims.csv:2 qualifier: “about” does not agree with the printed words “400,000”: they say exact'
	],
	[
		'claims.csv:8 printed',
		'80,000',
		'claims.csv:8 printed: “80,000” leaves out the words before it, which say just_under'
	],
	[
		'claims.csv:7 printed',
		'four',
		'claims.csv:7 printed: “four” leaves out the words before it, which say at_least'
	],
	[
		'claims.csv:9 qualifier',
		'exact',
		'claims.csv:9 qualifier: “exact” does not agree with the printed words “thousands”: they say vague'
	],
	[
		'claims.csv:2 qualifier',
		'vague',
		'claims.csv:2 qualifier: “vague” does not agree with the printed words “400,000”: they say exact'
	],
	[
		'claims.csv:4 qualifier',
		'about',
		'claims.csv:4 qualifier: “about” must be exact in a date without a number'
	],
	[
		'claims.csv:4 period',
		'1933',
		'claims.csv:4 period: “1933” is not what the date words “in 1932” read as: 1932'
	],
	['claims.csv:4 period', '', 'claims.csv:4 period: is empty in an event'],
	[
		'claims.csv:4 printed',
		'secret decree',
		'claims.csv:4 period: “1932” is not what the date words “secret decree” read as: no date, or as several'
	],
	[
		'claims.csv:4 when',
		'in 1932',
		'claims.csv:4 when: “in 1932” must be empty in an event; printed dates it'
	],
	[
		'claims.csv:11 period',
		'1942',
		'claims.csv:11 period: “1942” is not what the date words “shot in 1941” read as: 1941'
	],
	['claims.csv:11 period', '', 'claims.csv:11 period: is empty, but “shot in 1941” reads as 1941'],
	[
		'claims.csv:11 printed',
		'shot',
		'claims.csv:11 period: “1941” is not what the date words “shot” read as: no date, or as several'
	],
	[
		'claims.csv:4 period',
		'in 1932',
		'claims.csv:4 period: “in 1932” is not EDTF, such as 1923-10, [..1927], 1922/.., [1936..1938] or 192X'
	],
	[
		'claims.csv:5 period',
		'1925-13',
		'claims.csv:5 period: “1925-13” is not EDTF, such as 1923-10, [..1927], 1922/.., [1936..1938] or 192X'
	],
	[
		'claims.csv:3 period',
		'1927',
		'claims.csv:3 period: “1927” is not what the date words “by 1927” read as: [..1927]'
	],
	[
		'claims.csv:12 period',
		'1937-12',
		'claims.csv:12 period: “1937-12” is not what the date words “the end of November” read as: ????-11'
	],
	[
		'claims.csv:3 when',
		'by 1928',
		'claims.csv:3 when: “by 1928” does not stand in the quote as whole words'
	],
	[
		'claims.csv:8 when',
		'',
		'claims.csv:8 period: “1923” has no date words: a quantity with a period needs when or dated_by'
	],
	[
		'claims.csv:7 dated_by',
		'',
		'claims.csv:7 period: “1925” has no date words: a quantity with a period needs when or dated_by'
	],
	['claims.csv:8 period', '', 'claims.csv:8 period: is empty, but when is “In 1923”'],
	[
		'claims.csv:7 period',
		'',
		'claims.csv:7 dated_by: “growth” dates a claim whose period is empty'
	],
	[
		'claims.csv:7 dated_by',
		'grain',
		'claims.csv:7 dated_by: “grain” has no period itself, so it supplies no date'
	],
	['claims.csv:2 unit', '', 'claims.csv:2 unit: is empty; a value needs its unit'],
	['claims.csv:5 unit', '', 'claims.csv:5 unit: is empty; a value needs its unit'],
	[
		'claims.csv:6 unit',
		'people',
		'claims.csv:6 value: “66.7” is not what the words say: the printed words “2/3rds” read as 0.667'
	],
	['claims.csv:5 unit', 'years', 'claims.csv:5 unit: “years” must be a percentage: “10–14%”'],
	[
		'claims.csv:4 unit',
		'occasions',
		'claims.csv:4 unit: “occasions” must be empty in a date without a number'
	],
	[
		'claims.csv:11 unit',
		'people',
		'claims.csv:11 unit: “people” must be empty in a fate without a number'
	],
	[
		'passages.csv:2 text',
		`${PARTY} Two left.`,
		"passages.csv:2 text: “Two” (in “secret decree in 1932. Two left.”) lies in no claim's printed or when and in no exception"
	],
	[
		'passages.csv:2 text',
		`${PARTY} That was the XIII Congress of the third wave.`,
		"passages.csv:2 text: “XIII” (in “in 1932. That was the XIII Congress of the third”) lies in no claim's printed or when and in no exception"
	],
	[
		'passages.csv:2 text',
		`${PARTY} Not one of them was asked.`,
		"passages.csv:2 text: “one” (in “decree in 1932. Not one of them was asked.”) lies in no claim's printed or when and in no exception"
	],
	[
		'exceptions.csv:2 words',
		'Trotsky argued',
		"passages.csv:3 text: “12th” (in “Trotsky argued at the 12th Congress that industry”) lies in no claim's printed or when and in no exception"
	],
	[
		'exceptions.csv:2 words',
		'Congress of 12',
		'exceptions.csv:2 words: “Congress of 12” stands as whole words in passage plan nowhere; it must stand there exactly once'
	],
	[
		'exceptions.csv:2 words',
		'i',
		'exceptions.csv:2 words: “i” stands as whole words in passage plan nowhere; it must stand there exactly once'
	],
	[
		'claims.csv:8 when',
		'there',
		'claims.csv:8 period: “1923” is not what the date words “there” read as: no date, or as several'
	],
	[
		'passages.csv:2 text',
		PARTY.slice(0, -1),
		'passages.csv:2 text: “Party membership grew from 400,000 to 1,2 million by 1927. The party maximum was…” does not end where a sentence ends'
	],
	[
		'passages.csv:2 text',
		`the ${PARTY}`,
		'passages.csv:2 text: “the Party membership grew from 400,000 to 1,2 million by 1927. The party maximum…” does not begin where a sentence begins'
	],
	[
		'passages.csv:2 text',
		`, ${PARTY}`,
		'passages.csv:2 text: “, Party membership grew from 400,000 to 1,2 million by 1927. The party maximum w…” does not begin where a sentence begins'
	],
	[
		'passages.csv:3 paragraph',
		'200',
		"passages.csv:4 paragraph: “137” comes after paragraph 200; passages stand in the article's order"
	],
	[
		'passages.csv:4 paragraph',
		'1',
		"passages.csv:4 paragraph: “1” comes after paragraph 127; passages stand in the article's order"
	],
	[
		'claims.csv:2 passage',
		'plan',
		'claims.csv:2 quote: “Party membership grew from 400,000 to 1,2 million by 1927.” stands in passage plan nowhere; it must stand there exactly once'
	],
	[
		'claims.csv:3 passage',
		'terror',
		'claims.csv:3 quote: “Party membership grew from 400,000 to 1,2 million by 1927.” stands in passage terror nowhere; it must stand there exactly once'
	],
	[
		'claims.csv:13 value',
		'50',
		'claims.csv:13 value: “50” is not what the words say: the printed words “The whole” read as the whole, without a value'
	],
	[
		'claims.csv:13 unit',
		'people',
		'claims.csv:13 value: “100” is not what the words say: the printed words “The whole” read as the whole, without a value'
	]
];

describe('the data package of the repository', () => {
	it('has no fault', () => expect(packageFaults).toEqual([]));
});

describe('parseDataPackage', () => {
	it('reads a package without a fault as typed rows', () => {
		const files = createFiles(createFixture());
		expect(listFaults(files)).toEqual([]);
		const parsed = parseDataPackage(files);
		if ('faults' in parsed) throw new Error('The fixture has faults');
		const { passages, claims, exceptions } = parsed.tables;
		expect({
			passages: passages.objects(),
			claims: claims.objects(),
			exceptions: exceptions.objects()
		}).toMatchObject(createFixture());
	});

	it.each(BAD_CELLS)('stops at data/%s “%s” with %s', (cell, text, fault) => {
		expect(listFaults(createFiles(spoil(createFixture(), cell, text)))).toContain(`data/${fault}`);
	});

	it('lists every fault of every file, by file and line', () => {
		const once = spoil(createFixture(), 'claims.csv:6 value', 'many');
		const twice = spoil(once, 'claims.csv:2 qualifier', 'about');
		const files = createFiles(spoil(twice, 'passages.csv:3 section', ''));
		expect(listFaults({ ...files, 'data/exceptions.csv': 'passage,words\n' })).toEqual([
			'data/claims.csv:6 value: “many” is not a number; write digits with a decimal point and no thousands comma',
			'data/exceptions.csv:1: “passage,words” is not the header the descriptor gives: passage,words,reason',
			'data/passages.csv:3 section: is empty; every row needs one'
		]);
	});

	it('lists faults of cells beside those of words', () => {
		const once = spoil(createFixture(), 'claims.csv:6 value', 'many');
		const twice = spoil(once, 'claims.csv:2 qualifier', 'about');
		const files = createFiles(spoil(twice, 'exceptions.csv:2 words', 'the 12th congress'));
		expect(listFaults(files)).toEqual([
			'data/claims.csv:2 qualifier: “about” does not agree with the printed words “400,000”: they say exact',
			'data/claims.csv:6 value: “many” is not a number; write digits with a decimal point and no thousands comma',
			'data/exceptions.csv:2 words: “the 12th congress” stands as whole words in passage plan nowhere; it must stand there exactly once',
			"data/passages.csv:3 text: “12th” (in “Trotsky argued at the 12th Congress that industry”) lies in no claim's printed or when and in no exception"
		]);
	});

	it('stops at a passage without a claim', () => {
		const fixture = createFixture();
		const passage = { id: 'idle', section: 'Myths', paragraph: 199, text: 'There are many myths.' };
		fixture.passages.push(passage, { ...passage, id: 'idler' });
		expect(listFaults(createFiles(fixture))).toEqual([
			'data/passages.csv:5 id: “idle” has no claim; a passage needs one',
			'data/passages.csv:6 id: “idler” has no claim; a passage needs one'
		]);
	});

	it('stops at missing files', () => {
		const { 'data/claims.csv': _, ...files } = createFiles(createFixture());
		expect(listFaults(files)).toEqual(['data/claims.csv:1: the file is missing']);
		expect(listFaults({})).toEqual(['data/datapackage.json:1 resources: the file is missing']);
	});

	it('lets only the paragraphs that have no end mark go without one', () => {
		const ended = { ...createFixture().passages[0]!, paragraph: 67 };
		const fixture = createFixture();
		fixture.passages[0] = { ...ended, text: `${PARTY} He wrote to the University` };
		expect(listFaults(createFiles(fixture))).toEqual([]);
	});

	it('tells the faults of words only where it is asked or where there are others', () => {
		const once = spoil(createFixture(), 'claims.csv:2 qualifier', 'about');
		expect(parseDataPackage(createFiles(once))).toHaveProperty('tables');
		const twice = spoil(once, 'claims.csv:6 value', 'many');
		expect(parseDataPackage(createFiles(twice))).toMatchObject({
			faults: [{ field: 'qualifier' }, { field: 'value' }]
		});
	});

	it('answers any texts with tables or faults', () => {
		const valid = createFiles(createFixture());
		const change = fc.record({
			file: fc.constantFrom(...Object.keys(valid)),
			place: fc.nat(4000),
			text: fc.string()
		});
		fc.assert(
			fc.property(change, ({ file, place, text }) => {
				const old = valid[file] ?? '';
				const files = { ...valid, [file]: old.slice(0, place) + text };
				const faults = checkDataPackage(files);
				return 'tables' in parseDataPackage(files) || faults.length > 0;
			}),
			// Each reads a whole package.
			{ numRuns: isWhole ? 200 : 10 }
		);
	});
});

const listFaults = (files: Record<string, string>): string[] =>
	checkDataPackage(files).map(formatFault);

/** The fixture with the text in the cell, named as `claims.csv:3 value`. */
function spoil(fixture: Fixture, cell: string, text: string): Fixture {
	const [, name, line, field] = /^(\w+)\.csv:(\d+) (\w+)$/.exec(cell) ?? [];
	const spoilt = fixture[name as keyof Fixture].map((row, index) => {
		return index + 2 === Number(line) ? { ...row, [field ?? '']: text } : row;
	});
	return { ...fixture, [name ?? '']: spoilt };
}
