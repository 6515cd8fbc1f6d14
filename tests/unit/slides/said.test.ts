import { describe, expect, it } from 'vitest';
import { notesOf, writeNoteLines } from '$lib/slides/said';
import { figureBySlug } from '$lib/define/figures';
import { showAll } from './decks';

const shown = showAll(figureBySlug.get('prison-population')!, { steps: true, opening: true });
const [opening, first, second] = shown;

describe('notesOf(shown, step)', () => {
	it('asks the question on the opening slide, and no more', () => {
		expect(writeNoteLines(notesOf(opening!, 0))).toEqual([opening!.slide.question]);
	});

	it('says before the last step only what is to be seen', () => {
		expect(writeNoteLines(notesOf(first!, 1)).join()).toMatch(
			/Shown so far: Just under 80,000, 1923: prisoners\./
		);
		expect(notesOf(first!, 1)).toHaveLength(1);
	});

	it('begins with two sentences to say aloud, then quotes and attributes, then cautions', () => {
		const [aloud, ...rest] = notesOf(first!, first!.slide.steps);
		expect(aloud!.lines).toEqual([
			'More than 20 times as many prisoners by 1940 as in 1923 (our arithmetic). On the slide: just under 80,000 prisoners in 1923; 175,000 prisoners in 1930; 1,660,000 prisoners by 1940.'
		]);
		expect(rest.map(({ heading }) => heading)).toEqual([
			'The article says',
			'Read with care',
			'Not stated',
			'Other sources, not from the article'
		]);
		expect(rest[0]!.lines[0]).toMatch(/^“[^]*”$/);
		expect(rest[0]!.lines.at(-1)).toBe(first!.slide.source);
	});

	it('repeats nothing over the parts of a figure but the finding and the source', () => {
		const [one, two] = [first!, second!].map((part) =>
			notesOf(part, part.slide.steps).flatMap(({ lines }) => lines)
		);
		expect(second!.slide.part).toBe(2);
		const both = two!.filter((line) => one!.includes(line));
		expect(both).toEqual([]);
	});
});
