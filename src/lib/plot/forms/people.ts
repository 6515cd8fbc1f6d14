import { max, range } from 'd3';
import type { Datum } from '$lib/model/datum';
import type { PeoplePanel } from '$lib/model/panel';
import type { Form } from '../form';
import { anchor } from '$lib/model/period';
import { periodLabels, timeOf, yearRule, type TimeScale } from '../parts/axis';
import { placeMark, type Frame } from '../plot';
import { outlineRect, px, rect, text, type Shape } from '../shape/shape';
import { clamp, leading } from '../text/text';
import { endOf } from '../parts/empty-axes';
import { dot, paintOf } from '../parts/texture';

/** People stand three abreast. */
const abreast = 3;

/** Places stacks of one mark a person on a true time axis; grey ones are squares. */
export const people: Form<PeoplePanel> = {
	isTouching: true,
	task: () => 'Over each date fill in a square for each person you expect.',
	place(panel, frame) {
		const x = timeOf(panel.data, frame.width);
		const cell = frame.size === 'wide' ? 17 : 12;
		const rows = Math.ceil(endOf(max(panel.data, most)!, frame) / abreast);
		const base = frame.value + 12 + rows * cell;
		const dates = periodLabels(
			panel.data.map((d) => d.period!),
			x,
			base,
			frame
		);
		const labelled = dates.map((shapes) => shapes.filter((s) => s.shape === 'text').length);
		return {
			height: px(base + 16 + frame.label * (1.3 + leading * (max(labelled)! - 1))),
			guides: yearRule(x, base),
			marks: panel.data.map((datum, i) => {
				const shown = frame.isEmpty ? toFill(datum, rows) : datum;
				return placeMark(datum, [...stack(shown, x, base, cell, frame), ...dates[i]!]);
			})
		};
	}
};

/** The most people the words allow, where they allow more than they say. */
const most = (datum: Datum): number => datum.interval?.high ?? datum.value!;

function stack(datum: Datum, x: TimeScale, base: number, cell: number, frame: Frame): Shape[] {
	const at = x(anchor(datum.period!));
	const top = base - Math.ceil(most(datum) / abreast) * cell;
	const label = text(at, top - 6, datum.words, frame.value, { anchor: 'middle', weight: 'bold' });
	return [
		...range(most(datum)).map((i) => person(datum, i, at, base, cell)),
		...(frame.isEmpty ? [] : [clamp(label, 0, frame.width)])
	];
}

/** As many squares over each date, all to be filled: more than any of them needs. */
const toFill = (datum: Datum, rows: number): Datum => ({
	...datum,
	tone: 'grey',
	value: 0,
	interval: { ...datum.interval!, high: rows * abreast }
});

/** The mark of the nth person; those beyond the value, whom only another reading counts, are hollow. */
function person(datum: Datum, n: number, at: number, base: number, cell: number): Shape {
	const alone = Math.min(most(datum), abreast);
	const x = at + ((n % abreast) - (alone - 1) / 2) * cell;
	const y = base - (Math.floor(n / abreast) + 0.5) * cell - 1;
	const shown: Datum = n < datum.value! ? datum : { ...datum, tone: 'outline' };
	return datum.tone === 'grey' ? square(shown, x, y, cell - 3) : dot(shown, x, y, cell / 2 - 1);
}

const square = ({ tone }: Datum, x: number, y: number, side: number): Shape =>
	tone === 'outline'
		? outlineRect(x - side / 2, y - side / 2, side, side)
		: rect(x - side / 2, y - side / 2, side, side, paintOf(tone));
