import { keptAtOnce, keptOnRequest, type Build } from './keep';

/** What is to be known of a request to answer it. */
export interface Asked {
	method: string;
	url: URL;
	/** Whether it opens a page, in a window or a frame. */
	isNavigation: boolean;
	/** Whether it asks for a part of a file. */
	isPartial: boolean;
}

/**
 * How a request is answered. `pass`: not by us. `kept`: from the cache. `asked`: from the cache, else
 * by the network, and kept. `move`: with the page's own address. `unknown`: by the network, and
 * without it by the page for unknown addresses.
 */
export type Answer =
	| { how: 'pass' }
	| { how: 'kept' | 'asked'; path: string }
	| { how: 'move'; to: string }
	| { how: 'unknown' };

const pass: Answer = { how: 'pass' };

/** Says how requests are answered by the worker of a build that stands at an origin. */
export function createAnswering(site: Build, origin: string): (asked: Asked) => Answer {
	const atOnce = new Set(keptAtOnce(site));
	const onRequest = new Set(keptOnRequest(site));
	return ({ method, url, isNavigation, isPartial }) => {
		const path = decode(url.pathname);
		if (method !== 'GET' || url.origin !== origin || isPartial) return pass;
		if (atOnce.has(path)) return { how: 'kept', path };
		if (onRequest.has(path)) return { how: 'asked', path };
		if (!isNavigation || !path.startsWith(`${site.base}/`)) return pass;
		const page = pageOf(path);
		return atOnce.has(page)
			? { how: 'move', to: encodeURI(page) + url.search }
			: { how: 'unknown' };
	};
}

/** The address of a page that was asked for without its slash, or by its file's name. */
const pageOf = (path: string): string =>
	path.endsWith('/index.html') ? path.slice(0, -'index.html'.length) : `${path}/`;

/** A path as the build names it, or as it is where it is no proper encoding. */
function decode(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
