import { group, max, range } from 'd3';
import type { Datum } from '$lib/model/datum';
import type { MatrixPanel } from '$lib/model/panel';
import { barPitch, ceiling, emptyBar } from './empty-scale';
import type { Frame, PlacedForm } from '../plot';
import { px, ring, text, type Shape } from '../shape/shape';
import { leading, paragraph, wrap } from '../text/text';

/** Parts of a whole as an empty bar; other counts as rows of rings to be filled, all of one length. */
export const emptyMatrix = (panel: MatrixPanel, frame: Frame): PlacedForm =>
	panel.nested ? partOfWhole(panel, frame) : rowsOfRings(panel, frame);

/** The bar of the total, named at its right end, over what is to be marked on it. */
function partOfWhole({ data }: MatrixPanel, frame: Frame): PlacedForm {
	const [whole, parts] = [data.at(-1)!, data.slice(0, -1)];
	const bar = { x: 0, y: frame.label * leading + 5, width: frame.width, height: 30 };
	const below = bar.y + barPitch(frame, bar.height) + frame.label + 2;
	return {
		height: px(below + (parts.length - 1) * frame.label * leading + 6),
		guides: [
			text(frame.width, frame.label, `all: ${wordsOf(whole)}`, frame.label, { anchor: 'end' }),
			...emptyBar(bar, frame),
			...parts.map((part, i) =>
				text(0, below + i * frame.label * leading, `of them: ${wordsOf(part)}`, frame.label)
			)
		],
		marks: []
	};
}

const wordsOf = ({ words, label }: Datum): string => `${words} ${label}`;

/** Where the rings begin, right of the names. */
const left = 300;

/** Most rings side by side. */
const abreast = 30;

function rowsOfRings(panel: MatrixPanel, frame: Frame): PlacedForm {
	const count = ceiling(max(panel.data, (d) => d.value)! / panel.per);
	const cell = Math.min(20, (frame.width - left) / Math.min(count, abreast));
	let y = 0;
	const guides: Shape[] = [];
	for (const [name, data] of group(panel.data, (d) => d.group)) {
		const said = data.map(wordsOf).join(' ');
		const label = panel.titled ? `${name}: ${said}` : said;
		const lines = wrap(label, left - 20, frame.label).length;
		const rings = range(count).map((n) => ringAt(n, y, cell));
		guides.push(...paragraph(0, y + frame.label + 1, label, left - 20, frame.label), ...rings);
		y += Math.max(lines * frame.label * leading, Math.ceil(count / abreast) * cell) + 10;
	}
	if (panel.key) guides.push(text(left, y + frame.label, panel.key, frame.label, quiet));
	return { height: px(y + (panel.key ? frame.label + 6 : -4)), guides, marks: [] };
}

const quiet = { fill: 'quiet' } as const;

const ringAt = (n: number, top: number, cell: number): Shape =>
	ring(
		left + ((n % abreast) + 0.5) * cell,
		top + (Math.floor(n / abreast) + 0.5) * cell,
		cell * 0.38,
		'grey',
		1
	);
