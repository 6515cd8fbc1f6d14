import type { Figure } from '$lib/model/figure';

/** What says where a figure or a comparison stands. */
export type Located = Pick<Figure, 'folder' | 'slug'>;

/** Path of its files from the site's root, without what tells them apart: `figures/grain-sales`. */
export const filesPath = ({ folder, slug }: Located): string => `${folder}/${slug}`;

/** Path of its page from the site's root, without a slash before it. */
export const pagePath = (at: Located): string => `${filesPath(at)}/`;

/** Path of its class sheet. */
export const sheetPath = (at: Located): string => `${pagePath(at)}sheet/`;

/** Path of its embed. */
export const embedPath = ({ folder, slug }: Located): string =>
	folder === 'figures' ? `embed/${slug}/` : `embed/${folder}/${slug}/`;

/** The version of the addresses of decks. */
export const deckVersion = '1';
