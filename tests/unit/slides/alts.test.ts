import { Marp } from '@marp-team/marp-core';
import { strFromU8 } from 'fflate';
import { expect, it } from 'vitest';
import { altAt } from '$lib/slides/said';
import { lastStep, type ShownSlide } from '$lib/slides/shown';
import { writeDeckFile } from '$lib/slides/one-file';
import { writeHandout } from '$lib/slides/handout';
import { writeMarp } from '$lib/slides/marp';
import { writeReveal } from '$lib/slides/reveal';
import { openDeck } from './decks';
import { showAllFigures } from './sample';

const look = { theme: 'light', ratio: '16x9' } as const;

const unescape = (text: string): string =>
	text.replace(/&(quot|lt|gt|#39|apos|amp);/g, (_, name) => signs[name as keyof typeof signs]);
const signs = { quot: '"', lt: '<', gt: '>', '#39': "'", apos: "'", amp: '&' };

/** What a pattern finds in its first group, in order. */
const all = (text: string, pattern: RegExp): string[] =>
	[...text.matchAll(pattern)].map(([, found = '']) => unescape(found));

/** The descriptions of the pictures of a deck in each of its formats, in their order. */
const formats: Record<string, (shown: ShownSlide[]) => string[]> = {
	html: (shown) =>
		all(
			writeDeckFile(shown, look, { title: '', css: '', script: '' }),
			/<svg [^>]*aria-label="([^"]*)"/g
		),
	reveal: (shown) => all(writeReveal(shown, look), /<svg [^>]*aria-label="([^"]*)"/g),
	marp: (shown) =>
		all(
			new Marp().render(writeMarp(shown, look)['deck.md']!).html.replaceAll('\u2060', ''),
			/<img [^>]*alt="([^"]*)"/g
		),
	'pictures of marp': (shown) =>
		Object.entries(writeMarp(shown, look)).flatMap(([name, text]) =>
			name.endsWith('.svg') ? all(text, /<desc>([^<]*)<\/desc>/g) : []
		),
	handout: (shown) => all(writeHandout(shown, '16x9', ''), /<desc>([^<]*)<\/desc>/g),
	pptx: (shown) => {
		const { bytes } = openDeck(shown);
		const slides = shown.map((_, i) => strFromU8(bytes[`ppt/slides/slide${i + 1}.xml`]!));
		return slides.flatMap((xml) => all(xml, /descr="([^"]+)"/g));
	}
};

it.each(Object.keys(formats))('each picture of a deck as %s bears its description', (format) => {
	const shown = showAllFigures({});
	const described = formats[format]!(shown);
	expect(described).toEqual(shown.map((one) => altAt(one, lastStep(one))));
});
