import { group, max, range } from 'd3';
import type { Datum } from '$lib/model/datum';
import type { LanesPanel } from '$lib/model/panel';
import type { Form } from '../form';
import { timeScale, undatedZone, type TimeScale } from '../parts/axis';
import { dateHeight, dateMark, pack, type Packed } from '../parts/dates';
import { merge } from '../shape/merge';
import { placeMark, placeRows, type Frame, type PlacedForm, type PlacedRow } from '../plot';
import { horizontal, px, rect, text, vertical, type Shape } from '../shape/shape';
import { measureText } from '../text/advance';
import { clamp, leading, paragraph } from '../text/text';

/** Room for the names of lanes of one, where they stand beside their dates. */
const nameWidth = 190;

/** Places dates on one true time axis, one lane per group; a lane of one date is named at its left where there is room. */
export const lanes: Form<LanesPanel> = {
	isTouching: true,
	task: () => 'In each row, mark the year or years you expect.',
	place(panel, given) {
		if (given.isEmpty) return emptyRows(panel, given);
		const frame = panel.lanes === 'rows' ? legible(given) : given;
		const left = leftOf(panel, frame);
		const isBeside = isNamedBeside(panel, frame);
		const [first, last] = panel.domain;
		const x = timeScale(first, last + 1, frame.width, left);
		const head = frame.label + 12;
		const below = isBeside ? 8 : frame.label * leading + 8;
		const row = panel.lanes === 'rows' && isBeside ? frame.label * rowPitch : null;
		const { guides, marks, bottom } = placeRows(
			lanesOf(panel),
			0,
			([name, data], y) => {
				const rule = horizontal(0, y, frame.width, 'rule');
				if (row !== null) {
					const middle = y + row / 2;
					const { marks } = placeLane(panel, data, x, middle - dateHeight, frame);
					const named = text(0, middle + frame.label * 0.34, name, frame.label);
					return { guides: [rule, named], marks, bottom: y + row };
				}
				const named = text(0, y + frame.label + 6, name, frame.label, { weight: 'bold' });
				return { guides: [rule, named], ...placeLane(panel, data, x, y + below, frame) };
			},
			head
		);
		const placed = {
			height: px(bottom + 2),
			guides: [...bands(x, head, bottom, frame), ...guides],
			marks
		};
		return panel.lanes === 'band' ? asGuides(placed) : placed;
	}
};

/** The dates of a band stand for no number of the plot, so there is nothing to point at. */
const asGuides = ({ height, guides, marks }: PlacedForm): PlacedForm => ({
	height,
	guides: [...guides, ...merge(marks.flatMap(({ shapes }) => shapes))],
	marks: []
});

/** Whether the lanes' names stand at the left of their dates; above them otherwise. */
const isNamedBeside = ({ lanes }: LanesPanel, frame: Frame): boolean =>
	(lanes === 'each' || lanes === 'rows') && frame.size === 'wide';

/** Rows are shown on slides and cards: their words are set large for the room that a wide frame has. */
const legible = (frame: Frame): Frame =>
	frame.size === 'wide' ? { ...frame, label: Math.max(frame.label, 16) } : frame;

/** How high a row is, in ems of its name. */
const rowPitch = 1.45;

/** Where the time axis begins; that of a band is the axis of the small multiples above it. */
function leftOf(panel: LanesPanel, frame: Frame): number {
	if (panel.lanes === 'rows' && isNamedBeside(panel, frame))
		return 20 + (max(panel.data, ({ label }) => measureText(label, frame.label)) ?? 0);
	if (panel.lanes === 'band') return panel.undated ? undatedZone[frame.size] : 0;
	return isNamedBeside(panel, frame) ? nameWidth : 0;
}

const lanesOf = ({ data, lanes }: LanesPanel): [string, Datum[]][] =>
	lanes === 'each' || lanes === 'rows'
		? data.map((d) => [d.label, [d]])
		: [...group(data, (d) => d.group ?? '')];

/** The words set beside a date's mark; `null` for none. */
const labels: Record<LanesPanel['lanes'], ((datum: Datum) => string) | null> = {
	each: (d) => d.words,
	rows: (d) => d.period?.words ?? d.words,
	packed: (d) => d.label,
	band: null
};

function placeLane(
	panel: LanesPanel,
	data: Datum[],
	x: TimeScale,
	top: number,
	frame: Frame
): Pick<PlacedRow, 'marks' | 'bottom'> {
	const pitch = labels[panel.lanes] ? frame.label + 5 : dateHeight + 3;
	const packed = pack(data, labels[panel.lanes], x, frame);
	const tiers = Math.max(...packed.map((p) => p.tier)) + 1;
	const marks = packed.map((p) =>
		placeMark(p.datum, shapes(p, x, top + p.tier * pitch + dateHeight, frame))
	);
	return { marks, bottom: top + tiers * pitch + 6 };
}

function shapes({ datum, label }: Packed, x: TimeScale, middle: number, frame: Frame): Shape[] {
	const mark = dateMark(datum, x, middle);
	if (!label) return mark;
	const { words, anchor } = label;
	return [...mark, text(label.x, middle + frame.label * 0.34, words, frame.label, { anchor })];
}

/** How many years a band spans. */
function stepOf(years: number, frame: Frame): number {
	if (years < 8) return 1;
	return frame.size === 'wide' || years < 20 ? 5 : 10;
}

/** Bands of years behind the lanes, each named at the top by its first year. */
function bands(x: TimeScale, top: number, bottom: number, frame: Frame): Shape[] {
	const [first = 0, last = 0] = x.domain();
	const step = stepOf(last - first, frame);
	const starts = range(Math.ceil(first), last).filter((year) => year % step === 0);
	return starts.flatMap((year, i) => {
		const end = Math.min(year + step, last);
		const band = i % 2 ? [] : [rect(x(year), top, x(end) - x(year), bottom - top, 'band')];
		const label = clamp(
			text(x(year), frame.label, `${year}`, frame.label, { anchor: 'middle', fill: 'quiet' }),
			0,
			frame.width
		);
		return [...band, label, vertical(x(year), top - 6, 6, 'ink')];
	});
}

/** Room for the names of empty rows, and for a line to write on at their right. */
const roomOf = { names: 235, notes: 130 };

/** A row for each datum on a time axis whose ends are none of their dates, with its name and a line to write on. */
function emptyRows({ data, domain: [first, last] }: LanesPanel, frame: Frame): PlacedForm {
	const [from, to] = [Math.floor((first - 1) / 10) * 10, Math.ceil((last + 1) / 10) * 10];
	const x = timeScale(from, to, frame.width - roomOf.notes, roomOf.names);
	const top = frame.label + 12;
	let y = top;
	const rows = data.flatMap(({ label, words }) => {
		const baseline = y + frame.label + 5;
		const name = paragraph(0, baseline, label, roomOf.names - 12, frame.label);
		const rule = horizontal(0, y, frame.width, 'rule');
		y += name.length * frame.label * leading + 8;
		return [rule, ...name, text(frame.width, baseline, words, frame.label, { anchor: 'end' })];
	});
	const years = range(from, to + 1, 5).flatMap((year) => [
		vertical(x(year), top, y - top, year % 10 ? 'rule' : 'grey', 0.75),
		text(x(year), frame.label, `${year}`, frame.label, { anchor: 'middle', fill: 'quiet' })
	]);
	const below = horizontal(0, y, frame.width, 'grey', 0.75);
	return { height: px(y + 1), guides: [...years, ...rows, below], marks: [] };
}
