import type { Attachment } from 'svelte/attachments';
import type { Focus } from './focus.svelte';

/** Marks of plots and words of passages: whatever names the claims it belongs to. */
const linked = '[data-claims]';

const linkedAt = (target: EventTarget | null): HTMLElement | SVGElement | null =>
	target instanceof Element ? target.closest(linked) : null;

const claimsOf = (element: Element): string[] => element.getAttribute('data-claims')!.split(' ');

/** The marks of a plot that are shown, in their order. */
const marksOf = (svg: Element): SVGElement[] => [...svg.querySelectorAll<SVGElement>(linked)];

/** Makes a plot one stop for the tab key: only the given mark can be tabbed to. */
function enter(svg: Element, at: SVGElement): void {
	for (const mark of marksOf(svg)) mark.tabIndex = mark === at ? 0 : -1;
}

/** What the first shown mark of one of the claims says. */
function labelOf(root: Element, claims: string[]): string {
	const marks = [...root.querySelectorAll<SVGElement>(`svg ${linked}`)];
	const mark = marks.find((m) => isShown(m) && claimsOf(m).some((id) => claims.includes(id)));
	return mark?.getAttribute('aria-label') ?? '';
}

const isShown = (element: Element): boolean =>
	element.checkVisibility({ visibilityProperty: true });

const steps: Record<string, (at: number, last: number) => number> = {
	ArrowRight: (at, last) => Math.min(at + 1, last),
	ArrowDown: (at, last) => Math.min(at + 1, last),
	ArrowLeft: (at) => Math.max(at - 1, 0),
	ArrowUp: (at) => Math.max(at - 1, 0),
	Home: () => 0,
	End: (_, last) => last
};

/**
 * Links marks and words inside an element: what is pointed at or focused lights with its claims and
 * is said; arrow keys walk the marks of a plot, Escape leaves; a click on words brings their mark
 * into view.
 */
export const linking =
	(focus: Focus): Attachment<HTMLElement> =>
	(root) => {
		for (const svg of root.querySelectorAll('svg')) {
			const [first] = marksOf(svg);
			if (first) enter(svg, first);
		}

		const point = ({ target }: Event) => {
			const at = linkedAt(target);
			const claims = at ? claimsOf(at) : [];
			focus.point(
				claims,
				at instanceof SVGElement ? at.getAttribute('aria-label')! : labelOf(root, claims)
			);
		};
		const arrive = (event: FocusEvent) => {
			const mark = linkedAt(event.target);
			if (mark instanceof SVGElement) enter(mark.ownerSVGElement!, mark);
			point(event);
		};
		const leave = ({ relatedTarget }: FocusEvent | PointerEvent) => {
			if (relatedTarget instanceof Node && root.contains(relatedTarget)) return;
			// Later: what has the focus may be about to be drawn anew.
			queueMicrotask(() => focus.point([], ''));
		};
		const press = (event: KeyboardEvent) => {
			const at = linkedAt(event.target);
			if (at && event.key === 'Escape') {
				at.blur();
				focus.release();
			}
			if (at instanceof SVGElement) walk(at, event);
		};
		const reveal = ({ target }: MouseEvent) => {
			const words = linkedAt(target);
			if (!(words instanceof HTMLElement)) return;
			const mark = [...root.querySelectorAll(`svg ${linked}`)].find(
				(m) => isShown(m) && claimsOf(m).some((id) => claimsOf(words).includes(id))
			);
			requestAnimationFrame(() => mark?.scrollIntoView({ block: 'nearest' }));
		};

		const listening = new AbortController();
		const { signal } = listening;
		root.addEventListener('pointerover', point, { signal });
		root.addEventListener('pointerleave', leave, { signal });
		root.addEventListener('focusin', arrive, { signal });
		root.addEventListener('focusout', leave, { signal });
		root.addEventListener('keydown', press, { signal });
		root.addEventListener('click', reveal, { signal });
		return () => listening.abort();
	};

function walk(mark: SVGElement, event: KeyboardEvent): void {
	const step = steps[event.key];
	if (!step) return;
	event.preventDefault();
	const marks = marksOf(mark.ownerSVGElement!);
	marks[step(marks.indexOf(mark), marks.length - 1)]!.focus();
}
