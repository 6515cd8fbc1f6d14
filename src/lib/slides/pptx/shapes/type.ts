import { largest } from '$lib/plot/fit/largest';
import { measureText, type Weight } from '$lib/plot/text/advance';
import type { Paint } from '$lib/plot/shape/shape';
import { wrap } from '$lib/plot/text/text';
import { fill } from './paint-xml';
import { emu, points } from './unit';
import { escape } from '$lib/model/words/escape';
import { tag } from '../xml';

/** The two faces of a deck, which every office program has. */
export const faces = { sans: 'Arial', serif: 'Georgia' } as const;

/** Words in one type. */
export interface Words {
	text: string;
	/** In px of the slide. */
	size: number;
	face?: keyof typeof faces;
	bold?: boolean;
	paint?: Paint;
	/** Id of the relationship to where the words lead; `null` where they lead nowhere. */
	link?: string | null;
}

/** How a paragraph is set. */
export interface ParagraphStyle {
	align?: 'l' | 'ctr' | 'r';
	/** Distance between lines in percent of the face's own. */
	leading?: number;
}

/** How the words stand in their box, which has no margins, so that they stand where a plot puts them. */
export interface BodyStyle {
	wrap: boolean;
	anchor?: 't' | 'ctr' | 'b';
	/** A margin at the right, in px. */
	right?: number;
}

/** The properties of a run, or of all runs that have none; the children's order is fill, face, link. */
export const typeOf = (
	name: string,
	{ size, face = 'sans', bold = false, paint = 'ink', link }: Omit<Words, 'text'>
) =>
	tag(
		name,
		{ lang: 'en-US', sz: points(size), b: bold },
		fill(paint),
		tag('a:latin', { typeface: faces[face] }),
		tag('a:cs', { typeface: faces[face] }),
		link ? tag('a:hlinkClick', { 'r:id': link }) : ''
	);

const run = (words: Words): string =>
	tag('a:r', {}, typeOf('a:rPr', words), tag('a:t', {}, escape(words.text)));

/** A paragraph of words in their types. */
export const paragraph = (
	words: Words[],
	{ align = 'l', leading = 100 }: ParagraphStyle = {}
): string =>
	tag(
		'a:p',
		{},
		tag('a:pPr', { algn: align }, tag('a:lnSpc', {}, tag('a:spcPct', { val: leading * 1000 }))),
		...words.map(run)
	);

/** The type of an axis, which has no words of its own. */
export const bareParagraph = (words: Omit<Words, 'text'>): string =>
	tag(
		'a:p',
		{},
		tag('a:pPr', {}, typeOf('a:defRPr', words)),
		tag('a:endParaRPr', { lang: 'en-US' })
	);

/** The properties of a text's box. */
export const bodyProperties = ({ wrap: wraps, anchor = 't', right = 0 }: BodyStyle): string =>
	tag('a:bodyPr', {
		wrap: wraps ? 'square' : 'none',
		lIns: 0,
		tIns: 0,
		rIns: emu(right),
		bIns: 0,
		anchor
	});

/** The text of a shape; there is never a shape without one, nor a text without a paragraph. */
export const textBody = (paragraphs: string[], style: BodyStyle): string =>
	tag(
		'p:txBody',
		{},
		bodyProperties(style),
		tag('a:lstStyle'),
		...(paragraphs.length ? paragraphs : [tag('a:p')])
	);

/** How much wider than the measured text a line may come out: Georgia's own widths, and a tenth. */
const stretch: Record<keyof typeof faces, Record<Weight, number>> = {
	sans: { regular: 1.1, bold: 1.1 },
	serif: { regular: 1.1, bold: 1.2 }
};

/** Words in lines that are no wider than a width. */
export function linesIn(width: number, words: Words): Words[] {
	const { text, size, face = 'sans', bold } = words;
	const weight = bold ? 'bold' : 'regular';
	const lines = wrap(text, width / stretch[face][weight], size, weight);
	return lines.map((line) => ({ ...words, text: line }));
}

/** The lines that words take at most in a width. */
export const countLines = (text: string, width: number, type: Omit<Words, 'text'>): number =>
	linesIn(width, { ...type, text }).length;

/** The width that words in one line may take. */
export const widthOf = ({ text, size, face = 'sans', bold }: Words): number => {
	const weight = bold ? 'bold' : 'regular';
	return measureText(text, size, weight) * stretch[face][weight];
};

/** The largest of the sizes in which the words fit. */
export const fitSize = (
	text: string,
	room: { width: number; height: number },
	sizes: number[],
	leading: number,
	type: Pick<Words, 'face' | 'bold'>
): number =>
	largest(
		sizes,
		(size) => countLines(text, room.width, { ...type, size }) * size * leading <= room.height
	);
