import { largest } from '$lib/plot/fit/largest';
import { measureText, type Weight } from '$lib/plot/text/advance';
import type { Paint } from '$lib/plot/shape/shape';
import { wrap } from '$lib/plot/text/text';
import { fill } from './paint-xml';
import { emu } from './unit';
import { escape } from '$lib/model/words/escape';
import { xml } from '../xml';

/** The two faces of a deck, which every office program has. */
export const faces = { sans: 'Arial', serif: 'Georgia' } as const;

/** Words in one type. */
export interface Words {
	text: string;
	/** In px of the slide; the file has hundredths of a point. */
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
	name: 'a:rPr' | 'a:defRPr',
	{ size, face = 'sans', bold, paint = 'ink', link }: Omit<Words, 'text'>
): string => xml`
	<${name} lang="en-US" sz="${Math.round(size * 75)}" b="${bold ? 1 : 0}">
		${fill(paint)}
		<a:latin typeface="${faces[face]}"/><a:cs typeface="${faces[face]}"/>
		${link && `<a:hlinkClick r:id="${link}"/>`}
	</${name}>`;

/** A paragraph of words in their types. */
export const paragraph = (
	words: Words[],
	{ align = 'l', leading = 100 }: ParagraphStyle = {}
): string => xml`
	<a:p>
		<a:pPr algn="${align}"><a:lnSpc><a:spcPct val="${leading * 1000}"/></a:lnSpc></a:pPr>
		${words.map((run) => xml`<a:r>${typeOf('a:rPr', run)}${run.text ? `<a:t>${escape(run.text)}</a:t>` : '<a:t/>'}</a:r>`)}
	</a:p>`;

/** The properties of a text's box. */
export const bodyProperties = ({ wrap: wraps, anchor = 't', right = 0 }: BodyStyle): string =>
	xml`<a:bodyPr wrap="${wraps ? 'square' : 'none'}" lIns="0" tIns="0" rIns="${emu(right)}" bIns="0" anchor="${anchor}"/>`;

/** The text of a shape; there is never a shape without one, nor a text without a paragraph. */
export const textBody = (paragraphs: string[], style: BodyStyle): string => xml`
	<p:txBody>
		${bodyProperties(style)}
		<a:lstStyle/>
		${paragraphs.length ? paragraphs : '<a:p/>'}
	</p:txBody>`;

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
