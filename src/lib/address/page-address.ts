import { resolve } from '$app/paths';
import { deckVersion, pagePath, type Located } from './paths';
import { formatSelection, type Selection } from './selection';

/** Address of a figure's page, with the slash that static servers serve it at. */
export const figureAddress = (slug: string): string => resolve(`/figures/${slug}/`);

/** Address of a figure's or a comparison's page. */
export const pageAddress = (at: Located): string => resolve(`/${pagePath(at)}` as '/');

/** Addresses of the site's own pages. */
export const address = {
	overview: resolve('/'),
	passages: resolve('/passages/'),
	claims: resolve('/claims/'),
	compare: resolve('/compare/'),
	present: resolve('/present/'),
	about: resolve('/about/')
} as const;

/** Address at which the series are compared, side by side unless another view is given. */
export const compareAddress = (series: string[], how: Partial<Selection> = {}): string =>
	address.compare + formatSelection({ view: 'sides', population: 'cow', ...how, series });

/** Address at which the figure's slides are a deck. */
export const presentAddress = (slug: string): string =>
	`${address.present}?v=${deckVersion}&slides=${slug}`;
