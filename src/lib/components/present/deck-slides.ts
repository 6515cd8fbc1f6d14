import { asset } from '$app/paths';
import type { Slides } from '$lib/slides/slide';
import { filesPath } from '$lib/address/paths';
import type { Located } from '$lib/model/figure';

/** Loads what has a key once; after a fault it may be asked for again. */
export function once<T>(): (key: string, load: () => Promise<T>) => Promise<T> {
	const loaded = new Map<string, Promise<T>>();
	return (key, load) => {
		const known = loaded.get(key) ?? load();
		loaded.set(key, known);
		known.catch(() => loaded.delete(key));
		return known;
	};
}

const slidesOnce = once<Slides>();

/** The slides of a figure, loaded once; throws a sentence where they can't be had, and may be asked again. */
export const loadSlides = (at: Located & { title: string }): Promise<Slides> =>
	slidesOnce(at.slug, () => load(at));

async function load(at: Located & { title: string }): Promise<Slides> {
	const answer = await fetch(asset(`/${filesPath(at)}/slides.json`)).catch(() => null);
	if (answer?.ok) return answer.json();
	const why = answer ? `the server answered ${answer.status}` : 'there is no connection';
	throw new Error(`The slides of “${at.title}” could not be loaded: ${why}.`);
}
