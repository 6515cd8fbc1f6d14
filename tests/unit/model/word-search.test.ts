import { describe, expect, it } from 'vitest';
import { everyClaim, orderClaims } from '$lib/address/claim-query';
import { entryOf, matchSeries } from '$lib/compare/comparable';
import { allSeries } from '$lib/define/all-series';
import { claimRows } from '$lib/define/claim-rows';
import { cards } from '$lib/define/figures';
import { matchChoices, type DeckChoice } from '$lib/model/deck';
import { holdsWords } from '$lib/model/words/word-search';

const texts = ['Stalin’s prisoners, “not less than 5,000”', 'In 1928–1929', 'Pierre Broué', '55%'];

describe('holdsWords(texts, asked)', () => {
	it.each([
		"stalin's",
		'Stalin’s',
		'stalins',
		'stalin`s',
		'"not less',
		'5000',
		'5,000',
		'1928-1929',
		'1928—1929',
		'1928 - 1929',
		'1928 -',
		'prisoners stalin',
		' 1928 prison ',
		'Broue',
		'Broue\u0301',
		'55 %',
		'55 %'
	])('finds %s, as a keyboard types it and in any order', (asked) => {
		expect(holdsWords(texts, asked)).toBe(true);
	});

	it('finds everything by nothing, and nothing by a word that isn’t there', () => {
		expect(holdsWords(texts, ' ')).toBe(true);
		expect(holdsWords(texts, 'stalin lenin')).toBe(false);
		expect(holdsWords(texts, '28-1930')).toBe(false);
	});
});

/** What is searched by each search box of the site, and what of it a text finds. */
const boxes: Record<string, { texts: string[]; find: (asked: string) => unknown[] }> = {
	overview: {
		texts: cards.map(({ title, headline, text }) => `${title} ${headline} ${text}`),
		find: (asked) => cards.filter(({ text }) => holdsWords([text], asked))
	},
	claims: {
		texts: claimRows.map(({ printed, sentence }) => `${printed} ${sentence}`),
		find: (text) => orderClaims(claimRows, { ...everyClaim, text })
	},
	comparisons: {
		texts: allSeries.map(entryOf).flatMap(({ label, values }) => [label, values]),
		find: (asked) => matchSeries(asked, allSeries.map(entryOf))
	},
	decks: {
		texts: cards.map(({ title, headline }) => `${title} ${headline}`),
		find: (asked) => matchChoices(asked, cards as unknown as DeckChoice[])
	}
};

/** A word as a plain keyboard types it. */
const typed = (word: string): string =>
	word
		.replace(/[‘’]/g, "'")
		.replace(/[“”]/g, '"')
		.replace(/[–—]/g, '-')
		.replace(/(?<=\d),(?=\d{3})/g, '')
		.replace(/é/g, 'e');

describe.each(Object.entries(boxes))('the search box of %s', (_, { texts, find }) => {
	const words = [...new Set(texts.join(' ').split(/\s+/))].filter(
		(word) => word !== typed(word) && /\w/.test(word)
	);

	it('finds by every word that keyboards can’t print what the printed word finds', () => {
		expect(words.length).toBeGreaterThan(5);
		for (const word of words) {
			const printed = find(word);
			expect(printed.length, word).toBeGreaterThan(0);
			expect(find(typed(word)), typed(word)).toEqual(printed);
		}
	});
});
