import type { Command } from './show-state';

/** How long a pointer must rest until it and the buttons are out of the way, in ms. */
const rest = 2500;

/**
 * Listens to clicks on a show: one leads on, one in the left third back; links and buttons keep theirs.
 * While the pointer moves, the show says so. Returns what ends that.
 */
export function listenToPointer(show: HTMLElement, obey: (command: Command) => void): () => void {
	const click = (event: MouseEvent) => {
		if ((event.target as Element).closest('a, button')) return;
		obey(event.clientX < innerWidth / 3 ? 'previous' : 'next');
	};
	let resting: ReturnType<typeof setTimeout>;
	const move = () => {
		show.dataset.pointed = '';
		clearTimeout(resting);
		resting = setTimeout(() => delete show.dataset.pointed, rest);
	};
	show.addEventListener('click', click);
	show.addEventListener('pointermove', move);
	return () => {
		clearTimeout(resting);
		delete show.dataset.pointed;
		show.removeEventListener('click', click);
		show.removeEventListener('pointermove', move);
	};
}
