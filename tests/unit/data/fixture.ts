import type { Claim, Exception, Passage } from '$lib/data/claim';
import { packageFiles } from '$lib/data/download';

/** What the fixture has of the package in the repository: the schema of our tables, and two series. */
const series = ['cc-1934-fate', 'us-census'];
const { resources, ...rest } = JSON.parse(packageFiles['data/datapackage.json']!);
const own = (resources as { name: string }[]).filter(({ name }) =>
	['passages', 'claims', 'exceptions', ...series].includes(name)
);
const references = series.map((name) => `data/reference/${name}.csv`);

/** Typed rows of a small package without a fault; a row's line is its index + 2. */
export interface Fixture {
	passages: Passage[];
	claims: Claim[];
	exceptions: Exception[];
}

const EMPTY = {
	group: null,
	topic: null,
	value: null,
	low: null,
	high: null,
	reading_low: null,
	reading_high: null,
	unit: null,
	of: null,
	base: null,
	qualifier: 'exact',
	period: null,
	when: null,
	dated_by: null,
	rival: null,
	kind: 'stated',
	note: null
} as const;

const MEMBERSHIP = 'Party membership grew from 400,000 to 1,2 million by 1927.';
const MAXIMUM = 'The party maximum was abolished by a secret decree in 1932.';
const GROWTH = 'In 1925 Trotsky argued at the 12th Congress that industry should grow by 10–14%.';
const GRAIN = 'Delivery of grain was “cut by 2/3rds”, and at least four towns starved.';
const PRISONERS = 'In 1923 there were just under 80,000 prisoners, and thousands perished.';
const RATIO = 'There were one and a half times more elsewhere.';
const OLGA = 'Olga was shot in 1941.';
const OTHERS = 'Almost all others left at the end of November.';
const CORPS = 'The whole corps was disbanded.';

/** Three passages whose claims have every form: bound, range, fraction, vague, fate, event. */
export function createFixture(): Fixture {
	return {
		passages: [
			{ id: 'party', section: 'Criticisms', paragraph: 83, text: `${MEMBERSHIP} ${MAXIMUM}` },
			{ id: 'plan', section: 'Zig-zag', paragraph: 127, text: `${GROWTH} ${GRAIN}` },
			{
				id: 'terror',
				section: 'Repression',
				paragraph: 137,
				text: [PRISONERS, RATIO, OLGA, OTHERS, CORPS].join(' ')
			}
		],
		claims: [
			createClaim('members-start', 'party', MEMBERSHIP, '400,000', { value: 400000 }),
			createClaim('members-1927', 'party', MEMBERSHIP, '1,2 million', {
				value: 1200000,
				base: 'members-start',
				period: '[..1927]',
				when: 'by 1927'
			}),
			createClaim('maximum', 'party', MAXIMUM, 'in 1932', {
				unit: null,
				topic: 'party',
				period: '1932',
				kind: 'event'
			}),
			createClaim('growth', 'plan', GROWTH, '10–14%', {
				low: 10,
				high: 14,
				unit: '% a year',
				period: '1925',
				when: 'In 1925',
				kind: 'demanded'
			}),
			createClaim('grain', 'plan', GRAIN, '2/3rds', { value: 66.7, unit: '%', of: 'grain' }),
			createClaim('towns', 'plan', GRAIN, 'at least four', {
				value: 4,
				unit: 'goods',
				qualifier: 'at_least',
				period: '1925',
				dated_by: 'growth'
			}),
			createClaim('prisoners', 'terror', PRISONERS, 'just under 80,000', {
				value: 80000,
				qualifier: 'just_under',
				period: '1923',
				when: 'In 1923'
			}),
			createClaim('perished', 'terror', PRISONERS, 'thousands', { qualifier: 'vague' }),
			createClaim('ratio', 'terror', RATIO, 'one and a half', {
				value: 1.5,
				reading_low: 1.5,
				reading_high: 2.5,
				unit: 'times',
				base: 'prisoners'
			}),
			createClaim('olga', 'terror', OLGA, 'shot in 1941', {
				unit: null,
				group: 'shot',
				period: '1941',
				kind: 'fate'
			}),
			createClaim('others', 'terror', OTHERS, 'Almost all', {
				qualifier: 'almost_all',
				period: '1937-11',
				when: 'the end of November',
				kind: 'claimed'
			}),
			createClaim('corps', 'terror', CORPS, 'The whole', { value: 100, unit: '%' })
		],
		exceptions: [{ passage: 'plan', words: '12th Congress', reason: 'ordinal' }]
	};
}

/** The files of the fixture as the reader takes them. */
export function createFiles({ passages, claims, exceptions }: Fixture): Record<string, string> {
	return {
		...Object.fromEntries(references.map((path) => [path, packageFiles[path]!])),
		'data/datapackage.json': JSON.stringify({ ...rest, resources: own }, null, '\t'),
		'data/passages.csv': formatRows(passages),
		'data/claims.csv': formatRows(claims),
		'data/exceptions.csv': formatRows(exceptions)
	};
}

function createClaim(
	id: string,
	passage: string,
	quote: string,
	printed: string,
	cells: Partial<Claim>
): Claim {
	return { id, passage, quote, printed, subject: id, ...EMPTY, unit: 'people', ...cells };
}

function formatRows(rows: object[]): string {
	const lines = [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))];
	return lines.map((cells) => cells.map(formatCell).join(',') + '\n').join('');
}

function formatCell(cell: unknown): string {
	return `"${String(cell ?? '').replaceAll('"', '""')}"`;
}
