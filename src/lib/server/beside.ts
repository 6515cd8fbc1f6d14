import type { Datum } from '$lib/figure/datum';
import type { View } from '$lib/figure/figure';
import type { Beside, BesidePanel } from '$lib/figure/panel';
import { labelSource, type SourceLine } from '$lib/figure/source';
import { linesOf } from './sources';

/** The lines of a figure that give a value of the same measure. */
const sameOf = (slug: string): SourceLine[] =>
	linesOf(slug).filter(
		({ interval, nearness }) => interval !== null && nearness !== 'other measure'
	);

/** How a figure's numbers stand to what others give for the same: `open` where some are near and some differ. */
export type Verdict = 'near' | 'differs' | 'open';

/** The verdict on a figure whose numbers others give too. */
export function verdictOf(slug: string): Verdict {
	const found = new Set(sameOf(slug).map(({ nearness }) => nearness));
	if (found.size > 1) return 'open';
	return found.has('near') ? 'near' : 'differs';
}

const besideOf = (line: SourceLine): Beside => ({
	claim: line.claim,
	interval: line.interval!,
	words: line.value,
	label: labelSource(line)
});

/** A figure's numbers beside what other sources give for the same; `null` where none gives any. */
export function besidePanel(slug: string, data: Datum[]): BesidePanel | null {
	const lines = sameOf(slug);
	const claims = [...new Set(lines.map(({ claim }) => claim))];
	if (!claims.length) return null;
	return {
		form: 'beside',
		title: null,
		data: claims.map((claim) => statedIn(data, claim)),
		others: lines.map(besideOf)
	};
}

/** The datum that states a claim, solid; throws where the figure has none, so that the build stops. */
function statedIn(data: Datum[], claim: string): Datum {
	const found = data.find(({ key }) => key === claim);
	if (!found) throw new Error(`Other sources stand beside ${claim}, which its figure doesn’t show`);
	return { ...found, tone: 'accent' };
}

/** The view of it, seen on request: after the figure's own. */
export function besideViews(slug: string, data: Datum[]): View[] {
	const panel = besidePanel(slug, data);
	return panel ? [{ name: 'beside', label: 'Beside other sources', panels: [panel] }] : [];
}
