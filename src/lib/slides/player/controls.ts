import { commandOf, type Command } from './show-state';

/** A button's sign, its name, and what it asks for. */
type Button = [string, string, Command];

/** The buttons of the show's own window. */
export const showButtons: Button[] = [
	['←', 'Previous', 'previous'],
	['→', 'Next', 'next'],
	['Full screen', 'Full screen (f)', 'fullscreen'],
	['Speaker', 'Speaker window (s)', 'speaker'],
	['Close', 'Close (Escape)', 'leave']
];

/** The buttons of the speaker's window. */
export const speakerButtons: Button[] = [
	['← Previous', 'Previous', 'previous'],
	['Next →', 'Next', 'next'],
	['Black', 'Black screen (b)', 'black'],
	['White', 'White screen (w)', 'white']
];

/** A row of buttons. */
export function createControls(buttons: Button[], obey: (command: Command) => void): HTMLElement {
	const row = document.createElement('nav');
	row.className = 'controls';
	row.setAttribute('aria-label', 'Show');
	for (const [sign, name, command] of buttons) {
		const button = document.createElement('button');
		button.type = 'button';
		button.textContent = sign;
		button.title = name;
		if (!/\w/.test(sign)) button.setAttribute('aria-label', name);
		button.onclick = () => obey(command);
		row.append(button);
	}
	return row;
}

/** Keys that are typed, or that belong to a button or a link, aren't the show's. */
function isFree({ target, key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
	if (ctrlKey || metaKey || altKey) return false;
	const element = target as Element;
	if (element.closest?.('input, select, textarea, [contenteditable]')) return false;
	return !((key === ' ' || key === 'Enter') && element.closest?.('a, button, summary'));
}

/** Listens to the keys of a show; returns what ends that. */
export function listenToKeys(obey: (command: Command) => void): () => void {
	const press = (event: KeyboardEvent) => {
		const command = isFree(event) ? commandOf(event.key) : null;
		if (!command) return;
		event.preventDefault();
		obey(command);
	};
	addEventListener('keydown', press);
	return () => removeEventListener('keydown', press);
}

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

/** Fills the screen with an element, or ends that; a browser that refuses changes nothing. */
export function toggleFullScreen(element: HTMLElement): void {
	const done = document.fullscreenElement
		? document.exitFullscreen()
		: element.requestFullscreen?.({ navigationUI: 'hide' });
	done?.catch(() => {});
}

/** Keeps the screen from going dark until the returned function is called; where it can't, nothing happens. */
export function keepAwake(): () => void {
	let lock: WakeLockSentinel | undefined;
	const ask = async () => {
		if (document.visibilityState !== 'visible') return;
		lock = await navigator.wakeLock?.request('screen').catch(() => undefined);
	};
	// A lock is lost whenever the page is covered.
	document.addEventListener('visibilitychange', ask);
	ask();
	return () => {
		document.removeEventListener('visibilitychange', ask);
		lock?.release();
	};
}
