import { resolve } from '$app/paths';

/** Address of a figure's page, with the slash that static servers serve it at. */
export const figureAddress = (slug: string): string => resolve(`/figures/${slug}/`);

/** Addresses of the site's own pages. */
export const address = {
	overview: resolve('/'),
	passages: resolve('/passages/'),
	claims: resolve('/claims/'),
	about: resolve('/about/')
} as const;
