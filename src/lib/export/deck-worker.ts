import type { WorkerAnswer, WorkerTask } from './worker-task';

addEventListener('message', ({ data }: MessageEvent<WorkerTask>) => {
	postMessage({ fault: `not yet ${data.look.title}` } satisfies WorkerAnswer);
});
