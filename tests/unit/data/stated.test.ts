import { describe, expect, it } from 'vitest';
import { above, around, below, closed, exactly } from '$lib/model/numbers/interval';
import type { Claim } from '$lib/data/claim';
import { quantity } from '$lib/model/numbers/arithmetic';
import { statedOne } from '$lib/data/stated';
import { dataOf, select, stated } from '$lib/define/select';
import { claimById, claims } from '$lib/data/tables';

const find = (id: string): Claim => claimById.get(id)!;
const datumOf = (id: string, cells: Partial<Claim> = {}) => statedOne({ ...find(id), ...cells });

describe('statedOne', () => {
	it('statedOne(claim) takes key, label, value, unit and period from the claim', () => {
		expect(datumOf('prisoners-1923')).toMatchObject({
			key: 'prisoners-1923',
			claims: ['prisoners-1923'],
			label: find('prisoners-1923').subject,
			group: null,
			value: 80000,
			interval: below(80000),
			step: 10000,
			qualifier: 'just_under',
			unit: 'people',
			words: 'just under 80,000',
			period: { words: '1923' },
			origin: 'stated',
			formula: null
		});
	});

	it.each([
		['congress-13', 'early 1924'],
		['zinoviev-letter', 'end of November 1923'],
		['new-course', 'end of 1923'],
		['mid-20s-attacks', 'mid-1920s'],
		['vorkuta-shot', 'early 1937'],
		['capitulation-1927', 'by 1927']
	])('statedOne(%s) is dated “%s”, no more precisely than the article', (id, words) => {
		expect(datumOf(id).period?.words).toBe(words);
	});

	it('statedOne(claim, wording) lets the wording overrule', () => {
		const datum = statedOne(find('prisoners-1923'), { key: 'a', label: 'b', tone: 'outline' });
		expect(datum).toMatchObject({ key: 'a', label: 'b', tone: 'outline', value: 80000 });
	});

	it.each([
		['exact', exactly(60)],
		['about', around(60)],
		['just_under', below(60)],
		['more_than', above(60)],
		['at_least', closed(60, null)],
		['up_to', closed(0, 60)]
	] as const)('statedOne(claim) bounds a value that is %s', (qualifier, interval) => {
		expect(datumOf('magadan-executed', { value: 60, qualifier }).interval).toEqual(interval);
	});

	it.each(['vague', 'almost_all'] as const)('statedOne(claim) of %s has no value', (qualifier) => {
		const datum = datumOf('vorkuta-shot', { qualifier });
		expect(datum).toMatchObject({ value: null, interval: null, words: 'hundreds' });
	});

	it('statedOne(claim) of a printed range has its ends and no value', () => {
		expect(datumOf('growth-stalin')).toMatchObject({
			value: null,
			interval: closed(21, 25),
			words: '21–25% a year'
		});
	});

	it('statedOne(claim) of two readings holds both and says both', () => {
		expect(datumOf('trial-1-accused')).toMatchObject({
			value: 16,
			interval: closed(16, 21),
			words: '16 or 21'
		});
		expect(datumOf('us-prison-ratio-1923').words).toBe('1.5 or 2.5 times');
	});

	it.each([
		['membership-1927', '1.2 million'],
		['party-members-arrested', 'more than 1 million'],
		['membership-start', '400,000'],
		['communists-killed', 'more than 1,150'],
		['lenin-pay', '4,700 rubles a month'],
		['collectivization-end', '77%'],
		['political-prisoners-1923', 'about 4,000'],
		['family-olga', 'shot'],
		['trotsky-murdered', 'August 20, 1940'],
		['grain-strike', 'by 1927']
	])('statedOne(%s) is worded “%s”', (id, words) => expect(datumOf(id).words).toBe(words));

	it.each([
		['ccp-kuomintang', '1922–23'],
		['left-opposition-span', '1923–27'],
		['purge-years', '1936–38'],
		['opp-executed-all', '1936–38'],
		['opp-smirnov', '1936–38'],
		['comintern-executive-opposed', '1922–23'],
		['lev-sedov-murdered', '1937–38']
	])('statedOne(%s) has the last year of a span in two digits: %s', (id, words) =>
		expect(datumOf(id).period?.words).toBe(words)
	);

	it('statedOne(claim) of a fate rests on the claim that dates it, of a number does not', () => {
		expect(datumOf('opp-smirnov').claims).toEqual(['opp-smirnov', 'opp-executed-years']);
		expect(datumOf('growth-trotsky').claims).toEqual(['growth-trotsky']);
		expect(datumOf('family-olga').claims).toEqual(['family-olga']);
	});
});

describe('stated', () => {
	it('stated(table, wording) words every row alike, or each by its claim', () => {
		const table = select('prisoners-1923', 'prisoners-1930');
		expect(stated(table, { label: 'prisoners' }).array('label')).toEqual([
			'prisoners',
			'prisoners'
		]);
		expect(stated(table, (c) => ({ label: c.id })).array('label')).toEqual([
			'prisoners-1923',
			'prisoners-1930'
		]);
	});

	it('stated(claims) gives every claim words, and an interval that holds its value where it has one', () => {
		const data = dataOf(stated(claims));
		expect(data).toHaveLength(claims.numRows());
		expect(data.filter((d) => !d.words || /NaN|null|undefined/.test(d.words))).toEqual([]);
		expect(
			data.filter((d) => (d.value !== null) !== (d.interval !== null && !isRange(d.key)))
		).toEqual([]);
	});
});

const isRange = (id: string): boolean => find(id).low !== null;

describe('quantity', () => {
	it('quantity(datum) is its interval, value and step', () => {
		expect(quantity(datumOf('prisoners-1940'))).toEqual({
			interval: exactly(1660000),
			value: 1660000,
			step: 10000
		});
	});

	it.each(['growth-stalin', 'vorkuta-shot', 'family-olga', 'trotsky-murdered'])(
		'quantity(%s) throws, for it has no value',
		(id) => expect(() => quantity(datumOf(id))).toThrow(`${id} has no value`)
	);
});

describe('select', () => {
	it('select(…ids) has the rows in the article’s order and throws for an unknown id', () => {
		expect(select('prisoners-1930', 'prisoners-1923').array('id')).toEqual([
			'prisoners-1923',
			'prisoners-1930'
		]);
		expect(() => select('prisoners-1923', 'prisoners-1931')).toThrow('prisoners-1931');
	});
});
