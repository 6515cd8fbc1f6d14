import { greatest, range } from 'd3';
import type { Figure } from '$lib/model/figure';
import { arrangements, type Arrangement } from '$lib/plot/fit/arrange';
import type { ClassSheet, SheetSource } from './worksheet';
import { roomBeside } from './sheet-room';

/** What stands on the page of answers, whatever other sources say. */
type Said = Pick<ClassSheet, 'headline' | 'texts' | 'blanks' | 'questions'>;

/** How the page of answers is set. */
export interface Fit {
	others: SheetSource[];
	/** The size of passages and answers in points. */
	size: number;
	solution: Way;
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
		greatest(fits, ({ solution }) => typeOf(solution))!
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

/** An arrangement of a figure's first view and how many times as large it is drawn. */
interface Way {
	way: Arrangement;
	scale: number;
}

/** Draws a figure's first view as large as it can be read in a height in px. */
function createSolver(figure: Figure): (height: number) => Way {
	const all = arrangements(figure);
	return (height) => {
		const ways = all.map((way) => ({ way, scale: scaleOf(way, height) }));
		return greatest(ways.filter(isReadable), areaOf) ?? greatest(ways, typeOf)!;
	};
}

const scaleOf = (way: Arrangement, height: number): number =>
	Math.min(width / way.width, Math.max(0, height) / way.height, plotType.most / way.smallest);

/** The size of the smallest words, in px. */
const typeOf = ({ way, scale }: Way): number => way.smallest * scale;

/** Whether all words can be read on paper. */
const isReadable = (way: Way): boolean => typeOf(way) >= plotType.least;

const areaOf = ({ way, scale }: Way): number => way.area * scale ** 2;
