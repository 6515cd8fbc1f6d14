import type { View } from '$lib/model/figure';
import { mapData, type Panel } from '$lib/model/panel';
import { formOf, placeBy, type Form, type Forms } from './form';
import { frames, type Frame, type Plot, type Size } from './plot';

const modules = import.meta.glob<Record<string, Form>>('./forms/*.ts', { eager: true });

/** Every form by its name: whatever module stands in `forms/`. */
export const forms: Forms = Object.assign({}, ...Object.values(modules));

/** Places a view in a frame of any width: its panels from top to bottom, each under its title. */
export const layoutIn = (view: View, frame: Frame): Plot => placeBy(forms, view, frame);

/** Places a view in one of the two layouts it has on a page. */
export const layout = (view: View, size: Size): Plot => layoutIn(view, frames[size]);

/** As wide as a printed page, its labels in a book's small type. */
const paper: Frame = { size: 'wide', width: 720, label: 14, value: 15, display: 20 };

/** Places a view as it is before its values are known: axes, names, and lines to write on. */
export const layoutEmpty = (view: View, frame: Frame = paper): Plot =>
	layoutIn(view, { ...frame, isEmpty: true });

/** A panel for each row of a panel, in the article's order. */
export function cut(panel: Panel): Panel[] {
	const rowOf = formOf(forms, panel).rowOf ?? (({ group }) => group);
	const rows = new Set([...(panel.details ?? []), ...panel.data].map(rowOf));
	return [...rows].map((row) => mapData(panel, (data) => data.filter((d) => rowOf(d) === row)));
}

/** Whether each row of a panel may stand in a column of its own. */
export const isOfRows = (panel: Panel): boolean => formOf(forms, panel).isOfRows?.(panel) ?? false;

/** What a class does on the empty axes of a view. */
export const taskOf = ({ panels }: View): string => [...new Set(panels.map(taskOfPanel))].join(' ');

const taskOfPanel = (panel: Panel): string =>
	formOf(forms, panel).task?.(panel) ?? 'Write the numbers you expect on the lines.';
