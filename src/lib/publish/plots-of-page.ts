import { identity } from '$article/site';
import { filesPath, pageAddress } from '$lib/address/paths';
import { comparisonCards, comparisons } from '$lib/define/comparisons';
import { cards, figures } from '$lib/define/figures';
import type { Card, Figure } from '$lib/model/figure';
import { layout } from '$lib/plot/layout';
import { placeSources } from './place-sources';
import { writeSizes, type Plots } from '$lib/svg/page-plots';

/** Cards that may grow wide enough for the wide layout. */
const large = [...identity.featured, identity.timeline];

/** What writes the plots of each page that has some, by the page's path. */
const pages: Map<string, () => Plots> = new Map([
	['overview', () => plotsOfCards('overview', cards)],
	['compare', () => plotsOfCards('compare', comparisonCards)],
	...[...figures, ...comparisons].map((figure): [string, () => Plots] => [
		filesPath(figure),
		() => plotsOfFigure(figure)
	])
]);

/** The pages that have plots: `overview`, `figures/rainfall`. */
export const plottedPages = [...pages.keys()];

/** The plots of a page as markup; `undefined` for a page without. */
export const plotsOfPage = (page: string): Plots | undefined => pages.get(page)?.();

const plotsOfCards = (page: string, all: Card[]): Plots =>
	Object.fromEntries(
		all.map((one) => {
			const sizes = large.includes(one.slug) ? (['narrow', 'wide'] as const) : ['narrow' as const];
			const plots = sizes.map((size) => layout(one.card, size));
			const said = { page, name: one.slug, label: one.title, words: pageAddress(one) };
			return [one.slug, writeSizes(plots, said)];
		})
	);

/** A figure's views by their names, and the series of other sources by the keys of their lines. */
function plotsOfFigure(figure: Figure): Plots {
	const page = filesPath(figure);
	const { title, views } = figure;
	const shown = views.map((view) => {
		const plots = [layout(view, 'narrow'), layout(view, 'wide')];
		const label = views.length > 1 ? `${title}, ${view.label}` : title;
		return [view.name, writeSizes(plots, { page, name: view.name, label })] as const;
	});
	const others = placeSources(figure).flatMap(({ key, reference }) => {
		if (!reference) return [];
		const label = `${reference.title}: points, not joined by lines`;
		return [[key, writeSizes([reference.plot], { page, name: key, label })] as const];
	});
	return Object.fromEntries([...shown, ...others]);
}
