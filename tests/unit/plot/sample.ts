import { expect } from 'vitest';
import type { Datum } from '$lib/model/datum';
import type { Panel } from '$lib/model/panel';
import { above, around, below, closed, exactly } from '$lib/model/numbers/interval';
import type { Period } from '$lib/model/period';
import { formatPath } from '$lib/svg/path-text';
import { overlaps, textBox, type Box } from '$lib/plot/shape/box';
import { layout } from '$lib/plot/layout';
import type { PlacedMark, PlacedPanel, Size } from '$lib/plot/plot';
import type { CircleShape, PathShape, RectShape, Shape, TextShape } from '$lib/plot/shape/shape';

/** A path as it is written. */
export const drawn = ({ d }: PathShape): string => formatPath(d);

/** Both layouts. */
export const sizes: Size[] = ['narrow', 'wide'];

/** A datum in which only what matters is given; its key is its words. */
export const datum = (given: Partial<Datum>): Datum => ({
	key: given.words ?? '',
	claims: ['a'],
	label: 'people',
	group: null,
	value: null,
	interval: null,
	step: 1,
	qualifier: 'exact',
	unit: 'people',
	words: '',
	period: null,
	origin: 'stated',
	formula: null,
	tone: 'accent',
	...given
});

type Given = Partial<Datum>;

export const exact = (value: number, words: string, given: Given = {}): Datum =>
	datum({ value, interval: exactly(value), words, ...given });

export const justUnder = (value: number, words: string, given: Given = {}): Datum =>
	datum({ value, interval: below(value), qualifier: 'just_under', words, ...given });

export const moreThan = (value: number, words: string, given: Given = {}): Datum =>
	datum({ value, interval: above(value), qualifier: 'more_than', words, ...given });

export const about = (value: number, words: string, given: Given = {}): Datum =>
	datum({ value, interval: around(value), qualifier: 'about', words, ...given });

export const between = (low: number, high: number, words: string, given: Given = {}): Datum =>
	datum({ interval: closed(low, high), words, ...given });

export const inYear = (year: number): Period => ({
	edtf: `${year}`,
	words: `${year}`,
	precision: 'year',
	start: year,
	end: year + 1
});

export const byYear = (year: number): Period => ({
	edtf: `[..${year}]`,
	words: `by ${year}`,
	precision: 'by',
	start: null,
	end: year + 1
});

export const inOctober: Period = {
	edtf: '1923-10',
	words: 'October 1923',
	precision: 'month',
	start: 1923.75,
	end: 1923 + 10 / 12
};

/** A panel, placed, with its guides. */
export const placePanel = (panel: Panel, size: Size): PlacedPanel & { width: number } => {
	const plot = layout({ name: '', label: '', panels: [panel] }, size);
	return { ...plot.panels[0]!, width: plot.width };
};

export const markOf = ({ marks }: PlacedPanel, key: string): PlacedMark =>
	marks.find((mark) => mark.key === key)!;

type Kind<S extends Shape['shape']> = Extract<Shape, { shape: S }>;
const only = <S extends Shape['shape']>(kind: S, shapes: Shape[]): Kind<S>[] =>
	shapes.filter((shape): shape is Kind<S> => shape.shape === kind);
export const texts = (shapes: Shape[]): TextShape[] => only('text', shapes);
export const rects = (shapes: Shape[]): RectShape[] => only('rect', shapes);
export const circles = (shapes: Shape[]): CircleShape[] => only('circle', shapes);
export const paths = (shapes: Shape[]): PathShape[] => only('path', shapes);

export const allShapes = ({ guides, marks }: PlacedPanel): Shape[] => [
	...guides,
	...marks.flatMap((mark) => mark.shapes)
];

/** Fails where a text leaves the frame, touches another text or a filled shape, or is too small. */
export function expectLegible(panel: PlacedPanel & { width: number }): void {
	const words = texts(allShapes(panel));
	const taken = [
		...rects(allShapes(panel)).map(rectBox),
		...circles(allShapes(panel)).map(circleBox)
	];
	const faults = words.flatMap((text, i) => {
		const box = shrink(textBox(text));
		const others = [...words.slice(i + 1).map((other) => shrink(textBox(other))), ...taken];
		const isOutside = box.left < -1 || box.right > panel.width + 1 || box.bottom > panel.height + 1;
		const isHit = others.some((other) => overlaps(box, other));
		return isOutside || isHit || box.top < -1 || text.size < 12 ? [text.text] : [];
	});
	expect(faults).toEqual([]);
	expect(JSON.stringify(allShapes(panel))).not.toMatch(/NaN|null|Infinity/);
}

const shrink = ({ left, right, top, bottom }: Box): Box => ({
	left: left + 1,
	right: right - 1,
	top: top + 1,
	bottom: bottom - 1
});

const rectBox = ({ x, y, width, height }: RectShape): Box => ({
	left: x,
	right: x + width,
	top: y,
	bottom: y + height
});

const circleBox = ({ x, y, radius }: CircleShape): Box => ({
	left: x - radius,
	right: x + radius,
	top: y - radius,
	bottom: y + radius
});
