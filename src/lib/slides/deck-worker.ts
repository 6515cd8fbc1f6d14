import { writeDeck, type Look } from './pptx/pptx';
import type { ShownSlide } from './shown';

/** What the worker that writes slides is sent. */
export interface WorkerTask {
	shown: ShownSlide[];
	look: Look;
}

/** What it answers: the file, or in words why there is none. */
export type WorkerAnswer = { bytes: Uint8Array<ArrayBuffer> } | { fault: string };

addEventListener('message', ({ data: { shown, look } }: MessageEvent<WorkerTask>) => {
	try {
		const bytes = writeDeck(shown, look);
		postMessage({ bytes } satisfies WorkerAnswer, { transfer: [bytes.buffer] });
	} catch (error) {
		postMessage({ fault: String(error) } satisfies WorkerAnswer);
	}
});
