/** What is pointed at: claims whose marks and words light together, and what is said of them. */
export class Focus {
	/** Claims pointed at now. */
	#pointed = $state.raw<readonly string[]>([]);
	/** Claims held by a click, a tap or the address, lit until released. */
	#held = $state.raw<readonly string[]>([]);

	/** Ids of the claims that are lit. */
	get claims(): readonly string[] {
		return this.#pointed.length ? this.#pointed : this.#held;
	}

	/** Lights the claims while they are pointed at; none leaves what is held. */
	point(claims: readonly string[]): void {
		this.#pointed = claims;
	}

	/** Lights the claims until others are held; holding the same again releases them. */
	hold(claims: readonly string[]): void {
		this.#held = `${claims}` === `${this.#held}` ? [] : claims;
	}

	/** Puts out all lights. */
	release(): void {
		this.#pointed = [];
		this.#held = [];
	}
}
