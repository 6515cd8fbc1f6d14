import { max, range } from 'd3';
import type { Datum } from '$lib/model/datum';
import type { PeoplePanel } from '$lib/model/panel';
import { quantity } from '$lib/model/numbers/arithmetic';
import { closed } from '$lib/model/numbers/interval';
import type { Form } from '../form';
import { anchor } from '$lib/model/period';
import { dateLabels, periodOf, timeOf, yearRule, type TimeScale } from '../parts/axis';
import { placeMark, type Frame } from '../plot';
import { px, text, type Shape } from '../shape/shape';
import { clamp, leading } from '../text/text';
import { endOf } from '../parts/empty-axes';
import { cornerOf } from '../parts/grid';
import { bar, dot } from '../parts/texture';

/** People stand three abreast. */
const abreast = 3;

/** Places stacks of one mark per person on a true time axis; grey ones are squares. */
export const people: Form<PeoplePanel> = {
	isTouching: true,
	task: () => 'Above each date, shade one square for each person you expect.',
	place(panel, frame) {
		const x = timeOf(panel.data, frame.width);
		const cell = frame.size === 'wide' ? 17 : 12;
		const rows = Math.ceil(endOf(max(panel.data, most) ?? 0, frame) / abreast);
		const base = frame.value + 12 + rows * cell;
		const datesOf = dateLabels(panel.data, x, base, frame);
		const lines = max(panel.data, (datum) => datesOf(datum).words.length) ?? 1;
		return {
			height: px(base + 16 + frame.label * (1.3 + leading * (lines - 1))),
			guides: yearRule(x, base),
			marks: panel.data.map((datum) => {
				const shown = frame.isEmpty ? toFill(datum, rows) : datum;
				const { ticks, words } = datesOf(datum);
				return placeMark(datum, [...stack(shown, x, base, cell, frame), ...ticks, ...words]);
			})
		};
	}
};

/** The most people the words allow, where they allow more than they say. */
function most(datum: Datum): number {
	const { value, interval } = quantity(datum);
	return interval.high ?? value;
}

function stack(datum: Datum, x: TimeScale, base: number, cell: number, frame: Frame): Shape[] {
	const at = x(anchor(periodOf(datum)));
	const top = base - Math.ceil(most(datum) / abreast) * cell;
	const label = text(at, top - 6, datum.words, frame.value, { anchor: 'middle', weight: 'bold' });
	return [
		...range(most(datum)).flatMap((i) => person(datum, i, at, base, cell)),
		...(frame.isEmpty ? [] : [clamp(label, 0, frame.width)])
	];
}

/** As many squares over each date, all to be filled: more than any of them needs. */
const toFill = (datum: Datum, rows: number): Datum => ({
	...datum,
	tone: 'grey',
	value: 0,
	interval: closed(0, rows * abreast)
});

/** The mark of the nth person; those beyond the value, whom only another reading counts, are hollow. */
function person(datum: Datum, n: number, at: number, base: number, cell: number): Shape[] {
	const alone = Math.min(most(datum), abreast);
	const corner = cornerOf(n, { cell, across: abreast });
	const [x, y] = [at + corner.x - ((alone - 1) / 2) * cell, base - corner.y - cell / 2 - 1];
	const shown: Datum = n < quantity(datum).value ? datum : { ...datum, tone: 'outline' };
	const side = cell - 3;
	return datum.tone === 'grey'
		? bar(shown, x - side / 2, y - side / 2, side, side)
		: [dot(shown, x, y, cell / 2 - 1)];
}
