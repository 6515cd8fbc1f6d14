import { flushSync, mount, unmount } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import SeriesChooser from '$lib/components/compare/SeriesChooser.svelte';
import { entryOf } from '$lib/compare/comparable';
import { allSeries } from '$lib/define/all-series';

const series = allSeries.slice(0, 6).map(entryOf);
const keys = series.map(({ key }) => key);

let shown: ReturnType<typeof mount>;
let toggled: string[];

function show(chosen: string[], most = 4): HTMLDetailsElement {
	toggled = [];
	const ontoggle = (key: string) => void toggled.push(key);
	shown = mount(SeriesChooser, {
		target: document.body,
		props: { series, chosen, ontoggle, most }
	});
	flushSync();
	return document.querySelector('details')!;
}

afterEach(() => unmount(shown));

/** Types into the field, and ends with Enter if that is asked for. */
function find(words: string, isEntered = false): void {
	const field = document.querySelector<HTMLInputElement>('input[type=search]')!;
	field.value = words;
	field.dispatchEvent(new Event('input', { bubbles: true }));
	flushSync();
	if (isEntered) field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
	flushSync();
}

const status = (): string =>
	document.querySelector('[role=status]')!.textContent!.replace(/\s+/g, ' ').trim();

describe('SeriesChooser', () => {
	it('is open until two are chosen', () => {
		expect(show([]).open).toBe(true);
		unmount(shown);
		expect(show(keys.slice(0, 1)).open).toBe(true);
		unmount(shown);
		expect(show(keys.slice(0, 2)).open).toBe(false);
	});

	it('adds what Enter names, and stays open for the next', () => {
		const details = show(keys.slice(0, 2));
		find(series[3]!.label, true);
		expect(toggled).toEqual([keys[3]]);
		expect(details.open).toBe(true);
	});

	it('adds no more than there is room for, but removes', () => {
		show(keys.slice(0, 4), 4);
		find(series[5]!.label, true);
		expect(toggled).toEqual([]);
		expect(status()).toContain('the most there can be');
		find(series[0]!.label, true);
		expect(toggled).toEqual([keys[0]]);
	});

	it('says that nothing matches, and shows all again', () => {
		show([]);
		find('zeppelin');
		expect(status()).toContain('Nothing matches “zeppelin”.');
		document.querySelector<HTMLButtonElement>('.filter > button')!.click();
		flushSync();
		expect(status()).toContain(`${series.length} of ${series.length} shown.`);
	});
});
