/** What is pointed at: claims whose marks and words light together, and what is said of them. */
export class Focus {
	#pointed = $state.raw<readonly string[]>([]);
	#held = $state.raw<readonly string[]>([]);

	/** What the mark in focus says, for the live region; empty when nothing is pointed at. */
	said = $state('');

	/** Ids of the claims that are lit: those pointed at, else those held. */
	get claims(): readonly string[] {
		return this.#pointed.length ? this.#pointed : this.#held;
	}

	/** Lights the claims while they are pointed at; none leaves what is held. */
	point(claims: readonly string[], said: string): void {
		this.#pointed = claims;
		this.said = said;
	}

	/** Lights the claims until others are held or all is released. */
	hold(claims: readonly string[]): void {
		this.#held = claims;
	}

	/** Puts out all lights. */
	release(): void {
		this.point([], '');
		this.#held = [];
	}
}
