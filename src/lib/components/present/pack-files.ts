import { asset } from '$app/paths';
import { filesPath, sheetPath } from '$lib/address/paths';
import { seriesOfOwn, type Deck, type DeckChoice } from '$lib/model/deck';

/** The files of the build that go into a talk pack, by their paths there; throws if one can't be had. */
export async function loadPackFiles(
	choices: DeckChoice[],
	deck: Deck
): Promise<Record<string, Uint8Array>> {
	// The build made no files of the reader's own comparisons.
	const built = choices.filter(({ slug }) => !seriesOfOwn(slug));
	const files = built.flatMap((choice) => filesOf(choice, deck));
	return Object.fromEntries(await Promise.all([...files.map(load), ...built.map(loadSheet)]));
}

/** A file in the pack, and its address. */
type PackFile = [name: string, address: string];

/** The picture in the deck's proportions and theme, and the citations. */
function filesOf(choice: DeckChoice, { theme, ratio }: Deck): PackFile[] {
	const at = `/${filesPath(choice)}`;
	const manner = [ratio === '4x3' ? '-4x3' : '', theme === 'dark' ? '-dark' : ''].join('');
	return [
		[`pictures/${choice.slug}.png`, asset(`${at}${manner}.png`)],
		[`citations/${choice.slug}.txt`, asset(`${at}.txt`)],
		[`citations/${choice.slug}.bib`, asset(`${at}.bib`)]
	];
}

/** A class sheet as a file of its own: its style sheets stand in it. */
async function loadSheet(choice: DeckChoice): Promise<[string, Uint8Array]> {
	const name = `class-sheets/${choice.slug}.html`;
	const [, bytes] = await load([name, asset(`/${sheetPath(choice)}`)]);
	const page = new DOMParser().parseFromString(new TextDecoder().decode(bytes), 'text/html');
	page
		.querySelectorAll('script, link:not([rel=stylesheet]), meta[http-equiv]')
		.forEach((e) => e.remove());
	for (const link of page.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')) {
		const style = page.createElement('style');
		const [, css] = await load([name, link.href]);
		style.textContent = new TextDecoder().decode(css).replace(/@font-face\s*\{[^}]*\}/g, '');
		link.replaceWith(style);
	}
	return [name, new TextEncoder().encode(`<!doctype html>\n${page.documentElement.outerHTML}\n`)];
}

async function load([name, address]: PackFile): Promise<[string, Uint8Array]> {
	const answer = await fetch(address).catch(() => null);
	if (!answer || answer.status === 503)
		throw new Error(
			`“${name}” could not be loaded. A talk pack needs a connection: pictures and citations are kept only once they were asked for.`
		);
	if (!answer.ok)
		throw new Error(`“${name}” could not be loaded. The server answered ${answer.status}.`);
	return [name, new Uint8Array(await answer.arrayBuffer())];
}
