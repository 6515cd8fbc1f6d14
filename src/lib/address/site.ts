/** Where the site stands. */
export type Site = LocatedSite | UnlocatedSite;

/** A site whose address is known. */
export interface LocatedSite extends Base {
	/** Address without a slash at its end, such as `https://example.org/demo`. */
	url: string;
}

interface UnlocatedSite extends Base {
	url: null;
}

interface Base {
	/** Path of the site on its server, such as `/demo`; empty for the root. */
	base: string;
}

const example = 'such as https://example.org';

/**
 * Reads the environment's `SITE_URL` and `BASE_PATH`; throws, so the build stops, if the first is
 * no address a reader could follow. `SITE_URL` may name the server alone or end in `BASE_PATH`.
 */
export function parseSite(address: string | undefined, base = ''): Site {
	if (!address?.trim()) return { url: null, base };
	if (!/^https?:\/\//i.test(address.trim()) || !URL.canParse(address))
		refuse(address, `be an address, ${example}`);
	const url = new URL(address);
	if (url.username || url.password || url.search || url.hash)
		refuse(address, `have no user, query or fragment, ${example}`);
	const path = url.pathname.replace(/\/+$/, '');
	if (path && path !== base) refuse(address, `end in BASE_PATH, which is “${base}”`);
	return { url: url.origin + base, base };
}

function refuse(address: string, duty: string): never {
	throw new Error(`SITE_URL must ${duty}; it is “${address}”.`);
}

/** The site of this build. */
export const builtSite = parseSite(process.env.SITE_URL, process.env.BASE_PATH);

/** The absolute address of a path without a slash before it; `null` where the site's own isn't known. */
export function absolute(path: string, site: LocatedSite): string;
export function absolute(path: string, site?: Site): string | null;
export function absolute(path: string, site: Site = builtSite): string | null {
	return site.url === null ? null : `${site.url}/${path}`;
}

/** The absolute address of a path, else the one from the server's root: for what is read on the site. */
export const addressOf = (path: string, site: Site = builtSite): string =>
	absolute(path, site) ?? `${site.base}/${path}`;
