import { on } from 'svelte/events';

/** Marks of plots and words of passages: whatever names the claims it belongs to. */
const linked = '[data-claims]';

/** A sentence about claims, which lights with them and can't be pointed at. */
const lighting = `${linked}, [data-lit-by]`;

const linkedAt = (target: EventTarget | null): HTMLElement | SVGElement | null =>
	target instanceof Element ? target.closest(linked) : null;

const claimsOf = (element: Element): string[] =>
	(element.getAttribute('data-claims') ?? element.getAttribute('data-lit-by') ?? '').split(' ');

const isOfOne = (element: Element, claims: readonly string[]): boolean =>
	claimsOf(element).some((id) => claims.includes(id));

/** The marks of a plot, in their order. */
const marksOf = (svg: Element | null): SVGElement[] => [
	...(svg?.querySelectorAll<SVGElement>(linked) ?? [])
];

/** Makes the plot of a mark one stop for the tab key: only the mark can be tabbed to. */
function enter(at: SVGElement): void {
	for (const mark of marksOf(at.ownerSVGElement)) mark.tabIndex = mark === at ? 0 : -1;
}

/** The first mark of one of the claims that is shown. */
const shownMark = (root: Element, claims: string[]): SVGElement | undefined =>
	[...root.querySelectorAll<SVGElement>(`svg ${linked}`)].find(
		(mark) => isOfOne(mark, claims) && mark.checkVisibility({ visibilityProperty: true })
	);

/** How many marks a key goes on, or back. */
const steps: Record<string, number> = {
	...{ ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 },
	...{ Home: -Infinity, End: Infinity }
};

function walk(mark: SVGElement, event: KeyboardEvent): void {
	const step = steps[event.key];
	if (!step) return;
	event.preventDefault();
	const marks = marksOf(mark.ownerSVGElement);
	const to = marks.indexOf(mark) + step;
	marks[Math.max(0, Math.min(to, marks.length - 1))]?.focus();
}

/**
 * What is pointed at: marks, words and sentences of the same claims light together, by their attribute
 * `data-lit`. It stands above the markup of plots, which it only reads.
 */
export class Focus {
	#root: Element | null = null;
	#pointed: readonly string[] = [];
	#held: readonly string[] = [];

	/** What the mark in focus says, for the live region; empty when nothing is pointed at. */
	said = $state('');

	/** Lights the claims until others are held or all is released. */
	hold(claims: readonly string[]): void {
		this.#held = claims;
		this.#light();
	}

	/** Puts out all lights. */
	release(): void {
		this.#held = [];
		this.#point([], '');
	}

	#point(claims: readonly string[], said: string): void {
		this.#pointed = claims;
		this.said = said;
		this.#light();
	}

	/** What is pointed at, else what is held. */
	#light(): void {
		const lit = this.#pointed.length ? this.#pointed : this.#held;
		for (const element of this.#root?.querySelectorAll(lighting) ?? [])
			element.toggleAttribute('data-lit', isOfOne(element, lit));
	}

	/**
	 * An attachment that links marks and words inside an element: what is pointed at or focused lights
	 * with its claims and is said; arrow keys walk the marks of a plot, Escape leaves; a click on words
	 * brings their mark into view.
	 */
	link = (root: HTMLElement): (() => void) => {
		this.#root = root;
		for (const svg of root.querySelectorAll('svg')) {
			const [first] = marksOf(svg);
			if (first) enter(first);
		}
		this.#light();

		const point = ({ target }: Event) => {
			const at = linkedAt(target);
			const claims = at ? claimsOf(at) : [];
			const mark = at instanceof SVGElement ? at : shownMark(root, claims);
			this.#point(claims, mark?.getAttribute('aria-label') ?? '');
		};
		const arrive = (event: FocusEvent) => {
			const mark = linkedAt(event.target);
			if (mark instanceof SVGElement) enter(mark);
			point(event);
		};
		const leave = ({ relatedTarget }: FocusEvent | PointerEvent) => {
			if (relatedTarget instanceof Node && root.contains(relatedTarget)) return;
			// Later: what has the focus may be about to be drawn anew.
			queueMicrotask(() => this.#point([], ''));
		};
		const press = (event: KeyboardEvent) => {
			const at = linkedAt(event.target);
			if (at && event.key === 'Escape') {
				at.blur();
				this.release();
			}
			if (at instanceof SVGElement) walk(at, event);
		};
		const reveal = ({ target }: MouseEvent) => {
			const words = linkedAt(target);
			if (!(words instanceof HTMLElement)) return;
			const mark = shownMark(root, claimsOf(words));
			requestAnimationFrame(() => mark?.scrollIntoView({ block: 'nearest' }));
		};

		/** On a touch screen there is no other way to let go. */
		const letGo = ({ target }: MouseEvent) => {
			const isFree =
				target instanceof Element && !target.closest('a, button, input, label, summary');
			if (isFree) this.release();
		};

		const off = [
			on(document, 'click', letGo),
			on(root, 'pointerover', point),
			on(root, 'pointerleave', leave),
			on(root, 'focusin', arrive),
			on(root, 'focusout', leave),
			on(root, 'keydown', press),
			on(root, 'click', reveal)
		];
		return () => off.forEach((stop) => stop());
	};
}
