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
