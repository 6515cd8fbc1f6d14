import bundle from '$lib/slides/player/boot.ts?bundle';
import { writeDeckFile } from '$lib/slides/one-file';
import { writeHandout } from '$lib/slides/handout';
import { writeMarp } from '$lib/slides/marp';
import { writeReveal } from '$lib/slides/reveal';
import css from '$lib/slides/player/slides.css?raw';
import type { ShownSlide } from '$lib/slides/player/show';
import { encode, zip } from '$lib/slides/zip';
import type { Deck } from '$lib/address/deck';
import type { DeckChoice } from '$lib/address/deck-entry';
import { writeInWorker } from './start-deck-worker';
import { loadPackFiles } from './pack-files';

/** A file that was made here. */
export interface MadeFile {
	name: string;
	content: Blob;
}

type Make = (shown: ShownSlide[], deck: Deck, choices: DeckChoice[]) => Promise<MadeFile>;

const work = 'The Left Opposition in Figures';

/** What a deck is called: by its one figure, or by the work. */
const titleOf = (choices: DeckChoice[]): string =>
	choices.length === 1 ? choices[0]!.title : work;

const nameOf = (choices: DeckChoice[], ending: string): string =>
	`${choices.length === 1 ? choices[0]!.slug : 'left-opposition-deck'}${ending}`;

const archive = (files: Record<string, Uint8Array>): Blob =>
	new Blob([zip(files)], { type: 'application/zip' });

const text = (content: string, type: string): Blob =>
	new Blob([content], { type: `${type};charset=utf-8` });

const deckFile = (shown: ShownSlide[], deck: Deck, choices: DeckChoice[]): string =>
	writeDeckFile(shown, deck, { title: titleOf(choices), css, script: bundle });

const pptxType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

const deckPptx = (shown: ShownSlide[], { theme, ratio }: Deck, choices: DeckChoice[]) =>
	writeInWorker(shown, { title: titleOf(choices), theme, ratio });

/** Every file a deck can be taken as. */
export const make: Record<'pptx' | 'html' | 'reveal' | 'marp' | 'pack', Make> = {
	pptx: async (shown, deck, choices) => ({
		name: nameOf(choices, '.pptx'),
		content: new Blob([await deckPptx(shown, deck, choices)], { type: pptxType })
	}),
	html: async (shown, deck, choices) => ({
		name: nameOf(choices, '.html'),
		content: text(deckFile(shown, deck, choices), 'text/html')
	}),
	reveal: async (shown, deck, choices) => ({
		name: nameOf(choices, '-reveal.html'),
		content: text(writeReveal(shown, deck), 'text/html')
	}),
	marp: async (shown, deck, choices) => ({
		name: nameOf(choices, '-marp.zip'),
		content: archive(encode(writeMarp(shown, deck)))
	}),
	pack: async (shown, deck, choices) => {
		const files = {
			[nameOf(choices, '.pptx')]: await deckPptx(shown, deck, choices),
			...encode({
				[nameOf(choices, '.html')]: deckFile(shown, deck, choices),
				'handout.html': writeHandout(shown, deck.ratio, titleOf(choices))
			}),
			...(await loadPackFiles(choices, deck))
		};
		return { name: nameOf(choices, '-talk-pack.zip'), content: archive(files) };
	}
};
