import { asset } from '$app/paths';
import type { Slides } from '$lib/slides/slide';
import { filesPath } from '$lib/address/paths';
import type { Located } from '$lib/model/figure';

const loaded = new Map<string, Promise<Slides>>();

/** The slides of a figure, loaded once; throws a sentence where they can't be had, and may be asked again. */
export function loadSlides(at: Located & { title: string }): Promise<Slides> {
	const known = loaded.get(at.slug) ?? load(at);
	loaded.set(at.slug, known);
	known.catch(() => loaded.delete(at.slug));
	return known;
}

async function load(at: Located & { title: string }): Promise<Slides> {
	const answer = await fetch(asset(`/${filesPath(at)}/slides.json`)).catch(() => null);
	if (answer?.ok) return answer.json();
	const why = answer ? `the server answered ${answer.status}` : 'there is no connection';
	throw new Error(`The slides of “${at.title}” could not be loaded: ${why}.`);
}
