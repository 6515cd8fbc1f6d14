import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deckQuery } from '$lib/address/deck-query';
import DeckPage from '$lib/components/present/DeckPage.svelte';
import { mostItems, type DeckChoice } from '$lib/model/deck';

vi.mock('$app/state', () => ({ page: { data: { identity: { featured: ['wind', 'rain'] } } } }));

const choices = ['rain', 'snow', 'wind'].map((slug): DeckChoice => ({
	folder: 'figures',
	slug,
	title: `The ${slug}`,
	headline: `There was more ${slug}`,
	section: 'Weather',
	views: ['bars', 'log'],
	viewsOf: ['bars', 'log'].map((name) => ({ name, label: name }))
}));
const query = deckQuery(choices);

let page: ReturnType<typeof mount>;
/** What follows `?v=1&slides=` in the address that results. */
let slides: string | null;

/** Shows the deck of an address; each change is shown in its turn, as the page does. */
function show(address: string): void {
	const props = $state({
		choices,
		deck: query.parse(`?${new URLSearchParams({ v: '1', slides: address })}`).value,
		hash: '',
		onplace: () => {},
		onchange: (next: typeof props.deck) => {
			props.deck = next;
			slides = new URLSearchParams(query.format(next)).get('slides');
		}
	});
	slides = address;
	page = mount(DeckPage, { target: document.body, props });
	flushSync();
}

const all = <E extends HTMLElement>(selector: string): E[] => [
	...document.querySelectorAll<E>(selector)
];

function press(name: string): void {
	const nameOf = (button: HTMLElement) =>
		button.getAttribute('aria-label') ?? button.textContent?.trim();
	const button = all('button').find((one) => nameOf(one) === name);
	if (!button) throw new Error(`No button is named “${name}”.`);
	button.click();
	flushSync();
}

const listed = (): string[] => all('.chosen strong').map((one) => one.textContent ?? '');

// The slides themselves are not looked at here.
beforeEach(() => vi.stubGlobal('fetch', async () => new Response('{}')));
afterEach(async () => {
	await unmount(page);
	vi.unstubAllGlobals();
});

describe('DeckPage', () => {
	it('adds a figure at the end, and the same one again', () => {
		show('rain');
		press('Add “The snow”');
		expect(listed()).toEqual(['The rain', 'The snow']);
		expect(slides).toBe('rain_snow');
		press('Add “The rain”');
		expect(slides).toBe('rain_snow_rain');
	});

	it('adds the first that has the words at Enter, and nothing while no words are given', () => {
		show('');
		const [field] = all<HTMLInputElement>('input[type=search]');
		const enter = () => {
			field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
			flushSync();
		};
		enter();
		expect(slides).toBe('');
		if (field) field.value = 'more wind';
		field?.dispatchEvent(new Event('input', { bubbles: true }));
		enter();
		expect(slides).toBe('wind');
	});

	it('moves a figure earlier and later, with the focus on its button, and not beyond the ends', async () => {
		show('rain_snow_wind');
		press('Later: The rain');
		expect(slides).toBe('snow_rain_wind');
		await vi.waitFor(() =>
			expect(document.activeElement?.getAttribute('aria-label')).toBe('Later: The rain')
		);
		press('Earlier: The wind');
		expect(listed()).toEqual(['The snow', 'The wind', 'The rain']);
		press('Earlier: The snow');
		press('Later: The rain');
		expect(slides).toBe('snow_wind_rain');
	});

	it('says how a figure is shown in the address', () => {
		show('rain_snow');
		const [view] = all<HTMLSelectElement>('.chosen select');
		if (view) view.value = 'log';
		view?.dispatchEvent(new Event('change', { bubbles: true }));
		flushSync();
		for (const name of ['Reveal step by step', 'Ask the question first'])
			all('.chosen label')
				.find((label) => label.textContent?.trim() === name)
				?.querySelector('input')
				?.click();
		flushSync();
		expect(slides).toBe('rain.log.sq_snow');
	});

	it('removes the figure that is named, and begins with the featured ones when none is left', () => {
		show('rain_snow');
		press('Remove The rain');
		expect(slides).toBe('snow');
		press('Remove The snow');
		expect(listed()).toEqual([]);
		press('start with four key figures');
		expect(slides).toBe('wind_rain');
	});

	it('takes no more than a deck holds, and says so', () => {
		const full = Array(mostItems).fill('rain').join('_');
		show(full);
		press('Add “The snow”');
		expect(slides).toBe(full);
		expect(all('[role=status]').map((one) => one.textContent)).toContain(
			`A deck holds at most ${mostItems} figures.`
		);
	});
});
