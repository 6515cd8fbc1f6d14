import { escape, op } from 'arquero';
import { quantity, rest, sum } from '$lib/model/numbers/arithmetic';
import type { Claim } from '$lib/data/claim';
import { quotation, type Quotation } from '$lib/define/quotes';
import { claim, dataOf, select, stated, where } from '$lib/define/select';

/** A place where the article contradicts itself or can be read in two ways. */
export interface Contradiction {
	title: string;
	/** What the article prints in each place, neutrally. */
	told: string;
	/** The words that differ, in the article's order. */
	words: Quotation[];
	/** Slug of the figure that shows it. */
	figure: string;
}

/** How many of the family were killed and whose fate is unknown, counted in one pass. */
const { killed, unknown } = where((c) => c.kind === 'fate' && c.passage.startsWith('family-'))
	.derive({
		killed: escape(({ group }: Claim) => Number(group === 'shot' || group === 'murdered')),
		unknown: escape(({ group }: Claim) => Number(group === 'fate unknown'))
	})
	.rollup({ killed: op.sum('killed'), unknown: op.sum('unknown') })
	.object() as { killed: number; unknown: number };
const trial = quantity(claim('trial-1-accused')).interval;
const germans = claim('trial-1-germans');

const fates = dataOf(
	stated(
		select(
			'cc-1917-civil-war',
			'cc-1917-accident',
			'cc-1917-sverdlov',
			'cc-1917-suicide',
			'cc-1917-executed',
			'cc-1917-survived'
		)
	)
);
const british = claim('cc-1917-british');
const accident = claim('cc-1917-accident');
const listed = sum(fates, { key: 'listed', label: 'listed' });
const most = sum([listed, british], { key: 'most', label: 'most' });
const least = rest(listed, [accident], { key: 'least', label: 'least' });
const both = rest(most, [accident], { key: 'both', label: 'both' });

/** Every contradiction within the article, in its order. */
export const contradictions: Contradiction[] = [
	{
		title: 'Trotsky’s exile in 1928',
		told: 'Line 153 speaks of foreign exile in 1928. Line 9 dates the deportation from Moscow to January of that year, by train to Bishkek, inside the USSR. Line 135 puts Kazakhstan first and the expulsion from the country later, without a date. No other line gives the year he left the USSR.',
		words: ['trotsky-deported', 'foreign-exile-1928', 'trotsky-expelled'].map(quotation),
		figure: 'timeline'
	},
	{
		title: 'The death of Sergei Sedov',
		told: 'Line 163 reads as if he was executed in 1937, the year in the sentence before, and puts the murder of his brother Lev five months later. The list of the family has both in 1938 and spells the name Sergey.',
		words: ['sergei-sedov-executed', 'lev-sedov-murdered', 'family-lev', 'family-sergey'].map(
			quotation
		),
		figure: 'trotsky-family'
	},
	{
		title: 'How many of the family were executed',
		told: `Line 163 says at least eleven. In the list of the family ${killed} were shot or murdered (our count), and ${unknown} fates are unknown. Line 163 counts two sons, Lev among them, whom the sentence before calls murdered.`,
		words: [quotation('family-executed')],
		figure: 'trotsky-family'
	},
	{
		title: 'The committee elected in 1917',
		told: `The article gives no total. The fates add up to ${listed.words} (our arithmetic: ${listed.formula}); to ${most.words} if the two executed by the British are not among the three of the Civil War, to ${least.words} if the accident is one of the three, and to ${both.words} with both.`,
		words: ['cc-1917-civil-war', 'cc-1917-british', 'cc-1917-accident'].map(quotation),
		figure: 'central-committee-1917'
	},
	{
		title: 'The accused of August 1936',
		told: `The sentence can be read with the ${germans.value} German communists among the ${trial.low}, or in addition: then there were ${trial.high} accused.`,
		words: ['trial-1-accused', 'trial-1-germans'].map(quotation),
		figure: 'purge-trials'
	}
];
