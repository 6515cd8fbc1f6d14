import bundle from '$lib/slides/player/boot.ts?bundle';
import { writeDeckFile } from '$lib/slides/one-file';
import { writeHandout } from '$lib/slides/handout';
import { writeMarp } from '$lib/slides/marp';
import { writeReveal } from '$lib/slides/reveal';
import css from '$lib/slides/player/slides.css?raw';
import type { ShownSlide } from '$lib/slides/shown';
import { encode, zip } from '$lib/slides/zip';
import type { Identity } from '$lib/model/identity';
import type { Deck, DeckChoice } from '$lib/model/deck';
import { writeInWorker } from './start-deck-worker';
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

/** What a deck is called: by its one figure, or by the site. */
const titleOf = ({ choices, identity }: Made): string =>
	choices.length === 1 ? choices[0]!.title : identity.name;

const nameOf = ({ choices, identity }: Made, ending: string): string =>
	`${choices.length === 1 ? choices[0]!.slug : `${identity.prefix}-deck`}${ending}`;

const archive = (files: Record<string, Uint8Array>): Blob =>
	new Blob([zip(files)], { type: 'application/zip' });

const text = (content: string, type: string): Blob =>
	new Blob([content], { type: `${type};charset=utf-8` });

const deckFile = (made: Made): string =>
	writeDeckFile(made.shown, made.deck, { title: titleOf(made), css, script: bundle });

const pptxType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

const deckPptx = (made: Made) =>
	writeInWorker(made.shown, {
		title: titleOf(made),
		site: made.identity.name,
		theme: made.deck.theme,
		ratio: made.deck.ratio
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
