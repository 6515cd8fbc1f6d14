import { sum } from 'd3';
import type { Figure } from '$lib/model/figure';
import { worksDrawn } from '$lib/model/panel';
import { creditArticle, type Identity } from '$lib/model/identity';
import { measureText } from '../text/advance';
import { arrangements, cardArrangements, choicesOf, type Arrangement } from './arrange';
import { below, empty, move, overlay, rule, words, type Block } from './block';
import { fill, type Room } from './fill';
import { largest } from './largest';
import { textWidth } from '../shape/box';
import { tail, text, type TextShape } from '../shape/shape';
import type { Sheet } from './picture-size';

/** Under which terms a picture may be used, its drawing and the words in it apart. */
export const terms = 'Drawing: CC BY 4.0; quoted words: © their authors';

/** A figure on a sheet of its own: headline, plot, the article's words and where it is all from. */
export interface Poster extends Block {
	/** The sheet's size, in px. */
	width: number;
	height: number;
}

/**
 * Composes a figure's picture: section and title, the headline, the plot of the first view as large
 * as the room lets it be, the article's sentence and the caveats where they leave it large, and at
 * the foot the source and the terms. `address` is the figure's own on the web, `null` for none.
 */
export function poster(
	figure: Figure,
	sheet: Sheet,
	address: string | null,
	identity: Identity
): Poster {
	const { width, height, margin } = sheet;
	const inner = width - 2 * margin;
	const head = headOf(figure, sheet, inner);
	const credit = creditArticle(identity, worksDrawn(choicesOf(figure).flat()));
	const foot = footOf(
		sheet,
		inner,
		identity.name,
		credit,
		[address, terms].filter(Boolean).join(' · ')
	);
	const room = roomBetween(head, foot, sheet);
	const body = bodyOf(figure, sheet, room);
	return { ...page(sheet, head, body, foot), width, height };
}

/** Type that can be read from the back row, as a part of what a sheet asks for: the last resort. */
const smaller = 0.8;

/**
 * With all panels if they can be read so, else without those that stand beside the finding, else in
 * smaller type, else the figure's card.
 */
function bodyOf(figure: Figure, sheet: Sheet, room: Room): Block {
	const ways = choicesOf(figure).map((panels) => arrangements(figure, panels));
	const less = { ...sheet, least: sheet.least * smaller };
	const tries: [Arrangement[], Sheet][] = [
		...ways.map((one): [Arrangement[], Sheet] => [one, sheet]),
		...ways.slice(-1).map((one): [Arrangement[], Sheet] => [one, less])
	];
	for (const [one, set] of tries) {
		const { body, fits } = fill(one, figure, set, room);
		if (fits) return body;
	}
	return fill(arrangements(figure, figure.card.panels), figure, less, room).body;
}

/**
 * Composes what stands for a figure's page where its address is passed on: the headline as large as
 * a phone needs it, and the figure's card, below the headline or beside it, wherever it is larger.
 */
export function card(figure: Figure, sheet: Sheet, identity: Identity): Poster {
	const { width, height, margin } = sheet;
	const inner = width - 2 * margin;
	const credit = creditArticle(identity, worksDrawn(figure.card.panels));
	const foot = footOf(sheet, inner, identity.name, credit, '');
	const ways = sheet.headline.flatMap((size) =>
		[cardBelow, cardBeside].map((way) => way(figure, { ...sheet, headline: [size] }, foot))
	);
	const best = largest(ways, ({ fits }) => fits);
	return { ...page(sheet, best.head, best.body, foot), width, height };
}

interface Way {
	head: Block;
	body: Block;
	/** Whether the head leaves the plot its part of the sheet, and lies in its own. */
	fits: boolean;
}

function cardBelow(figure: Figure, sheet: Sheet, foot: Block): Way {
	const head = headOf(figure, sheet, sheet.width - 2 * sheet.margin);
	const room = roomBetween(head, foot, sheet);
	const { body } = fill(cardArrangements(figure), null, sheet, room);
	return { head, body, fits: isLarge(body, sheet) };
}

