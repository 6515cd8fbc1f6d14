import { execFileSync, spawnSync } from 'node:child_process';

/** A page of a PDF: its size in points, and its words with the boxes they take up. */
export interface PdfPage {
	width: number;
	height: number;
	words: { text: string; left: number; top: number; right: number; bottom: number }[];
	/** All its words without a space between them, in the order of the file. */
	text: string;
}

/** Whether Poppler, which reads PDFs, is installed. */
export const readsPdf = spawnSync('pdftotext', ['-v']).error === undefined;

const unescape = (text: string): string =>
	text
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&amp;', '&');

/** Text without what printing changes: spaces, and letters that are joined. */
export const close = (text: string): string => text.normalize('NFKC').replace(/[\s\u00ad]+/g, '');

/** The pages of a PDF, read by Poppler. */
export function readPdf(pdf: Uint8Array): PdfPage[] {
	const xml = execFileSync('pdftotext', ['-bbox', '-', '-'], {
		input: pdf,
		encoding: 'utf8',
		maxBuffer: 1 << 28
	});
	return xml
		.split('<page ')
		.slice(1)
		.map((page) => {
			const [width = 0, height = 0] = numbersOf(page.slice(0, page.indexOf('>')));
			const words = [...page.matchAll(/<word ([^>]*)>(.*?)<\/word>/g)].map(([, at = '', text]) => {
				const [left = 0, top = 0, right = 0, bottom = 0] = numbersOf(at);
				return { text: unescape(text ?? ''), ...{ left, top, right, bottom } };
			});
			return { width, height, words, text: close(words.map(({ text }) => text).join('')) };
		});
}

const numbersOf = (attributes: string): number[] =>
	[...attributes.matchAll(/="(-?[\d.]+)"/g)].map(([, number]) => Number(number));

/** The words that stand nearer to an edge of their page than its margin in points: they are cut. */
export const listCut = (pages: PdfPage[], margin: number): string[] =>
	pages.flatMap(({ width, height, words }, i) =>
		words
			.filter(
				({ left, top, right, bottom }) =>
					Math.min(left, top, width - right, height - bottom) < margin - 4
			)
			.map(({ text }) => `page ${i + 1}: ${text}`)
	);
