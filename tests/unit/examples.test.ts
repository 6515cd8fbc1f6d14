import { expect, it } from 'vitest';
import { everyFigure } from '$lib/define/every-figure';
import { examples } from '../extent';

const formsOf = (figures: typeof everyFigure): string[] => [
	...new Set(
		figures.flatMap(({ views, card }) =>
			[...views, card].flatMap(({ panels }) => panels.map(({ form }) => form))
		)
	)
];

it('the examples that stand for all figures draw every form, a timeline and both collections', () => {
	const tried = everyFigure.filter(({ slug }) => examples.includes(slug));
	expect(tried).toHaveLength(examples.length);
	expect(formsOf(tried).toSorted()).toEqual(formsOf(everyFigure).toSorted());
	expect(tried.some(({ events }) => events)).toBe(true);
	expect(new Set(tried.map(({ folder }) => folder)).size).toBe(2);
});
