import bundle from '$lib/slides/player/boot.ts?bundle';
import { writeDeckFile } from '$lib/slides/one-file';
import { writeHandout } from '$lib/slides/handout';
import { writeMarp } from '$lib/slides/marp';
import { writeReveal } from '$lib/slides/reveal';
import css from '$lib/slides/player/slides.css?raw';
import type { WorkerAnswer, WorkerTask } from '$lib/slides/deck-worker';
import type { ShownSlide } from '$lib/slides/shown';
import { encode, zip } from '$lib/slides/zip';
import type { Identity } from '$lib/model/identity';
import type { Deck, DeckChoice } from '$lib/model/deck';
import { loadPackFiles } from './pack-files';

/** A file that was made here. */
export interface MadeFile {
	name: string;
	content: Blob;
}

/** What is taken, and how the site is called that it is from. */
export interface Made {
	shown: ShownSlide[];
	deck: Deck;
	choices: DeckChoice[];
	identity: Pick<Identity, 'name' | 'prefix'>;
}

type Make = (made: Made) => Promise<MadeFile>;

/** The figure of a deck of one. */
const only = ({ choices }: Made): DeckChoice | undefined =>
	choices.length === 1 ? choices[0] : undefined;

/** What a deck is called: by its one figure, or by the site. */
const titleOf = (made: Made): string => only(made)?.title ?? made.identity.name;

const nameOf = (made: Made, ending: string): string =>
	`${only(made)?.slug ?? `${made.identity.prefix}-deck`}${ending}`;

const archive = (files: Record<string, Uint8Array>): Blob =>
	new Blob([zip(files)], { type: 'application/zip' });

const text = (content: string, type: string): Blob =>
	new Blob([content], { type: `${type};charset=utf-8` });

const deckFile = (made: Made): string =>
	writeDeckFile(made.shown, made.deck, { title: titleOf(made), css, script: bundle });

/** Writes a `.pptx` apart from the page's own work, so that the page stays awake. Throws what the writer says. */
function writeInWorker(task: WorkerTask): Promise<Uint8Array<ArrayBuffer>> {
	const worker = new Worker(new URL('../../slides/deck-worker.ts', import.meta.url), {
		type: 'module'
	});
	return new Promise<Uint8Array<ArrayBuffer>>((done, fail) => {
		worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) =>
			'bytes' in data ? done(data.bytes) : fail(new Error(data.fault));
		worker.onerror = () => fail(new Error('the writer of slides could not be loaded.'));
		worker.postMessage(task);
	}).finally(() => worker.terminate());
}

const pptxType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

const deckPptx = (made: Made) =>
	writeInWorker({
		shown: made.shown,
		look: {
			title: titleOf(made),
			site: made.identity.name,
			theme: made.deck.theme,
			ratio: made.deck.ratio,
			charts: made.deck.charts
		}
	});

/** Every file a deck can be taken as. */
export const make: Record<'pptx' | 'html' | 'reveal' | 'marp' | 'pack', Make> = {
	pptx: async (made) => ({
		name: nameOf(made, '.pptx'),
		content: new Blob([await deckPptx(made)], { type: pptxType })
	}),
	html: async (made) => ({
		name: nameOf(made, '.html'),
		content: text(deckFile(made), 'text/html')
	}),
	reveal: async (made) => ({
		name: nameOf(made, '-reveal.html'),
		content: text(writeReveal(made.shown, made.deck), 'text/html')
	}),
	marp: async (made) => ({
		name: nameOf(made, '-marp.zip'),
		content: archive(encode(writeMarp(made.shown, made.deck)))
	}),
	pack: async (made) => {
		const files = {
			[nameOf(made, '.pptx')]: await deckPptx(made),
			...encode({
				[nameOf(made, '.html')]: deckFile(made),
				'handout.html': writeHandout(made.shown, made.deck.ratio, titleOf(made))
			}),
			...(await loadPackFiles(made.choices, made.deck))
		};
		return { name: nameOf(made, '-talk-pack.zip'), content: archive(files) };
	}
};
