import { asset } from '$app/paths';
import { filesPath } from '$lib/figure/address';
import type { Deck } from '$lib/figure/deck';
import type { DeckChoice } from '$lib/figure/deck-entry';

/** The files of the build that go into a talk pack, by their paths there; throws if one can't be had. */
export async function loadPackFiles(
	choices: DeckChoice[],
	deck: Deck
): Promise<Record<string, Uint8Array>> {
	const files = choices.flatMap((choice) => filesOf(choice, deck));
	return Object.fromEntries(await Promise.all(files.map(load)));
}

/** A file in the pack, and its address. */
type PackFile = [name: string, address: string];

/** The picture in the deck's proportions and theme, the citations, and of a figure its class sheet. */
function filesOf(choice: DeckChoice, { theme, ratio }: Deck): PackFile[] {
	const at = `/${filesPath(choice)}`;
	const manner = [ratio === '4x3' ? '-4x3' : '', theme === 'dark' ? '-dark' : ''].join('');
	return [
		[`pictures/${choice.slug}.png`, asset(`${at}${manner}.png`)],
		[`citations/${choice.slug}.txt`, asset(`${at}.txt`)],
		[`citations/${choice.slug}.bib`, asset(`${at}.bib`)]
	];
}

async function load([name, address]: PackFile): Promise<[string, Uint8Array]> {
	const answer = await fetch(address).catch(() => null);
	if (!answer?.ok) throw new Error(`“${name}” could not be loaded.`);
	return [name, new Uint8Array(await answer.arrayBuffer())];
}
