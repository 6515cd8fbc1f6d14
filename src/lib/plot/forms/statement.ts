import { max, range } from 'd3';
import type { Datum } from '$lib/model/datum';
import type { StatementPanel } from '$lib/model/panel';
import type { Form } from '../form';
import { placeMark, placeRows, type Frame } from '../plot';
import { px, type Shape } from '../shape/shape';
import { leading, paragraph, wrap } from '../text/text';
import { bar } from '../parts/texture';

/** Where the words begin, right of the bar that shows whose number it is. */
const indent = 18;

/** Places numbers set large over what they say; side by side where there is room. */
export const statement: Form<StatementPanel> = {
	place(panel, frame) {
		const columns = frame.size === 'wide' ? Math.min(panel.data.length, 3) : 1;
		const width = frame.width / columns;
		const rows = range(0, panel.data.length, columns).map((i) => panel.data.slice(i, i + columns));
		const { guides, marks, bottom } = placeRows(rows, 18, (row, top) => {
			const height = max(row, (datum) => heightOf(datum, width, frame)) ?? 0;
			const marks = row.map((d, i) => placeMark(d, block(d, i * width, top, width, height, frame)));
			return { guides: [], marks, bottom: top + height };
		});
		return { height: px(bottom), guides, marks };
	}
};

const inside = (width: number): number => width - indent - 10;
/** What the number says, and that it is ours where it is. */
const labelOf = ({ label, origin }: Datum): string =>
	label + { stated: '', computed: ' (our arithmetic)', counted: ' (our count)' }[origin];

const numberLines = (datum: Datum, width: number, frame: Frame): string[] =>
	wrap(datum.words, inside(width), frame.display, 'bold');

function heightOf(datum: Datum, width: number, frame: Frame): number {
	const labels = wrap(labelOf(datum), inside(width), frame.label).length;
	return (
		numberLines(datum, width, frame).length * frame.display * leading +
		labels * frame.label * leading
	);
}

function block(
	datum: Datum,
	x: number,
	y: number,
	width: number,
	height: number,
	frame: Frame
): Shape[] {
	const lines = numberLines(datum, width, frame).length;
	const below = y + lines * frame.display * leading + frame.label;
	return [
		...bar(datum, x, y, 6, height),
		...paragraph(x + indent, y + frame.display, datum.words, inside(width), frame.display, {
			weight: 'bold'
		}),
		...paragraph(x + indent, below, labelOf(datum), inside(width), frame.label)
	];
}
