import { greatest, range } from 'd3';
import type { Figure } from '$lib/model/figure';
import type { ClassSheet, SheetSource } from './worksheet';
import { roomBeside } from './sheet-room';
import { createSolver, isReadable, typeOf, type Way } from './sheet-solution';

/** What stands on the page of answers, whatever other sources say. */
type Said = Pick<ClassSheet, 'headline' | 'texts' | 'blanks' | 'questions'>;

/** How the page of answers is set. */
export interface Fit {
	others: SheetSource[];
	/** The size of passages and answers in points. */
	size: number;
	solution: Way;
}

/** The largest and the smallest type, in points; between them each letter takes off as much. */
const type = { most: 12, least: 9, start: 13.5, step: 0.0024 };

/**
 * The page with as many words of other sources, and with passages and answers in as large a type, as
 * leave the plot room to be read; where none does, the one with the most readable plot.
 */
export function fit(figure: Figure, said: Said, tellings: SheetSource[][]): Fit {
	const solve = createSolver(figure);
	const fits = tellings.flatMap((others) =>
		sizesOf(said).map((size) => ({
			...{ others, size },
			solution: solve(roomBeside({ ...said, others, size }))
		}))
	);
	return (
		fits.find(({ solution }) => isReadable(solution)) ??
		greatest(fits, ({ solution }) => typeOf(solution))!
	);
}

/** From the size that so many words are set in, down to the smallest. */
function sizesOf({ texts, questions }: Said): number[] {
	const words = [...texts.flat(), ...questions.flatMap(({ answers }) => answers)];
	const size = type.start - words.join('').length * type.step;
	const first = Math.min(type.most, Math.max(type.least, size));
	return [...range(first, type.least, -0.5), type.least].map((one) => Math.round(one * 10) / 10);
}
