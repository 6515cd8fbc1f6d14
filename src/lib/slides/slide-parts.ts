import { joinPanels, type Panel } from '$lib/model/panel';
import { cut } from '$lib/plot/layout';
import { placeOnStage } from '$lib/plot/fit/stage-plot';
import { ratios, stages } from '$lib/plot/fit/stage';

const viewOf = (panels: Panel[]) => ({ name: '', label: '', panels });

/** Whether the panels can be read on one slide of either proportions. */
const isReadable = (panels: Panel[]): boolean =>
	ratios.every((ratio) => placeOnStage(viewOf(panels), stages[ratio].plot.alone));

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
