import { play, speakerHash } from './player';
import { speak } from './speaker';
import { placeAt } from './show-state';

/** Runs a deck that is a file of its own: the show from the start, or the speaker's window. */
const show = document.querySelector<HTMLElement>('.show')!;
const onplace = (hash: string) => history.replaceState(null, '', hash);

function start(hash: string) {
	play(show, hash, { onplace, onleave: () => history.replaceState(null, '', '#') });
}

show.addEventListener('click', ({ target }) => {
	const place = show.classList.contains('playing') ? null : placeAt(show, target);
	if (place) start(place);
});

if (location.hash === speakerHash) speak(show);
else start(location.hash || '#1');
