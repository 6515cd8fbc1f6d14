import { max, range } from 'd3';
import type { Datum } from '$lib/model/datum';
import type { CrowdPanel } from '$lib/model/panel';
import type { Form } from '../form';
import { largest } from '../fit/largest';
import { formatNumber } from '$lib/model/numbers/format';
import { caption } from '../parts/caption';
import { placeMark, placeRows, type Frame } from '../plot';
import { px, type TextShape } from '../shape/shape';
import type { Grid } from '../parts/grid';
import { partOf, placeSquares } from '../parts/squares';
import { leading, paragraph } from '../text/text';

/** What the largest row may take. */
const most = { lines: 25, height: 90 };

/** The sizes a square with its space can have, in whole px so that its edges stay sharp. */
const cells = range(12, 2, -1);

/** Places people as squares of one size for all, one row per datum, its number and label above. */
export const crowd: Form<CrowdPanel> = {
	place(panel, frame) {
		const countOf = ({ value, interval }: Datum) => (value ?? interval?.low ?? 0) / panel.per;
		const grid = gridOf(max(panel.data, countOf) ?? 0, frame);
		const { marks, bottom } = placeRows(panel.data, 16, (datum, y) => {
			const words = caption(datum, 0, y + frame.value, frame.width, frame.value, frame);
			const top = y + frame.value + (words.length - 1) * frame.label * leading + 8;
			const { shapes, bottom } = placeSquares(datum, countOf(datum), Math.ceil(top), grid);
			return { guides: [], marks: [placeMark(datum, [...words, ...shapes])], bottom };
		});
		const y = bottom + 16;
		const key = placeKey(panel, panel.data.map(countOf), y, frame);
		return { height: px(y + key.length * frame.label * leading), guides: key, marks };
	}
};

/** The largest squares with which the longest row stays within bounds. */
function gridOf(count: number, frame: Frame): Grid {
	const grids = cells.map((cell): Grid => ({ cell, across: Math.floor(frame.width / cell) }));
	return largest(grids, ({ cell, across }) => {
		const lines = Math.ceil(count / across);
		return lines <= most.lines && lines * cell <= most.height;
	});
}

/** What a square stands for, under the last row. */
function placeKey(
	{ per, square }: CrowdPanel,
	counts: number[],
	y: number,
	frame: Frame
): TextShape[] {
	const people = per === 1 ? '1 person' : `${formatNumber(per)} people`;
	const one = `one square = ${square ?? people}`;
	const words = counts.some((count) => partOf(count) > 0)
		? `${one}; a smaller square is a part of it`
		: one;
	return paragraph(0, y + frame.label, words, frame.width, frame.label, { fill: 'quiet' });
}
