import { describe, expect, it } from 'vitest';
import { claimsOf, passagesWith } from '$lib/compare/comparable';
import { compare } from '$lib/compare/compare';
import { identity } from '$article/site';
import { formatCompareCsv } from '$lib/compare/compare-csv';
import { figureOfChoice } from '$lib/compare/compare-figure';
import { choosePopulation, describeRates, explainPopulation } from '$lib/compare/rates-rule';
import { populations } from '$lib/sources/populations';
import { allSeries, comparable } from '$lib/define/all-series';
import { named } from '../named-series';

const chosen = named('party-members', 'prisoners');

const offerOf = (keys: string[], population?: string) =>
	compare(named(...keys), [], population).find(({ name }) => name === 'rates')!;

const labelsOf = (population: string) =>
	offerOf(['party-members', 'prisoners'], population).view!.panels[0]!.data.map((d) => d.label);

describe('compare(series, events, population) per 100,000 people', () => {
	it('shows other rates by another population, and whose it is', () => {
		const { view } = offerOf(['party-members', 'prisoners'], 'adk');
		expect(view!.panels[0]!.title).toMatch(
			/population by Andreev, Darskii and Kharkova, not from the article$/
		);
		expect(labelsOf('cow')).toHaveLength(4);
		expect(labelsOf('adk')).toHaveLength(2);
	});

	it('takes the first population that holds where the one asked for doesn’t', () => {
		expect(labelsOf('census')).toEqual(labelsOf('cow'));
		expect(choosePopulation(chosen, 'census')).toBe('cow');
		expect(explainPopulation(chosen, 'census')).toMatch(/^Fewer than two of the series/);
		expect(explainPopulation(chosen, 'adk')).toBeNull();
	});

	it.each([
		['plenum-supporters', /counts people in one body or place/],
		['communists-killed', /has no year, so no population can be chosen/],
		['land-collectivized', /is not a number of people/]
	])('refuses %s with the reason', (key, reason) => {
		const { view, why } = offerOf(['prisoners', key]);
		expect(view).toBeNull();
		expect(why.join(' ')).toMatch(reason);
	});

	it('refuses with a reason every series that has no rate', () => {
		const bare = allSeries.filter(({ rates }) => !rates.some(({ data }) => data.length));
		for (const { key, label } of bare)
			expect(offerOf(['prisoners', key]).why.join(' ')).toContain(label);
		expect(bare.length).toBeGreaterThan(20);
	});

	it('says what has no rate by the population that is shown', () => {
		expect(offerOf(['party-members', 'prisoners'], 'adk').why).toEqual([
			'Party membership, 400,000: its year is not stated, so no population can be chosen.',
			'Prisoners, just under 80,000, 1923: no population by Andreev, Darskii and Kharkova was found for 1923.',
			'Prisoners, 175,000, 1930: no population by Andreev, Darskii and Kharkova was found for 1930.'
		]);
	});
});

describe.each(populations.map(({ name }) => name))('describeRates(series, %s)', (population) => {
	it('says which year “by” takes', () => {
		const [first] = describeRates(chosen, population);
		const isGiven = chosen.some(({ rates }) =>
			rates.some((one) => one.population === population && one.data.length)
		);
		expect(first!.words.includes('for “by 1927” and “by 1940”')).toBe(isGiven);
	});

	it('is whole sentences with keys of their own', () => {
		const said = describeRates(allSeries, population);
		expect(new Set(said.map(({ key }) => key)).size).toBe(said.length);
		for (const { words } of said) expect(words).toMatch(/^[“\p{Lu}].*[^.]\.$/u);
		expect(said[0]!.words).toContain('not from the article');
	});
});

describe('what is taken away of rates', () => {
	const offer = offerOf(['party-members', 'prisoners'], 'adk');
	const passages = passagesWith(comparable.passages, claimsOf(chosen));

	it('has a row a rate with its formula', () => {
		const csv = formatCompareCsv(chosen, passages, offer, identity.article);
		expect(csv).toContain(
			'1,660,000 ÷ 192,599,000 (Andreev, Darskii and Kharkova, January 1, 1940, borders of 1946; not from the article) × 100,000 = 861.9'
		);
		expect(csv.match(/,"per 100,000 people",/g)).toHaveLength(2);
	});

	it('is a figure that says whose population it is', () => {
		const figure = figureOfChoice(chosen, offer, describeRates(chosen, 'adk'), passages, identity);
		expect(figure.headline).toBe('Party membership · Prisoners: per 100,000 people');
		expect(figure.caveats[0]).toContain('Andreev, Darskii and Kharkova');
		expect(figure.description).toContain('The population is not from the article.');
	});
});

it('choosePopulation(series, null) is empty where no series has a rate', () => {
	const bare = chosen.map((one) => ({ ...one, rates: [] }));
	expect(choosePopulation(bare, null)).toBe('');
	expect(compare(bare).find(({ name }) => name === 'rates')?.view).toBeNull();
});
