import type { Deck } from '$lib/model/deck';
import type { ShownSlide } from './player/show';

/** What the worker that writes slides is sent. */
export interface WorkerTask {
	shown: ShownSlide[];
	look: { title: string; site: string } & Pick<Deck, 'theme' | 'ratio'>;
}

/** What it answers: the file, or in words why there is none. */
export type WorkerAnswer = { bytes: Uint8Array<ArrayBuffer> } | { fault: string };
