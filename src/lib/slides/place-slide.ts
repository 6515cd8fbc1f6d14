import type { Slide } from './slide';
import { joinPanels, panelData, type Panel } from '$lib/model/panel';
import type { PlacedPlot } from '$lib/plot/fit/block';
import { layoutEmpty } from '$lib/plot/layout';
import { mergeDots, mergeMarks } from '$lib/plot/shape/merge';
import { placeOnStage } from '$lib/plot/fit/stage-plot';
import { ratios, stages, type Place, type Ratio } from '$lib/plot/fit/stage';
import { cut } from '$lib/plot/layout';

/** Panels as a view without a name. */
const viewOf = (panels: Panel[]) => ({ name: '', label: '', panels });

/** A plot that was placed, of the panels; it takes long to find the place of a crowd. */
interface Placed {
	panels: Panel[];
	room: Place;
	plots: PlacedPlot[] | null;
}

const known = new WeakMap<Panel, Placed[]>();

/** The panels in a room of a slide, as large as they can be; `null` where they can't be read there. */
function place(panels: Panel[], room: Place): PlacedPlot[] | null {
	const [first] = panels;
	const all = (first && known.get(first)) ?? [];
	const same = all.find(
		(one) =>
			one.room === room &&
			one.panels.length === panels.length &&
			one.panels.every((panel, i) => panel === panels[i])
	);
	if (same) return same.plots;
	const plots = placeOnStage(viewOf(panels), room);
	if (first) known.set(first, [...all, { panels, room, plots }]);
	return plots;
}

/** Whether the panels can be read on one slide of either proportions. */
const isReadable = (panels: Panel[]): boolean =>
	ratios.every((ratio) => place(panels, stages[ratio].plot.alone));

/** A panel that no slide holds is cut into its groups, as many to a slide as can be read there. */
function cutPanel(panel: Panel): Panel[][] {
	if (isReadable([panel])) return [[panel]];
	const parts: Panel[] = [];
	for (const piece of cut(panel)) {
		const last = parts.at(-1);
		const joined = last && joinPanels(last, piece);
		if (joined && isReadable([joined])) parts[parts.length - 1] = joined;
		else parts.push(piece);
	}
	return parts.map((part) => [part]);
}

/** The panels of a view, as many to a slide as can be read together. */
export const partsOf = (panels: Panel[]): Panel[][] =>
	panels.length > 1 && isReadable(panels) ? [panels] : panels.flatMap(cutPanel);

/** More values than this are shown a group at a time. */
const mostSteps = 8;

/** What is drawn on a slide of these panels, and in which steps; and what on empty axes. */
export function placeSlide(
	panels: Panel[],
	unvalued: Panel[]
): Pick<Slide, 'plots' | 'empty' | 'steps' | 'stepOf'> {
	const plots = { '16x9': placeIn(panels, '16x9'), '4x3': placeIn(panels, '4x3') };
	const stepOf = stepsOf(panels, marksOf(plots['16x9'].alone));
	return {
		plots,
		empty: Object.fromEntries(ratios.flatMap((ratio) => placeEmpty(unvalued, ratio))),
		steps: Math.max(0, ...Object.values(stepOf)),
		stepOf
	};
}

function placeIn(panels: Panel[], ratio: Ratio): Slide['plots'][Ratio] {
	const { plot } = stages[ratio];
	const [beside, alone] = [plot.beside, plot.alone].map((room) =>
		place(panels, room)?.map(lighten)
	);
	if (!alone) throw new Error(`A slide of ${ratio.replace('x', ':')} has no room for this view.`);
	return beside ? { beside, alone } : { alone };
}

function placeEmpty(panels: Panel[], ratio: Ratio): [Ratio, PlacedPlot[]][] {
	const room = stages[ratio].plot.alone;
	const plots = panels.length ? placeOnStage(viewOf(panels), room, layoutEmpty) : null;
	return plots ? [[ratio, plots.map(settle)]] : [];
}

/** Nothing of empty axes is a value, so nothing of them comes at a step. */
const settle = (placed: PlacedPlot): PlacedPlot => {
	const light = lighten(placed);
	const panels = light.plot.panels.map((panel) => ({ ...panel, guides: mergeDots(panel.guides) }));
	return { ...light, plot: { ...light.plot, panels } };
};

/** Fewer shapes that look the same: a mark's dots are one path. */
const lighten = (placed: PlacedPlot): PlacedPlot => ({
	...placed,
	plot: mergeMarks(placed.plot)
});

const marksOf = (placed: PlacedPlot[]): string[] =>
	placed.flatMap(({ plot }) => plot.panels.flatMap((panel) => panel.marks.map(({ key }) => key)));

/** Each mark's step: one step per value, or one per group where there are many. */
function stepsOf(panels: Panel[], keys: string[]): Record<string, number> {
	const data = new Map(panels.flatMap(panelData).map((datum) => [datum.key, datum]));
	const isMany = keys.length > mostSteps;
	const nameOf = (key: string) => (isMany && data.get(key)?.group) || key;
	const order = [...new Set(keys.map(nameOf))];
	return Object.fromEntries(keys.map((key) => [key, order.indexOf(nameOf(key)) + 1]));
}
