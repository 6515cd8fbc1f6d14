import { sourceType, stages, type Place, type Ratio } from '$lib/plot/fit/stage';
import { fill, themeSlots } from './shapes/paint-xml';
import { shapeTree, writePlaceholder } from './placeholder';
import { numberShapes } from './shapes/drawn';
import { bodyProperties, typeOf, type Words } from './shapes/type';
import { slideSpaces, tag, xmlFile } from './xml';

/** The master of all slides: paper, a title, a number. */
export const writeMaster = (ratio: Ratio): string =>
	xmlFile(
		numberShapes(
			tag(
				'p:sldMaster',
				slideSpaces,
				tag('p:cSld', {}, ground, shapeTree(...standing(ratio))),
				colourMap,
				tag('p:sldLayoutIdLst', {}, tag('p:sldLayoutId', { id: 2147483649, 'r:id': 'rId1' })),
				tag(
					'p:txStyles',
					{},
					tag('p:titleStyle', {}, level(1, title)),
					tag('p:bodyStyle', {}, level(1, body)),
					tag('p:otherStyle', {}, level(1, body))
				)
			)
		)
	);

/** The one layout: a title, and room for a plot. */
export const writeLayout = (ratio: Ratio): string =>
	xmlFile(
		numberShapes(
			tag(
				'p:sldLayout',
				{ ...slideSpaces, type: 'titleOnly', preserve: true },
				tag('p:cSld', { name: 'Title and plot' }, shapeTree(...standing(ratio))),
				tag('p:clrMapOvr', {}, tag('a:masterClrMapping'))
			)
		)
	);

/** A plain ground ends with its effects, though there are none. */
const ground = tag('p:bg', {}, tag('p:bgPr', {}, fill('paper'), tag('a:effectLst')));

/** The theme's own colours by their roles: its paper is light in a light theme and dark in a dark one. */
export const colourMap = tag('p:clrMap', {
	bg1: 'lt1',
	tx1: 'dk1',
	bg2: 'lt2',
	tx2: 'dk2',
	...Object.fromEntries(
		[...Object.values(themeSlots).filter((slot) => slot.startsWith('accent')), 'accent6'].map(
			(slot) => [slot, slot]
		)
	),
	hlink: 'hlink',
	folHlink: 'folHlink'
});

const title: Omit<Words, 'text'> = { size: 36, face: 'serif', bold: true };
const body: Omit<Words, 'text'> = { size: 24 };

/** A level of an outline, in its type. */
export const level = (n: number, type: Omit<Words, 'text'>): string =>
	tag(`a:lvl${n}pPr`, { marL: 0, indent: 0, algn: 'l' }, tag('a:buNone'), typeOf('a:defRPr', type));

const standing = (ratio: Ratio): string[] => [
	writePlaceholder({
		kind: 'title',
		name: 'Title',
		place: stages[ratio].title,
		body: placeholderText('Title', title)
	}),
	writeNumber(numberPlace(ratio))
];

const placeholderText = (words: string, type: Omit<Words, 'text'>): string =>
	tag(
		'p:txBody',
		{},
		bodyProperties({ wrap: true }),
		tag('a:lstStyle', {}, level(1, type)),
		tag('a:p', {}, tag('a:r', {}, tag('a:rPr', { lang: 'en-US' }), tag('a:t', {}, words)))
	);

/** In the right margin, on the line of the source. */
function numberPlace(ratio: Ratio): Place {
	const { source, width } = stages[ratio];
	const x = source.x + source.width + 4;
	return { x, y: source.y, width: width - x - 8, height: source.height };
}

/** The slide's number; `place` is `null` on a slide, which has it from its layout. */
export const writeNumber = (place: Place | null): string =>
	writePlaceholder({
		kind: 'sldNum',
		idx: 12,
		name: 'Slide number',
		place,
		body: tag(
			'p:txBody',
			{},
			bodyProperties({ wrap: true }),
			place
				? tag('a:lstStyle', {}, level(1, { size: sourceType, paint: 'quiet' }))
				: tag('a:lstStyle'),
			tag(
				'a:p',
				{},
				tag('a:pPr', { algn: 'r' }),
				tag(
					'a:fld',
					{ id: numberField, type: 'slidenum' },
					tag('a:rPr', { lang: 'en-US' }),
					tag('a:t', {}, '‹#›')
				)
			)
		)
	});

/** Any one id; it only says that the fields of all slides are one. */
const numberField = '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}';
