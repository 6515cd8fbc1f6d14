import { max, scaleLinear } from 'd3';
import type { Datum } from '$lib/model/datum';
import type { Beside, BesidePanel } from '$lib/model/panel';
import type { Form } from '../form';
import { timesMark } from '../parts/bound';
import { boxAround } from '../shape/box';
import { caption } from '../parts/caption';
import { diamond, otherMark } from '../parts/diamond';
import { paintOf } from '../parts/texture';
import { placeMark, placeRows, type Frame, type PlacedRow } from '../plot';
import { line, px, vertical, type Shape, type TextShape, rect } from '../shape/shape';
import { leading, paragraph } from '../text/text';

/** Where words begin, clear of the line at zero. */
const indent = 10;

/** Room at the right for an arrow; wide enough that no line of words is longer than is read well. */
const insets = { narrow: 28, wide: 72 };

/** How high the stretches are in which a number's mark stands, and another source's. */
const heights = { own: 20, other: 13 };

/** Distance between other sources, and between rows. */
const space = 5;
const gap = 18;

/** Places numbers of the article over other sources' values, one row per number, each on a scale of its own from zero. */
export const beside: Form<BesidePanel> = {
	rowOf: ({ key }) => key,
	isOfRows: () => true,
	place(panel, frame) {
		const { guides, marks, bottom } = placeRows(panel.data, gap, (datum, y) => {
			const others = panel.others.filter(({ claim }) => datum.claims.includes(claim));
			return placeRow(datum, others, y, frame);
		});
		const key = keyOf(bottom + gap, frame);
		return {
			height: px(boxAround(key).bottom),
			guides: [...guides, ...key.slice(0, 1).map(keyMark), ...key],
			marks
		};
	}
};

/** A row from top to bottom: the article's number, and under its mark what stands beside it. */
function placeRow(datum: Datum, others: Beside[], y: number, frame: Frame): PlacedRow {
	const x = scaleOf([datum, ...others], frame);
	const words = captionOf(datum, y, frame.value, frame);
	const top = boxAround(words).bottom + 4;
	const guides: Shape[] = [];
	let bottom = top + heights.own - space;
	for (const { interval, ...said } of others) {
		const label = captionOf(said, bottom + space + heights.other, frame.label, frame);
		guides.push(...otherMark(interval, x, bottom + space + heights.other / 2), ...label);
		bottom = boxAround(label).bottom;
	}
	const zero = vertical(x(0), top, bottom - top, 'ink');
	const own = ownMark(datum, x, top + heights.own / 2, frame.label);
	const marks = [placeMark(datum, [...words, ...own])];
	return { guides: [zero, ...guides], marks, bottom };
}

/** From zero to the greatest end that any of them has. */
const scaleOf = (all: Pick<Datum, 'interval'>[], frame: Frame) =>
	scaleLinear([0, max(all, endOf) ?? 0], [0.5, frame.width - insets[frame.size]]);

/** The greatest number that is known of a value: the only end of an open one. */
const endOf = ({ interval }: Pick<Datum, 'interval'>): number =>
	interval?.high ?? interval?.low ?? 0;

const captionOf = (
	said: Pick<Datum, 'words' | 'label'>,
	y: number,
	size: number,
	frame: Frame
): TextShape[] => {
	const right = frame.size === 'wide' ? frame.width - insets.wide : frame.width;
	return caption(said, indent, y + size, right - indent, size, frame);
};

/**
 * A number of the article: a stick from zero with its head at the end, or a bar over all it can be. The
 * stick of a number with two readings ends at the first.
 */
function ownMark(datum: Datum, x: (value: number) => number, y: number, type: number): Shape[] {
	const { low = null, high = null, readings } = datum.interval ?? {};
	const isSpan = !readings && low !== null && high !== null && low > 0 && low < high;
	const end = readings?.[0] ?? endOf(datum);
	const stick = rect(x(0), y - 2.5, x(end) - x(0), 5, paintOf(datum.tone));
	return [...(isSpan ? [] : [stick]), ...(timesMark(datum, x, y, type)?.shapes ?? [])];
}

/** What the diamonds are, under the last row. */
const keyOf = (y: number, frame: Frame): TextShape[] =>
	paragraph(
		indent + 8,
		y + frame.label,
		'not from the article; scales differ by row',
		frame.width - indent - 8,
		frame.label,
		{ fill: 'quiet' }
	);

const keyMark = ({ y, size }: TextShape): Shape =>
	line(diamond(indent - 3, y - size * leading * 0.26), 'ink', 2);
