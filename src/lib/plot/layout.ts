import type { Panel, View } from '$lib/figure/figure';
import { columns } from './columns';
import { crowd } from './crowd';
import { lanes } from './lanes';
import { lorenz } from './lorenz';
import { matrix } from './matrix';
import { multiples } from './multiples';
import { people } from './people';
import {
	frames,
	type Frame,
	type PlacedForm,
	type PlacedPanel,
	type Plot,
	type Size
} from './plot';
import { px, type Shape } from './shape';
import { range } from './range';
import { share } from './share';
import { stack } from './stack';
import { statement } from './statement';
import { leading, paragraph } from './text';
import { times } from './times';
import { units } from './units';
import { waffle } from './waffle';

type Place<P extends Panel> = (panel: P, frame: Frame) => PlacedForm;

const forms: { [F in Panel['form']]: Place<Extract<Panel, { form: F }>> } = {
	columns,
	people,
	matrix,
	waffle,
	stack,
	range,
	share,
	units,
	lanes,
	lorenz,
	statement,
	multiples,
	times,
	crowd
};

/** Distance between panels. */
const gap = 30;

/** Places a view: its panels from top to bottom, each under its title. */
export function layout(view: View, size: Size): Plot {
	const frame = frames[size];
	let y = 0;
	const panels = view.panels.map((panel): PlacedPanel => {
		const title = titleOf(panel, frame);
		const top = y + title.height;
		const placed = (forms[panel.form] as Place<Panel>)(panel, frame);
		y = top + placed.height + gap;
		return { ...placed, guides: [...title.shapes, ...placed.guides], y: px(top) };
	});
	return { size, width: frame.width, height: Math.ceil(y - gap), panels };
}

/** The panel's title, above the panel's own zero, and the height it takes. */
function titleOf({ title }: Panel, frame: Frame): { shapes: Shape[]; height: number } {
	if (!title) return { shapes: [], height: 0 };
	const shapes = paragraph(0, 0, title, frame.width, frame.label, { weight: 'bold' });
	const height = shapes.length * frame.label * leading + 8;
	return { shapes: shapes.map((s) => ({ ...s, y: px(s.y + frame.label - height) })), height };
}
