import { greatest } from 'd3';
import type { Figure } from '$lib/figure/figure';
import { arrangements, drawPlots, type Arrangement } from '$lib/plot/arrange';
import type { Block } from '$lib/plot/block';

/** The width of the page of answers, and the height it has for the plot over the most words, in CSS px. */
const room = { width: 688, height: 275 };

/** For each point that its words are larger, as there are fewer of them, the plot may be as much higher. */
const more = 40;

/** Words of the plot are no larger than in the rest of the page, and no smaller than they can be read. */
const type = { most: 16, least: 11.5 };

/** An arrangement and how many times as large it is drawn. */
interface Way {
	way: Arrangement;
	scale: number;
}

/** A figure's first view as large as the page of answers has room for, over words of so many points. */
export function solve(figure: Figure, size: number): Block {
	const height = room.height + (size - 9.5) * more;
	const ways = arrangements(figure).map((way) => ({ way, scale: scaleOf(way, height) }));
	const readable = ways.filter((way) => typeOf(way) >= type.least);
	const best = greatest(readable, areaOf) ?? greatest(ways, typeOf)!;
	return drawPlots(best.way, best.scale);
}

const scaleOf = (way: Arrangement, height: number): number =>
	Math.min(room.width / way.width, height / way.height, type.most / way.smallest);

const typeOf = ({ way, scale }: Way): number => way.smallest * scale;

const areaOf = ({ way, scale }: Way): number => way.area * scale ** 2;
