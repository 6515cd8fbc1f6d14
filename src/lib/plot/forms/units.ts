import { minIndex, sum } from 'd3';
import type { Datum, Tone } from '$lib/model/datum';
import type { UnitsPanel } from '$lib/model/panel';
import type { Form } from '../form';
import { placeMark, placeRows, type Frame, type PlacedForm, type PlacedRow } from '../plot';
import { horizontal, lead, px, tail, text, type PathShape, type Shape } from '../shape/shape';
import { measureText } from '../text/advance';
import { leading, paragraph } from '../text/text';
import { path, type Path } from '../shape/path';
import { paintOf } from '../parts/texture';

/** A fate with its people. */
interface Group {
	total: Datum;
	people: Datum[];
}

/** Places people grouped by fate, each a figure with a name and a fate; two columns where there is room. */
export const units: Form<UnitsPanel> = {
	task: () =>
		'Read the passage. Beside each name, write what the article says became of that person; then count.',
	place(panel, frame) {
		if (frame.isEmpty) return peopleToWriteTo(panel, frame);
		const groups = panel.data.map((total) => ({
			total,
			people: (panel.details ?? []).filter((d) => d.group === total.group)
		}));
		const columns = frame.size === 'wide' ? split(groups, frame) : [groups];
		const pitch = frame.width / columns.length;
		const placed = columns.map((column, i) =>
			placeRows(column, 10, (one, y) => placeGroup(one, i * pitch + (i > 0 ? 12 : 0), y, frame))
		);
		return {
			height: px(Math.max(...placed.map(({ bottom }) => bottom))),
			guides: [],
			marks: placed.flatMap(({ marks }) => marks)
		};
	}
};

const pitchOf = (frame: Frame): number => frame.label + 8;
const heightOf = ({ people }: Group, frame: Frame): number =>
	frame.value + 12 + people.length * pitchOf(frame);

/** The groups in two columns, cut where they are most alike in height. */
function split(groups: Group[], frame: Frame): Group[][] {
	const height = (part: Group[]) => sum(part, (one) => heightOf(one, frame) + 10);
	const at = minIndex(groups, (_, i) =>
		Math.abs(height(groups.slice(0, i)) - height(groups.slice(i)))
	);
	return [groups.slice(0, at), groups.slice(at)];
}

function placeGroup(group: Group, x: number, y: number, frame: Frame): PlacedRow {
	const { total, people } = group;
	const label = text(x, y + frame.value, total.label, frame.label, {
		lead: lead(total.words, frame.value)
	});
	const first = y + frame.value + 10;
	const named = people.map((datum, i) =>
		placeMark(datum, nameOf(datum, x, first + i * pitchOf(frame), frame))
	);
	const marks = [placeMark(total, [label]), ...named];
	return { guides: [], marks, bottom: y + heightOf(group, frame) };
}

/** A person with their name, and how and when they met their fate. */
function nameOf(datum: Datum, x: number, y: number, frame: Frame): Shape[] {
	const baseline = y + frame.label;
	const date = datum.period ? { tail: tail(datum.period.words, frame.label) } : {};
	return [
		figure(datum.tone, x + 7, baseline),
		text(x + 20, baseline, datum.label, frame.label, date)
	];
}

/** Head and shoulders, standing on the baseline `y` with the middle at `x`. */
const person = (x: number, y: number): Path =>
	path(x, y)
		.circle(0, -9.5, 3)
		.moveTo(-5.5, 1)
		.lineTo(-5.5, -0.5)
		.bezierCurveTo(-5.5, -3, -3, -5, 0, -5)
		.bezierCurveTo(3, -5, 5.5, -3, 5.5, -0.5)
		.lineTo(5.5, 1)
		.closePath();

/** A person in the paint of a tone, only bordered for an outline. */
function figure(tone: Tone, x: number, y: number): PathShape {
	const hollow = tone === 'outline';
	return {
		shape: 'path',
		d: person(x, y).d,
		fill: hollow ? 'none' : paintOf(tone),
		...(hollow ? { stroke: 'grey' as const, strokeWidth: 1 } : {})
	};
}

/** People to write a fate to, in the article's order and two columns, over the fates to be counted. */
function peopleToWriteTo({ data, details = [] }: UnitsPanel, frame: Frame): PlacedForm {
	const [pitch, rows] = [frame.label + 10, Math.ceil(details.length / 2)];
	const width = frame.width / 2 - 16;
	const people = details.flatMap(({ label }, i): Shape[] => {
		const x = i < rows ? 0 : width + 32;
		const y = (i % rows) * pitch + frame.label;
		const from = 26 + measureText(label, frame.label) * 1.05;
		return [
			figure('outline', x + 7, y),
			text(x + 20, y, label, frame.label),
			horizontal(x + from, y + 2, width - from, 'grey', 0.75)
		];
	});
	const totals = data.map(({ words, label }) => `${label} ${words}`.replaceAll(' ', '\u00a0'));
	const counted = paragraph(
		0,
		rows * pitch + frame.label + 10,
		totals.join('  '),
		frame.width,
		frame.label
	);
	return {
		height: px(rows * pitch + 10 + counted.length * frame.label * leading + 4),
		guides: [...people, ...counted],
		marks: []
	};
}
