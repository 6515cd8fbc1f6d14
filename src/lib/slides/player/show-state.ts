/** Where a show stands. */
export interface ShowState {
	/** Number of the slide, from 0. */
	slide: number;
	/** Number of the step on it, from 0. */
	step: number;
	/** Whether the screen is black or white instead. */
	blank: 'black' | 'white' | null;
}

/** What a speaker asks a show for. */
export type Command =
	'next' | 'previous' | 'first' | 'last' | 'black' | 'white' | 'fullscreen' | 'speaker' | 'leave';

/** The first step of the first slide. */
export const start: ShowState = { slide: 0, step: 0, blank: null };

const keys = new Map<string, Command>(
	Object.entries({
		PageDown: 'next',
		ArrowRight: 'next',
		ArrowDown: 'next',
		' ': 'next',
		Enter: 'next',
		PageUp: 'previous',
		ArrowLeft: 'previous',
		ArrowUp: 'previous',
		Backspace: 'previous',
		Home: 'first',
		End: 'last',
		b: 'black',
		'.': 'black',
		w: 'white',
		',': 'white',
		f: 'fullscreen',
		F5: 'fullscreen',
		s: 'speaker',
		Escape: 'leave'
	})
);

/** What a key asks for; `null` for a key that isn't the show's. Clickers send PageDown, PageUp and `b` or `.`. */
export const commandOf = (key: string): Command | null =>
	keys.get(key) ?? keys.get(key.toLowerCase()) ?? null;

/** The state after a command. `counts` are the numbers of steps of the slides, one or more each. */
export function advance(state: ShowState, command: Command, counts: number[]): ShowState {
	if (command === 'black' || command === 'white')
		return { ...state, blank: state.blank === command ? null : command };
	// The first key after a blank screen only brings the slide back.
	if (state.blank) return { ...state, blank: null };
	const { slide, step } = state;
	const last = counts.length - 1;
	const at = (to: number, on: number): ShowState => ({ slide: to, step: on, blank: null });
	if (command === 'next' && step + 1 < counts[slide]!) return at(slide, step + 1);
	if (command === 'next' && slide < last) return at(slide + 1, 0);
	if (command === 'previous' && step > 0) return at(slide, step - 1);
	if (command === 'previous' && slide > 0) return at(slide - 1, counts[slide - 1]! - 1);
	if (command === 'first') return at(0, 0);
	if (command === 'last') return at(last, counts[last]! - 1);
	return state;
}

/** The state as an address ends with it: `#3.2` for the second step of the third slide. */
export const formatPlace = ({ slide, step }: ShowState): string => `#${slide + 1}.${step + 1}`;

/** The state that an address ends with, at the nearest place there is; `null` where it names none. */
export function parsePlace(hash: string, counts: number[]): ShowState | null {
	const match = /^#(\d{1,4})(?:\.(\d{1,4}))?$/.exec(hash);
	if (!match || !counts.length) return null;
	const slide = clamp(Number(match[1]) - 1, counts.length - 1);
	return { slide, step: clamp(Number(match[2] ?? 1) - 1, counts[slide]! - 1), blank: null };
}

const clamp = (value: number, most: number): number => Math.max(0, Math.min(most, value));
