import { greatest } from 'd3';
import type { Figure } from '$lib/model/figure';
import { arrangements, type Arrangement } from '$lib/plot/fit/arrange';

/** The width of the page of answers, in CSS px. */
const width = 688;

/** Words of the plot are no larger than in the rest of the page, and no smaller than they can be read. */
const type = { most: 16, least: 11.5 };

/** An arrangement of a figure's first view and how many times as large it is drawn. */
export interface Way {
	way: Arrangement;
	scale: number;
}

/** What draws a figure's first view as large as the page of answers has room for, in so many px of height. */
export function createSolver(figure: Figure): (height: number) => Way {
	const all = arrangements(figure);
	return (height) => {
		const ways = all.map((way) => ({ way, scale: scaleOf(way, height) }));
		return greatest(ways.filter(isReadable), areaOf) ?? greatest(ways, typeOf)!;
	};
}

const scaleOf = (way: Arrangement, height: number): number =>
	Math.min(width / way.width, Math.max(0, height) / way.height, type.most / way.smallest);

/** The size of the smallest words, in px. */
export const typeOf = ({ way, scale }: Way): number => way.smallest * scale;

/** Whether all words can be read on paper. */
export const isReadable = (way: Way): boolean => typeOf(way) >= type.least;

const areaOf = ({ way, scale }: Way): number => way.area * scale ** 2;
