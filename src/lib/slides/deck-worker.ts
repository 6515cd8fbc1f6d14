import { writeDeck } from './pptx/pptx';
import type { WorkerAnswer, WorkerTask } from './worker-task';

addEventListener('message', ({ data: { shown, look } }: MessageEvent<WorkerTask>) => {
	try {
		const bytes = writeDeck(shown, look);
		postMessage({ bytes } satisfies WorkerAnswer, { transfer: [bytes.buffer] });
	} catch (error) {
		postMessage({ fault: String(error) } satisfies WorkerAnswer);
	}
});
