import type { Datum } from '$lib/model/datum';
import { nameMark } from '$lib/model/words/describe';
import { printedOf, type Shape } from './shape/shape';

/** The two layouts every view has. */
export type Size = 'narrow' | 'wide';

/** What a form places into: a width in px and the type sizes that go with it. */
export interface Frame {
	size: Size;
	width: number;
	/** Labels and axes. */
	label: number;
	/** Numbers beside their marks. */
	value: number;
	/** The numbers a plot is about, and statements. */
	display: number;
	/** Whether only axes, names and lines to write on are placed, and no value is given away; not if left out. */
	isEmpty?: boolean;
}

/** The width and the type of each layout; no text is under 12 px at the least width it is shown at. */
export const frames: Record<Size, Frame> = {
	narrow: { size: 'narrow', width: 280, label: 13, value: 14, display: 22 },
	wide: { size: 'wide', width: 640, label: 14, value: 17, display: 30 }
};

/** All shapes of one datum: one thing to point at, with its words for those who don't see it. */
export interface PlacedMark {
	key: string;
	claims: string[];
	/** For the live region and the accessible name: all that it says, what is printed on it together. */
	label: string;
	shapes: Shape[];
}

/** What a form makes of a panel, in px from the panel's top left. */
export interface PlacedForm {
	height: number;
	/** Axes, grid lines, labels that belong to no datum. */
	guides: Shape[];
	marks: PlacedMark[];
}

/** What a row of a panel is made of, in px from the panel's top left, and where it ends. */
export interface PlacedRow {
	guides: Shape[];
	marks: PlacedMark[];
	bottom: number;
}

/** A placed panel and where it stands in its plot. */
export interface PlacedPanel extends PlacedForm {
	y: number;
}

/** A view, placed. */
export interface Plot {
	size: Size;
	width: number;
	height: number;
	panels: PlacedPanel[];
}

/** Rows placed one under another, so many px apart: `placeRows(panel.data, 10, placeRow)`. */
export function placeRows<T>(
	all: Iterable<T>,
	gap: number,
	place: (one: T, top: number) => PlacedRow,
	top = 0
): PlacedRow {
	let bottom = top - gap;
	const rows = Array.from(all, (one) => {
		const row = place(one, bottom + gap);
		bottom = row.bottom;
		return row;
	});
	return {
		guides: rows.flatMap(({ guides }) => guides),
		marks: rows.flatMap(({ marks }) => marks),
		bottom
	};
}

/** The plot with the shapes of its guides and of each mark changed. */
export const mapShapes = (
	plot: Plot,
	ofGuides: (shapes: Shape[]) => Shape[],
	ofMark = ofGuides
): Plot => ({
	...plot,
	panels: plot.panels.map((panel) => ({
		...panel,
		guides: ofGuides(panel.guides),
		marks: panel.marks.map((mark) => ({ ...mark, shapes: ofMark(mark.shapes) }))
	}))
});

/** The shapes of a datum as one mark. */
export const placeMark = (datum: Datum, shapes: Shape[]): PlacedMark => ({
	key: datum.key,
	claims: datum.claims,
	label: nameMark(datum, printedOf(shapes)),
	shapes
});
