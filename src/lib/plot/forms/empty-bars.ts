import { group, max, scaleLinear } from 'd3';
import type { RangePanel, SharePanel, StackPanel } from '$lib/model/panel';
import { measureText } from '../text/advance';
import { barPitch, ceiling, emptyBar } from './empty-scale';
import type { Frame, PlacedForm } from '../plot';
import { horizontal, px, text, vertical, type Shape } from '../shape/shape';
import { leading, paragraph, wrap } from '../text/text';

/** An empty bar a group, over the parts that are to be marked on it. */
export function emptyStack({ data, half }: StackPanel, frame: Frame): PlacedForm {
	let y = half ? frame.label * leading : 0;
	const guides: Shape[] = [];
	for (const [name, parts] of group(data, (d) => d.group)) {
		if (name) guides.push(text(0, y + frame.label, name, frame.label));
		const top = y + (name ? frame.label * leading + 4 : 0);
		guides.push(...emptyBar({ x: 0, y: top, width: frame.width, height: 30 }, frame));
		const said = parts.map(({ words, label }) => `${words} ${label}`).join('\u2003');
		const below = top + barPitch(frame, 30) + frame.label + 2;
		guides.push(text(0, below, said, frame.label));
		if (half) guides.push(...halfway(half, top, frame));
		y = below + 16;
	}
	return { height: px(y - 10), guides, marks: [] };
}

const halfway = (words: string, y: number, { width, label }: Frame): Shape[] => [
	vertical(width / 2, y - 5, 35, 'ink', 1.25, '3 3'),
	text(width / 2, y - 9, words, label, { anchor: 'middle', fill: 'quiet' })
];

/** An empty bar a share, under what it is of, with a line for its number at the right. */
export function emptyShare({ data }: SharePanel, frame: Frame): PlacedForm {
	const width = frame.width - 90;
	let y = 0;
	const guides = data.flatMap(({ label, words }) => {
		const top = y + wrap(label, frame.width, frame.label).length * frame.label * leading + 3;
		const shapes = [
			...paragraph(0, y + frame.label, label, frame.width, frame.label),
			...emptyBar({ x: 0, y: top, width, height: 20 }, frame),
			text(frame.width, top + 15, words, frame.label, { anchor: 'end' })
		];
		y = top + barPitch(frame, 20) + 8;
		return shapes;
	});
	return { height: px(y - 8), guides, marks: [] };
}

/** Rows to draw ranges in, on one axis from zero that ends well above the greatest. */
export function emptyRange({ data }: RangePanel, frame: Frame): PlacedForm {
	const room = Math.max(...data.map((d) => measureText(d.words, frame.label))) + 16;
	const end = ceiling(max(data, (d) => d.interval!.high)!);
	const x = scaleLinear([0, end], [0, frame.width - room]);
	const pitch = frame.label * leading + 40;
	const base = data.length * pitch;
	const ticks = x.ticks(8).flatMap((tick) => [
		vertical(x(tick), 0, base, 'rule'),
		vertical(x(tick), base, 5, 'ink'),
		text(x(tick), base + frame.label + 8, `${tick}%`, frame.label - 1, {
			anchor: tick ? 'middle' : 'start',
			fill: 'quiet'
		})
	]);
	return {
		height: px(base + frame.label + 14),
		guides: [
			...ticks,
			vertical(0.5, 0, base, 'ink'),
			horizontal(0, base, x(end), 'ink', 1.25),
			...data.flatMap(({ label, words }, i) => [
				text(6, i * pitch + frame.label, label, frame.label),
				text(frame.width, i * pitch + pitch / 2 + frame.label, words, frame.label, {
					anchor: 'end'
				})
			])
		],
		marks: []
	};
}
