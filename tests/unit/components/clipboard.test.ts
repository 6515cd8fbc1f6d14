import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyPicture, fetchPicture } from '$lib/components/use/clipboard';

/** Copies a picture that the network answers so. */
async function copy(answer: () => Promise<Response>): Promise<string> {
	vi.stubGlobal('fetch', answer);
	vi.stubGlobal(
		'ClipboardItem',
		class {
			constructor(readonly parts: Record<string, Promise<Blob>>) {}
		}
	);
	const write = ([item]: { parts: Record<string, Promise<Blob>> }[]) => item!.parts['image/png'];
	vi.stubGlobal('navigator', { clipboard: { write } });
	return copyPicture({ picture: fetchPicture('/a.png'), html: '', text: '' });
}

afterEach(() => vi.unstubAllGlobals());

describe('copyPicture', () => {
	it('says in words that there is no connection, however that is answered', async () => {
		const said =
			'The picture was not copied: it is loaded when it is first asked for, and there is no connection now.';
		expect(await copy(async () => new Response(null, { status: 503 }))).toBe(said);
		expect(await copy(() => Promise.reject(new TypeError('Failed to fetch')))).toBe(said);
	});

	it('copies what it has', async () => {
		expect(await copy(async () => new Response('png'))).toBe(
			'Copied the picture with its words and its source.'
		);
	});
});
