import type { Datum } from '$lib/model/datum';
import type { Panel, UnitsPanel } from '$lib/model/panel';
import { measureText } from '../text/advance';
import type { Frame, PlacedForm } from '../plot';
import { person } from '../parts/person';
import { horizontal, line, px, text, type Shape } from '../shape/shape';
import { leading, paragraph } from '../text/text';

/** Numbers to be written, each before what it says; for all forms that have no axes of their own. */
export function emptyList({ data }: Panel, frame: Frame): PlacedForm {
	const indent = Math.max(...data.map((d) => measureText(d.words, frame.label))) + 14;
	let y = 0;
	const guides = data.flatMap(({ words, label }) => {
		const said = paragraph(indent, y + frame.label, label, frame.width - indent, frame.label);
		const shapes = [text(0, y + frame.label, words, frame.label), ...said];
		y += said.length * frame.label * leading + 10;
		return shapes;
	});
	return { height: px(y - 8), guides, marks: [] };
}

/** People to write a fate to, in the article's order and two columns, over the fates to be counted. */
export function emptyUnits(
	{ data: totals, details: data = [] }: UnitsPanel,
	frame: Frame
): PlacedForm {
	const [pitch, rows] = [frame.label + 10, Math.ceil(data.length / 2)];
	const width = frame.width / 2 - 16;
	const people = data.flatMap((datum, i) => {
		const x = i < rows ? 0 : frame.width / 2 + 16;
		return named(datum, x, (i % rows) * pitch + frame.label, width, frame);
	});
	const said = totals
		.map(({ words, label }) => `${label} ${words}`.replaceAll(' ', '\u00a0'))
		.join('  ');
	const counted = paragraph(0, rows * pitch + frame.label + 10, said, frame.width, frame.label);
	return {
		height: px(rows * pitch + 10 + counted.length * frame.label * leading + 4),
		guides: [...people, ...counted],
		marks: []
	};
}

/** Head and shoulders in outline, the name, and a line up to the column's end. */
function named({ label }: Datum, x: number, y: number, width: number, frame: Frame): Shape[] {
	const from = x + 26 + measureText(label, frame.label) * 1.05;
	return [
		line(person(x + 7, y), 'grey', 1),
		text(x + 20, y, label, frame.label),
		horizontal(from, y + 2, x + width - from, 'grey', 0.75)
	];
}
