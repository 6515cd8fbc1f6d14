import type { Page } from '@playwright/test';

/** The four figures that are quoted most, the first a value at a time. */
export const four =
	'?v=1&slides=prison-population..s_party-membership_collectivization..q_grain-sales';

/** Opens the page of a deck and waits until its slides stand there. */
export async function openDeck(page: Page, search: string, hash = ''): Promise<void> {
	await page.goto(`/present/${search}${hash}`);
	await page.locator('.show .slide').first().waitFor({ state: 'attached' });
}

/** Starts the show. */
export const present = (page: Page) =>
	page.getByRole('button', { name: 'Present', exact: true }).click();

/** What of the show is to be seen and heard: its place, its title, the marks it doesn't hide. */
export const standing = (page: Page) =>
	page.evaluate(() => {
		const slide = document.querySelector('.show.playing > .slide.current')!;
		const seen = (element: Element) => getComputedStyle(element).visibility === 'visible';
		const marks = [...slide.querySelectorAll('[role="img"][data-at]')];
		return {
			place: location.hash,
			title: slide.querySelector('h2:not([hidden])')!.textContent,
			seen: marks.filter(seen).length,
			heard: marks.filter((mark) => mark.getAttribute('aria-hidden') !== 'true').length,
			isQuoted: Boolean(slide.querySelector('blockquote:not([hidden])')),
			blank: document.querySelector<HTMLElement>('.show')!.dataset.blank ?? null
		};
	});
