/** All that a build of the site holds, as the service worker is told of it. */
export interface Build {
	/** Begins the names of its caches, so that others of the same server are left alone. */
	prefix: string;
	/** Path of the site on its server, such as `/demo`; empty for the root. */
	base: string;
	/** Names the build; another build has another name. */
	version: string;
	/** Paths of scripts, style sheets and fonts. */
	build: readonly string[];
	/** Paths of what is sent as it stands in `static`. */
	files: readonly string[];
	/** Paths of pages, their data, pictures and all other files that the build wrote. */
	prerendered: readonly string[];
}

/** What tells a build from others. */
type Named = Pick<Build, 'prefix' | 'base' | 'version'>;

/** The one cache of a build, also told from that of the same site at another path. */
export const cacheName = ({ prefix, base, version }: Named): string =>
	`${prefix}-${base || 'root'} ${version}`;

/** Whether a cache is an earlier or later build's of the same site. */
export const isOfOtherBuild = (name: string, build: Named): boolean =>
	name.startsWith(cacheName({ ...build, version: '' })) && name !== cacheName(build);

/** The path that static servers have the page for unknown addresses at. */
export const missingPage = ({ base }: Pick<Build, 'base'>): string => `${base}/404.html`;

/** Where a server says which build it has. */
export const versionFile = ({ base }: Pick<Build, 'base'>): string => `${base}/_app/version.json`;

const isPage = (path: string): boolean => path.endsWith('/');

/** What a page's script asks for when it shows another page or a deck; class sheets run none. */
const isData = (path: string): boolean =>
	/\/((__data|slides)\.json|plots\/.+\.json)$/.test(path) && !path.endsWith('/sheet/__data.json');

/** Figures' pictures in the first size and theme; the others have these in their names. */
const isMainPicture = (path: string): boolean =>
	/\/(figures|compare)\/[^/]+\.svg$/.test(path) &&
	!/-(dark|transparent|4x3|1x1|9x16)\b[^/]*$/.test(path);

/** What is kept before the worker takes over: with these every page opens without the network. */
export const keptAtOnce = (site: Build): string[] => [
	...new Set([
		...site.build,
		...site.files.filter((path) => path.endsWith('.svg')),
		...site.prerendered.filter((path) => isPage(path) || isData(path) || isMainPicture(path)),
		missingPage(site)
	])
];

/** What is kept once it was asked for: large pictures, decks, data files. */
export const keptOnRequest = (site: Build): string[] => {
	const atOnce = new Set(keptAtOnce(site));
	return [...site.prerendered, ...site.files].filter((path) => !atOnce.has(path));
};
