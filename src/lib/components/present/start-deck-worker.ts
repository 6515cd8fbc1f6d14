import type { ShownSlide } from '$lib/slides/shown';
import type { WorkerAnswer, WorkerTask } from '$lib/slides/deck-worker';

/** Writes a `.pptx` beside the page's own work, so that the page stays awake. Throws what the writer says. */
export function writeInWorker(
	shown: ShownSlide[],
	look: WorkerTask['look']
): Promise<Uint8Array<ArrayBuffer>> {
	const worker = new Worker(new URL('../../slides/deck-worker.ts', import.meta.url), {
		type: 'module'
	});
	return new Promise<Uint8Array<ArrayBuffer>>((done, fail) => {
		worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) =>
			'bytes' in data ? done(data.bytes) : fail(new Error(data.fault));
		worker.onerror = () => fail(new Error('the writer of slides could not be loaded.'));
		worker.postMessage({ shown, look } satisfies WorkerTask);
	}).finally(() => worker.terminate());
}
