import type { View } from '$lib/model/figure';
import type { Panel } from '$lib/model/panel';
import type { Frame, PlacedForm, PlacedPanel, Plot } from './plot';
import { px, type Shape } from './shape/shape';
import { leading, paragraph } from './text/text';

type Place<P extends Panel> = (panel: P, frame: Frame) => PlacedForm;

/** What places panels, by their forms. */
export type Forms = { [F in Panel['form']]: Place<Extract<Panel, { form: F }>> };

/** Distance between panels. */
const gap = 30;

/** Places a view by some forms: its panels from top to bottom, each under its title. Throws for another form. */
export function placeBy(forms: Partial<Forms>, view: View, frame: Frame): Plot {
	let y = 0;
	const panels = view.panels.map((panel): PlacedPanel => {
		const title = titleOf(panel, frame);
		const top = y + title.height;
		const placed = placePanel(forms, panel, frame);
		y = top + placed.height + gap;
		return { ...placed, guides: [...title.shapes, ...placed.guides], y: px(top) };
	});
	return { size: frame.size, width: frame.width, height: Math.ceil(y - gap), panels };
}

function placePanel(forms: Partial<Forms>, panel: Panel, frame: Frame): PlacedForm {
	const place = forms[panel.form] as Place<Panel> | undefined;
	if (!place) throw new Error(`Nothing here places the form “${panel.form}”`);
	return place(panel, frame);
}

/** The panel's title, above the panel's own zero, and the height it takes. */
function titleOf({ title }: Panel, frame: Frame): { shapes: Shape[]; height: number } {
	if (!title) return { shapes: [], height: 0 };
	const shapes = paragraph(0, 0, title, frame.width, frame.label, { weight: 'bold' });
	const height = shapes.length * frame.label * leading + 8;
	return { shapes: shapes.map((s) => ({ ...s, y: px(s.y + frame.label - height) })), height };
}
