import { group } from 'd3';
import type { MultiplesPanel } from '$lib/model/panel';
import type { Form } from '../form';
import { timeScale, yearRule, undatedGap, undatedWidth, type TimeScale } from '../parts/axis';
import { textWidth } from '../shape/box';
import { bottomOf, datesFrom, placeMultiple } from '../parts/multiple';
import { placeRows, type Frame } from '../plot';
import { px, tail, text, type Shape, type TextShape } from '../shape/shape';
import type { Row } from '../parts/spot';
import { leading, paragraph } from '../text/text';
import { baseline } from '../parts/whole';

/** Distance between a row's name and its highest word, and between rows. */
const gap = { name: 8, row: 20 };

/** Places small multiples: one row per group, each on a scale of its own from zero, all on one true time axis. */
export const multiples: Form<MultiplesPanel> = {
	isOfRows: () => true,
	place(panel, frame) {
		const rows = rowsOf(panel, frame);
		let axis: Shape[] = [];
		const { guides, marks, bottom } = placeRows(rows, gap.row, ([name, row], y) => {
			const title = heading(name, panel.counts[name] ?? '', y, frame);
			const base = y + title.length * frame.label * leading + gap.name - placeMultiple(row, 0).top;
			const placed = placeMultiple(row, base);
			axis = axisOf(row, base);
			return {
				...placed,
				guides: [...title, ...placed.guides, ...baseline(row, base)]
			};
		});
		const lowest = Math.max(bottom, ...axis.map(bottomOf));
		return { height: px(lowest), guides: [...guides, ...axis], marks };
	}
};

function rowsOf(panel: MultiplesPanel, frame: Frame): [string, Row][] {
	const left = undatedWidth(panel, frame);
	const [first, last] = panel.domain ?? [0, 0];
	const x = left < frame.width ? timeScale(first, last + 1, frame.width, left) : null;
	return [...group(panel.data, (d) => d.group ?? '')].map(([name, data]) => [
		name,
		{ data, x, left, frame }
	]);
}

/** A row's name, bold, with what it counts after it, or under it where there is no room. */
function heading(name: string, counts: string, y: number, frame: Frame): TextShape[] {
	const { width, label } = frame;
	const names = name ? paragraph(0, y + label, name, width, label, { weight: 'bold' }) : [];
	const last = names.at(-1);
	if (!last) return [];
	const longer = { ...last, tail: tail(counts, label) };
	if (textWidth(longer) <= width) return [...names.slice(0, -1), longer];
	const below = last.y + label * leading;
	return [...names, ...paragraph(0, below, counts, width, label, { fill: 'quiet' })];
}

/** The years under the last row, and what its undated zone is. */
function axisOf(row: Row, base: number): Shape[] {
	const { x, left, frame, data } = row;
	const width = (x ? left - undatedGap : left) + 4;
	const zone = left
		? paragraph(0, datesFrom(base, frame), 'year not stated', width, frame.label, { fill: 'quiet' })
		: [];
	if (!x) return zone;
	return [
		...yearRule(x, base),
		...(data.some((d) => d.period) ? [] : ends(x, base, frame)),
		...zone
	];
}

/** The first and the last year, for a last row that has no period of its own. */
function ends(x: TimeScale, base: number, frame: Frame): TextShape[] {
	const [first = 0, end = 0] = x.domain();
	const [y, style] = [datesFrom(base, frame), { fill: 'quiet' }] as const;
	const from = text(x(first), y, `${first}`, frame.label, style);
	if (end - first === 1) return [from];
	return [from, text(x(end), y, `${end - 1}`, frame.label, { ...style, anchor: 'end' })];
}
