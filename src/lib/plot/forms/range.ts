import { max, scaleLinear } from 'd3';
import type { Datum } from '$lib/model/datum';
import type { RangePanel } from '$lib/model/panel';
import type { Form } from '../form';
import { measureText } from '../text/advance';
import { placeMark, type Frame } from '../plot';
import { horizontal, px, text, vertical, type Shape } from '../shape/shape';
import { clamp, leading } from '../text/text';
import { endOf, type PercentScale } from '../parts/empty-axes';
import { bar } from '../parts/texture';

/** Places ranges from zero on one axis, one row per datum, with the label above its bar and the range at its right. */
export const range: Form<RangePanel> = {
	task: () => 'Draw each range as a bar from its lower to its upper end.',
	place(panel, frame) {
		const pitch = frame.label * leading + (frame.size === 'wide' ? 34 : 28) + 16;
		const top = endOf(max(panel.data, ({ interval }) => interval?.high) ?? 0, frame);
		const words = max(panel.data, (d) => measureText(d.words, frame.value, 'bold')) ?? 0;
		const x = scaleLinear([0, top], [0, frame.width - words - 10]).nice(5);
		const base = panel.data.length * pitch;
		return {
			height: px(base + frame.label + 13),
			guides: axis(x, base, frame),
			marks: panel.data.map((d, i) => placeMark(d, row(d, x, i * pitch, frame)))
		};
	}
};

function axis(x: PercentScale, base: number, frame: Frame): Shape[] {
	const ticks = x.ticks(frame.size === 'wide' ? 5 : 3);
	const labels = ticks.flatMap((tick) => [
		...(frame.isEmpty ? [vertical(x(tick), 0, base, 'rule')] : []),
		vertical(x(tick), base, 5, 'ink'),
		clamp(
			text(x(tick), base + frame.label + 8, `${tick}%`, frame.label, {
				anchor: 'middle',
				fill: 'quiet'
			}),
			0,
			frame.width
		)
	]);
	return [...labels, vertical(0.5, 0, base, 'ink'), horizontal(0, base, frame.width, 'ink', 1.25)];
}

function row(datum: Datum, x: PercentScale, y: number, frame: Frame): Shape[] {
	const { low = null, high = null } = datum.interval ?? {};
	const top = y + frame.label * leading + 2;
	const height = frame.size === 'wide' ? 34 : 28;
	const middle = top + height / 2 + frame.value * 0.35;
	const name = text(6, y + frame.label, datum.label, frame.label);
	if (frame.isEmpty || low === null || high === null)
		return [name, text(frame.width, middle, datum.words, frame.label, { anchor: 'end' })];
	return [
		name,
		...bar(datum, x(low), top, x(high) - x(low), height),
		text(x(high) + 8, middle, datum.words, frame.value, { weight: 'bold' })
	];
}
