import { range } from 'd3';
import type { LanesPanel } from '$lib/model/panel';
import { timeScale } from '../parts/axis';
import { ruled } from './empty-scale';
import type { Frame, PlacedForm } from '../plot';
import { horizontal, px, text, vertical, type Shape } from '../shape/shape';
import { leading, wrap } from '../text/text';

/** Room for the names at the left, and for a line to write on at the right. */
const names = 235;
const notes = 130;

/** The axis reaches to the decades around the dates, so that its ends are none of them. */
const decades = ([first, last]: [number, number]): [number, number] => [
	Math.floor((first - 1) / 10) * 10,
	Math.ceil((last + 1) / 10) * 10
];

/** A row a datum on one empty time axis, its name at the left and a line to write on at the right. */
export function emptyLanes({ data, domain }: LanesPanel, frame: Frame): PlacedForm {
	const [first, last] = decades(domain);
	const x = timeScale(first, last, frame.width - notes, names);
	const top = frame.label + 12;
	let y = top;
	const rows: Shape[] = [];
	for (const { label, words } of data) {
		const lines = wrap(label, names - 12, frame.label);
		rows.push(
			horizontal(0, y, frame.width, 'rule'),
			...lines.map((l, i) => text(0, y + 18 + i * frame.label * leading, l, frame.label)),
			text(frame.width, y + 18, words, frame.label, { anchor: 'end' })
		);
		y += 8 + Math.max(1, lines.length) * frame.label * leading;
	}
	return {
		height: px(y + 1),
		guides: [...years(x, top, y, frame), ...rows, ruled(0, y, frame.width)],
		marks: []
	};
}

/** A thin line every fifth year, every tenth named. */
const years = (
	x: ReturnType<typeof timeScale>,
	top: number,
	bottom: number,
	frame: Frame
): Shape[] =>
	range(x.domain()[0]!, x.domain()[1]! + 1, 5).flatMap((year) => [
		vertical(x(year), top, bottom - top, year % 10 ? 'rule' : 'grey', 0.75),
		text(x(year), frame.label, `${year}`, frame.label, { anchor: 'middle', fill: 'quiet' })
	]);
