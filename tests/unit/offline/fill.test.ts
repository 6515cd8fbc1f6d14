import { describe, expect, it } from 'vitest';
import { fill, type Store } from '$lib/offline/fill-cache';

/** A server that has some paths, and what was put into its cache. */
function createStore(statuses: Record<string, number>): Store & { kept: string[] } {
	const kept: string[] = [];
	return {
		kept,
		fetch: async (path) => new Response(path, { status: statuses[path] ?? 200 }),
		put: async (path) => void kept.push(path)
	};
}

const paths = Array.from({ length: 40 }, (_, i) => `/${i}`);

describe('fill', () => {
	it('puts every path into the cache', async () => {
		const store = createStore({});
		await fill(store, paths, '/404.html');
		expect(store.kept.toSorted()).toEqual(paths.toSorted());
	});

	it('throws at one that can’t be had', async () => {
		await expect(fill(createStore({ '/20': 404 }), paths, '/404.html')).rejects.toThrow('/20: 404');
	});

	it('takes the page for unknown addresses with the status it has', async () => {
		const store = createStore({ '/404.html': 404 });
		await fill(store, ['/404.html'], '/404.html');
		expect(store.kept).toEqual(['/404.html']);
	});
});
