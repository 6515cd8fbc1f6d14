import type { Plot } from '$lib/plot/plot';
import { writePlot } from './svg';

/** A view in one or both layouts, as markup. */
export type Sizes = { narrow: string; wide?: string };

/** The plots of a page as markup, by their names in it. */
export type Plots = Record<string, Sizes>;

/** The attribute by which a script finds a plot again: page, name and layout. */
const mark = 'data-plot';

/** What a plot is to be written with. */
interface Named {
	/** The page it stands in, such as `figures/rainfall`. */
	page: string;
	/** Its name there. */
	name: string;
	/** What it shows, for those who don't see it. */
	label: string;
	/** Address of the page that has its words, where that is another one. */
	words?: string;
}

/** Writes a view's placed layouts so that `readPlots` finds them in the page. */
export const writeSizes = (plots: Plot[], { page, name, label, words }: Named): Sizes =>
	Object.fromEntries(
		plots.map((plot) => {
			const own = { [mark]: `${page} ${name} ${plot.size}` };
			return [plot.size, writePlot(plot, { label, page: words, own })];
		})
	) as Sizes;

/** The plots that stand in the document, of a page that was sent with them; `null` where it shows another page. */
export function readPlots(page: string): Plots | null {
	const plots: Record<string, Partial<Sizes>> = {};
	for (const svg of document.querySelectorAll(`svg[${mark}^="${page} "]`)) {
		const [, name = '', size = ''] = svg.getAttribute(mark)?.split(' ') ?? [];
		plots[name] = { ...plots[name], [size]: svg.outerHTML };
	}
	return Object.keys(plots).length ? (plots as Plots) : null;
}
