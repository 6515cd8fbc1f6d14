import { max, scaleLinear, type ScaleLinear } from 'd3';
import type { Datum } from '$lib/model/datum';
import type { Panel } from '$lib/model/panel';
import type { Frame, PlacedForm } from '../plot';
import { outlineRect, px, text, vertical, type Shape } from '../shape/shape';
import { measureText } from '../text/advance';
import { leading, paragraph } from '../text/text';

/** Leading digits of numbers that end an axis well. */
const digits = [1, 2, 3, 5];

/** The end of an axis that tells of its greatest value only the size: round, and well above. `ceiling(12)` is 20. */
export function ceiling(greatest: number): number {
	const least = greatest * 1.2;
	const power = 10 ** Math.floor(Math.log10(least));
	return (digits.find((digit) => digit * power >= least) ?? 10) * power;
}

/** The greatest value of an axis; in an empty frame one well above it. */
export const endOf = (greatest: number, { isEmpty }: Frame): number =>
	isEmpty ? ceiling(greatest) : greatest;

/** The height an empty bar takes with the ticks under it. */
export const barPitch = ({ label }: Frame, height: number): number => height + label + 10;

/** Percent to px. */
export type PercentScale = ScaleLinear<number, number>;

/** A bar from 0 to 100 % with nothing in it, a tick at every tenth. */
export function emptyBar(top: number, width: number, height: number, { label }: Frame): Shape[] {
	const y = top + height;
	const x: PercentScale = scaleLinear([0, 100], [0, width]);
	const words = (share: number) =>
		text(x(share), y + 8 + label * 0.85, `${share}%`, label - 2, {
			anchor: ({ 0: 'start', 100: 'end' } as const)[share] ?? 'middle',
			fill: 'quiet'
		});
	return [
		outlineRect(0, top, width, height, 'ink'),
		...x
			.ticks(10)
			.map((share) =>
				share % 50 ? vertical(x(share), y, 4, 'ink', 0.75) : vertical(x(share), y, 7, 'ink', 1.25)
			),
		...x.ticks(2).map(words)
	];
}

/** A line to write a number on, with what it says: "______% of the delegates". */
export const asked = ({ words, label }: Datum): string => `${words} ${label}`;

/** Numbers to be written, each before what it says; for forms that have no empty axes of their own. */
export function emptyList({ data }: Panel, frame: Frame): PlacedForm {
	const indent = (max(data, (d) => measureText(d.words, frame.label)) ?? 0) + 14;
	let y = 0;
	const guides = data.flatMap(({ words, label }) => {
		const said = paragraph(indent, y + frame.label, label, frame.width - indent, frame.label);
		const shapes = [text(0, y + frame.label, words, frame.label), ...said];
		y += said.length * frame.label * leading + 10;
		return shapes;
	});
	return { height: px(y - 8), guides, marks: [] };
}
