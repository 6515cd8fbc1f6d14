/** Fetches and caches as a browser has them, so that a test can pretend. */
export interface Store {
	fetch(path: string): Promise<Response>;
	put(path: string, response: Response): Promise<void>;
}

/** So many files are fetched at a time: all at once would leave the page itself none. */
const atATime = 12;

/** Puts all paths into a cache; throws if one can't be had. `mayFail` names one whose status is an error by nature. */
export async function fill(store: Store, paths: string[], mayFail: string): Promise<void> {
	for (let at = 0; at < paths.length; at += atATime)
		await Promise.all(
			paths.slice(at, at + atATime).map(async (path) => {
				const response = await store.fetch(path);
				if (!response.ok && path !== mayFail) throw new Error(`${path}: ${response.status}`);
				await store.put(path, await plain(response));
			})
		);
}

/** The same answer without the mark that it was redirected, with which no browser would show it as a page. */
async function plain(response: Response): Promise<Response> {
	if (!response.redirected) return response;
	const { status, headers } = response;
	return new Response(await response.blob(), { status, headers });
}
