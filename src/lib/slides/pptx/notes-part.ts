import type { Place } from '$lib/plot/fit/stage';
import { fill } from './shapes/paint-xml';
import { shapeTree, writePlaceholder } from './placeholder';
import { colourMap, level } from './master';
import { numberShapes } from './shapes/drawn';
import { textBody } from './shapes/type';
import { escape } from '$lib/model/words/escape';
import { slideSpaces, tag, xmlFile } from './xml';

/** The size of a page of notes, upright, in px. */
export const notesSize = { width: 720, height: 960 };

const picturePlace: Place = { x: 120, y: 60, width: 480, height: 300 };
const wordsPlace: Place = { x: 60, y: 400, width: 600, height: 520 };

/** The master of all pages of notes, which has a theme of its own. */
export const writeNotesMaster = (): string =>
	xmlFile(
		numberShapes(
			tag(
				'p:notesMaster',
				slideSpaces,
				tag(
					'p:cSld',
					{},
					tag('p:bg', {}, tag('p:bgPr', {}, fill('paper'), tag('a:effectLst'))),
					shapeTree(picture(picturePlace), words(wordsPlace, []))
				),
				colourMap,
				tag('p:notesStyle', {}, level(1, { size: 16 }))
			)
		)
	);

/** A slide's page of notes, one paragraph per text. */
export const writeNotes = (paragraphs: string[]): string =>
	xmlFile(
		numberShapes(
			tag(
				'p:notes',
				slideSpaces,
				tag('p:cSld', {}, shapeTree(picture(null), words(null, paragraphs))),
				tag('p:clrMapOvr', {}, tag('a:masterClrMapping'))
			)
		)
	);

/** The picture of the slide: a page of notes without one is called damaged. It has no text. */
const picture = (place: Place | null): string =>
	writePlaceholder({ kind: 'sldImg', name: 'Slide', place, body: '' });

const words = (place: Place | null, paragraphs: string[]): string =>
	writePlaceholder({
		kind: 'body',
		idx: 1,
		name: 'Notes',
		place,
		body: textBody(paragraphs.map(note), { wrap: true })
	});

const note = (text: string): string =>
	tag('a:p', {}, tag('a:r', {}, tag('a:rPr', { lang: 'en-US' }), tag('a:t', {}, escape(text))));
