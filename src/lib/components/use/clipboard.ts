/** What became of a copy, in a sentence; whether the text must be copied by hand. */
export interface Copied {
	said: string;
	byHand: boolean;
}

const refused = 'The clipboard refused: the text is selected, copy it with Ctrl+C or ⌘C.';

/** Copies a text, and says what it did. */
export async function copyText(text: string): Promise<Copied> {
	try {
		await navigator.clipboard.writeText(text);
		return { said: `Copied ${text.length.toLocaleString('en')} characters.`, byHand: false };
	} catch {
		return { said: refused, byHand: true };
	}
}

/** A picture with the same in HTML and in words, for whatever takes one of them. */
export interface CopiedPicture {
	/** The PNG, or what will bring it. */
	picture: Promise<Blob>;
	html: string;
	text: string;
}

/** Copies a picture with its HTML and its words, and says what it did. */
export async function copyPicture({ picture, html, text }: CopiedPicture): Promise<string> {
	try {
		// The promise goes in as it is: some browsers allow the clipboard only within the click.
		const item = new ClipboardItem({
			'image/png': picture,
			'text/html': new Blob([html], { type: 'text/html' }),
			'text/plain': new Blob([text], { type: 'text/plain' })
		});
		await navigator.clipboard.write([item]);
		return 'Copied the picture with its words and its source.';
	} catch (error) {
		const why = error instanceof Error ? error.message : error;
		if (error instanceof Unreachable) return `The picture was not copied: ${why}`;
		return `The picture was not copied (${why}). Download it instead.`;
	}
}

/** What a picture that can't be had says. */
class Unreachable extends Error {}

/** A picture by its address. The service worker answers 503 where there is no connection. */
export async function fetchPicture(url: string): Promise<Blob> {
	const answer = await fetch(url).catch(() => null);
	if (!answer || answer.status === 503)
		throw new Unreachable(
			'it is loaded when it is first asked for, and there is no connection now.'
		);
	if (!answer.ok) throw new Unreachable(`the server answered ${answer.status}.`);
	return answer.blob();
}
