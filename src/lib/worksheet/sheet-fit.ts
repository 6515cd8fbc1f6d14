import { greatest, range } from 'd3';
import type { Figure } from '$lib/model/figure';
import { areaOf, arrangements, leastTypeOf, scaleInto, type Scaled } from '$lib/plot/fit/arrange';
import type { ClassSheet, SheetSource } from './worksheet';
import { roomBeside } from './sheet-room';

/** What stands on the page of answers, whatever other sources say. */
type Said = Pick<ClassSheet, 'headline' | 'texts' | 'blanks' | 'questions'>;

/** How the page of answers is set. */
export interface Fit {
	others: SheetSource[];
	/** The size of passages and answers in points. */
	size: number;
	solution: Scaled;
}

/** The largest and the smallest type of words, in points; between them each letter takes off as much. */
const wordType = { most: 12, least: 9, start: 13.5, step: 0.0024 };

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
		greatest(fits, ({ solution }) => leastTypeOf(solution))!
	);
}

/** From the size that so many words are set in, down to the smallest. */
function sizesOf({ texts, questions }: Said): number[] {
	const words = [...texts.flat(), ...questions.flatMap(({ answers }) => answers)];
	const size = wordType.start - words.join('').length * wordType.step;
	const first = Math.min(wordType.most, Math.max(wordType.least, size));
	return [...range(first, wordType.least, -0.5), wordType.least].map(
		(one) => Math.round(one * 10) / 10
	);
}

/** The width of the page of answers, in CSS px. */
const width = 688;

/** Words of the plot are no larger than in the rest of the page, and no smaller than they can be read. */
const plotType = { most: 16, least: 11.5 };

/** Draws a figure's first view as large as it can be read in a height in px. */
function createSolver(figure: Figure): (height: number) => Scaled {
	const all = arrangements(figure);
	return (height) => {
		const ways = all.map((way) => scaleInto(way, { width, height }, plotType.most));
		return greatest(ways.filter(isReadable), areaOf) ?? greatest(ways, leastTypeOf)!;
	};
}

/** Whether all words can be read on paper. */
const isReadable = (scaled: Scaled): boolean => leastTypeOf(scaled) >= plotType.least;
