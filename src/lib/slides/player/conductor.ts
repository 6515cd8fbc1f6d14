import { advance, start, type Command, type ShowState } from './show-state';

/** What one window of a show tells the others. */
type Message = { state: ShowState } | { asks: true };

/** Holds where a show stands, the same in all its windows. */
export interface Conductor {
	readonly state: ShowState;
	/** Does what is asked for. */
	obey(command: Command): void;
	/** Goes to a slide and a step. */
	go(state: ShowState): void;
	close(): void;
}

/**
 * Conducts a show of slides with so many steps each. `name` is the same for all windows of one show and
 * for no other; `apply` shows a state. A window that opens later asks where the others are.
 */
export function conduct(
	name: string,
	counts: number[],
	apply: (state: ShowState) => void,
	first: ShowState | null
): Conductor {
	let state = first ?? start;
	const channel = openChannel(name);
	const set = (next: ShowState) => {
		state = next;
		apply(state);
	};
	const go = (next: ShowState) => {
		set(next);
		channel?.postMessage({ state } satisfies Message);
	};
	if (channel)
		channel.onmessage = ({ data }: MessageEvent<Message>) =>
			'state' in data ? set(data.state) : channel.postMessage({ state });
	if (!first) channel?.postMessage({ asks: true } satisfies Message);
	apply(state);
	return {
		get state() {
			return state;
		},
		obey: (command) => go(advance(state, command, counts)),
		go,
		close: () => channel?.close()
	};
}

/** A sandbox may forbid it; the show then runs in its own window alone. */
function openChannel(name: string): BroadcastChannel | null {
	try {
		return new BroadcastChannel(name);
	} catch {
		return null;
	}
}
