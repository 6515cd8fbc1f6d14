import type { Datum } from '$lib/model/datum';
import type { View } from '$lib/model/figure';
import type { Panel } from '$lib/model/panel';
import type { Frame, PlacedForm, PlacedPanel, Plot } from './plot';
import { emptyList } from './parts/empty-axes';
import { px, type Shape } from './shape/shape';
import { leading, paragraph } from './text/text';

/** A way to draw a panel. Each module of `forms/` exports one, under the module's name. */
export interface Form<P extends Panel = Panel> {
	/** Places the marks and guides; in an empty frame only axes, names and lines to write on. */
	place(panel: P, frame: Frame): PlacedForm;
	/** What a class does on the empty axes; a form that has none gets a list of lines to write on. */
	task?(panel: P): string;
	/** Names the row a datum stands in; its group if left out. */
	rowOf?(datum: Datum): string | null;
	/** Whether each row of a panel may stand in a column of its own; none may if left out. */
	isOfRows?(panel: P): boolean;
	/** Whether marks of one group lie side by side, told apart by paint and order alone. */
	isTouching?: true;
}

/** Forms by their names. */
export type Forms = Record<string, Form>;

/** The form of a panel; throws where it isn't one of these. */
export function formOf(forms: Forms, { form: name }: Panel): Form {
	const form = forms[name];
	if (!form) throw new Error(`Nothing here places the form “${name}”`);
	return form;
}

/** Distance between panels. */
const gap = 30;

/** Places a view by some forms: its panels from top to bottom, each under its title. */
export function placeBy(forms: Forms, view: View, frame: Frame): Plot {
	let y = 0;
	const panels = view.panels.map((panel): PlacedPanel => {
		const title = titleOf(panel, frame);
		const top = y + title.height;
		const placed = addNote(placePanel(formOf(forms, panel), panel, frame), panel, frame);
		y = top + placed.height + gap;
		return { ...placed, guides: [...title.shapes, ...placed.guides], y: px(top) };
	});
	return { size: frame.size, width: frame.width, height: Math.ceil(y - gap), panels };
}

/** A panel by its form; of an empty one nothing is a mark. */
function placePanel(form: Form, panel: Panel, frame: Frame): PlacedForm {
	if (!frame.isEmpty) return form.place(panel, frame);
	const { height, guides, marks } = (form.task ? form.place : emptyList)(panel, frame);
	return { height, guides: [...guides, ...marks.flatMap(({ shapes }) => shapes)], marks: [] };
}

/** The placed panel with its note under it, which may speak of all values; empty axes have none. */
function addNote(placed: PlacedForm, { note }: Panel, frame: Frame): PlacedForm {
	if (!note || frame.isEmpty) return placed;
	const top = placed.height + frame.label * 1.6;
	const lines = paragraph(0, top, note, frame.width, frame.label, { fill: 'quiet' });
	const height = px(top + (lines.length - 1) * frame.label * leading + 4);
	const after = placed.marks.at(-1)?.key;
	return {
		...placed,
		height,
		guides: [...placed.guides, ...lines.map((one) => ({ ...one, after }))]
	};
}

/** The panel's title, above the panel's own zero, and the height it takes. */
function titleOf({ title }: Panel, frame: Frame): { shapes: Shape[]; height: number } {
	if (!title) return { shapes: [], height: 0 };
	const shapes = paragraph(0, 0, title, frame.width, frame.label, { weight: 'bold' });
	const height = shapes.length * frame.label * leading + 8;
	return { shapes: shapes.map((s) => ({ ...s, y: px(s.y + frame.label - height) })), height };
}
