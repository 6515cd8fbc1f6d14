/** Whether a path is one by which other machines find what is on the site. */
export const match = (path: string): boolean =>
	/^(robots\.txt|sitemap\.xml|oembed\/[a-z0-9-]+\.json)$/.test(path);
