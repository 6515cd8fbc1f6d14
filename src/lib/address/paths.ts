import { resolve } from '$app/paths';
import type { Located } from '$lib/model/figure';
import { emptySelection, type Selection } from '$lib/model/selection';
import { deckVersion } from './deck-query';
import { formatSelection } from './selection-query';

/** Path of its files from the site's root, without what tells them apart: `figures/rainfall`. */
export const filesPath = ({ folder, slug }: Located): string => `${folder}/${slug}`;

/** Path of its page from the site's root, without a slash before it. */
export const pagePath = (at: Located): string => `${filesPath(at)}/`;

/** Path of its class sheet. */
export const sheetPath = (at: Located): string => `${pagePath(at)}sheet/`;

/** Path of its embed. */
export const embedPath = ({ folder, slug }: Located): string =>
	folder === 'figures' ? `embed/${slug}/` : `embed/${folder}/${slug}/`;

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
	address.compare + formatSelection({ ...emptySelection, ...how, series });

/** Address at which the slides of a figure, or of one of its views, are a deck. */
export const presentAddress = (slug: string, view?: string): string =>
	`${address.present}?v=${deckVersion}&slides=${[slug, view].filter(Boolean).join('.')}`;
