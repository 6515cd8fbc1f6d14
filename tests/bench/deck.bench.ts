import { median } from 'd3';
import { bench } from 'vitest';
import script from '$lib/slides/player/boot.ts?bundle';
import { writeDeckFile } from '$lib/slides/one-file';
import css from '$lib/slides/player/slides.css?raw';
import { slidesOfDeck } from '$lib/slides/shown';
import { writeDeck } from '$lib/slides/pptx/pptx';
import { createItem, emptyDeck } from '$lib/model/deck';
import { figures } from '$lib/define/figures';
import { slidesOf } from '$lib/publish/figure-slides';

/** How long each run took in ms. */
const times: number[] = [];

/** Made before: the slides come with the site, a browser only writes them. */
const slides = Object.fromEntries(figures.map((figure) => [figure.slug, slidesOf(figure)]));
const items = Object.entries(slides).map(([slug, own]) =>
	createItem({ slug, views: Object.keys(own) })
);

const write = () =>
	writeDeck(slidesOfDeck({ ...emptyDeck, items }, slides), {
		...emptyDeck,
		title: 'All figures',
		site: 'The site'
	});

const oneFile = (): string => {
	const parts = { title: 'All figures', css, script };
	return writeDeckFile(slidesOfDeck({ ...emptyDeck, items }, slides), emptyDeck, parts);
};

function report(): void {
	console.log(
		[
			`A deck of all ${items.length} figures, median of its runs: ${median(times)!.toFixed(0)} ms (target 100 ms)`,
			`Its file: ${(write().length / 1000).toFixed(0)} kB (target 200 kB)`,
			`The same deck in one HTML file: ${(oneFile().length / 1000).toFixed(0)} kB (target 400 kB)`
		].join('\n')
	);
}

bench(
	'a deck of all figures',
	() => {
		const started = performance.now();
		write();
		times.push(performance.now() - started);
	},
	{ teardown: (_, mode) => (mode === 'run' ? report() : undefined) }
);