function cardBeside(figure: Figure, sheet: Sheet, foot: Block): Way {
	const inner = sheet.width - 2 * sheet.margin;
	const left = inner * 0.5;
	const head = headOf(figure, sheet, left - sheet.margin);
	const room = { ...roomBetween(empty, foot, sheet), width: inner - left };
	const body = move(fill(cardArrangements(figure), null, sheet, room).body, left, 0);
	return { head, body, fits: head.height <= room.height && isLarge(body, sheet) };
}

/** The least share of a card that its plot has. */
const leastPlot = 0.2;

const isLarge = ({ plots }: Block, { width, height }: Sheet): boolean =>
	sum(plots, ({ plot, scale }) => plot.width * plot.height * scale ** 2) >
	leastPlot * width * height;

/** The parts of a sheet, put together: the foot stands on the lower margin. */
function page({ height, margin }: Sheet, head: Block, body: Block, foot: Block): Block {
	const bottom = height - margin * 0.75 - foot.height;
	return overlay(move(head, margin, margin), move(body, margin, 0), move(foot, margin, bottom));
}

/** What is left between head and foot, in px of the sheet. */
function roomBetween(head: Block, foot: Block, { width, height, margin }: Sheet): Room {
	const top = margin + (head.height && head.height + margin * 0.5);
	const bottom = height - margin * 1.25 - foot.height;
	return { top, width: width - 2 * margin, height: bottom - top };
}

function headOf(figure: Figure, sheet: Sheet, width: number): Block {
	const kicker = kickerOf(figure, sheet.kicker, width);
	return below(sheet.kicker * 0.5, kicker, headlineOf(figure.headline, sheet, width));
}

/** Section and title in one line, or in two where they need them. */
function kickerOf({ section, title }: Figure, size: number, width: number): Block {
	const style = { weight: 'bold', fill: 'accent' } as const;
	const inLine = measureText(section, size, 'bold') + measureText(` · ${title}`, size);
	if (inLine > width)
		return below(
			size * 0.2,
			words(section, width, { size, face: 'sans', ...style }),
			words(title, width, { size, face: 'sans', fill: 'quiet' })
		);
	const line = text(0, size, section, size, { ...style, tail: tail(`· ${title}`, size) });
	return { ...empty, width, height: size * 1.3, sans: [line] };
}

/** The headline in the largest type in which it keeps to its lines. */
function headlineOf(headline: string, sheet: Sheet, width: number): Block {
	const set = (size: number) =>
		words(headline, width, {
			size,
			face: 'serif',
			weight: 'bold',
			leading: 1.18,
			balanced: true
		});
	return largest(sheet.headline.map(set), ({ serif }) => serif.length <= sheet.lines);
}

/** Under a line: who states it, and at the end of its last line, if there is room, what this is. */
function footOf(
	{ foot: size }: Sheet,
	width: number,
	site: string,
	credit: string,
	sign: string
): Block {
	const stated = words(credit, width, { size, face: 'sans', fill: 'quiet' });
	const signed = signature(site, sign, size, width);
	const last = textWidth(stated.sans.at(-1) as TextShape);
	const isRoom = last + signed.width + 3 * size <= width;
	const whole = isRoom
		? overlay(stated, move(signed, 0, stated.height - signed.height))
		: below(size * 0.2, stated, signed);
	return below(size * 0.5, rule(width, 1, 'rule'), whole);
}

/** The site's name, with its address and terms: at the end of one line where they fit, else in more. */
function signature(work: string, sign: string, size: number, width: number): Block {
	const rest = sign ? { tail: tail(`· ${sign}`, size) } : {};
	const name = text(width, size, work, size, { weight: 'bold', anchor: 'end', ...rest });
	const whole = textWidth(name);
	if (whole <= width) return { ...empty, width: whole, height: size * 1.3, sans: [name] };
	const bold = words(work, width, { size, face: 'sans', weight: 'bold' });
	return below(size * 0.2, bold, words(sign, width, { size, face: 'sans', fill: 'quiet' }));
}
