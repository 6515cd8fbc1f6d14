import type { Place } from '$lib/plot/fit/stage';
import { shapeTree, writePlaceholder } from './placeholder';
import { colourMap, ground, level } from './master';
import { textBody } from './shapes/type';
import { escape } from '$lib/model/words/escape';
import { slideSpaces, xmlFile } from './xml';

/** The size of a page of notes, upright, in px. */
export const notesSize = { width: 720, height: 960 };

const picturePlace: Place = { x: 120, y: 60, width: 480, height: 300 };
const wordsPlace: Place = { x: 60, y: 400, width: 600, height: 520 };

/** The master of all pages of notes, which has a theme of its own. */
export const writeNotesMaster = (): string => xmlFile`
	<p:notesMaster ${slideSpaces}>
		<p:cSld>${ground}${shapeTree(picture(picturePlace) + words(wordsPlace, []))}</p:cSld>
		${colourMap}
		<p:notesStyle>${level({ size: 16 })}</p:notesStyle>
	</p:notesMaster>`;

/** A slide's page of notes, one paragraph per text. */
export const writeNotes = (paragraphs: string[]): string => xmlFile`
	<p:notes ${slideSpaces}>
		<p:cSld>${shapeTree(picture(null) + words(null, paragraphs))}</p:cSld>
		<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>
	</p:notes>`;

/** The picture of the slide: a page of notes without one is called damaged. It has no text. */
const picture = (place: Place | null): string => writePlaceholder('sldImg', place, '');

const words = (place: Place | null, paragraphs: string[]): string =>
	writePlaceholder('body', place, textBody(paragraphs.map(note), { wrap: true }));

const note = (text: string): string =>
	`<a:p><a:r><a:rPr lang="en-US"/><a:t>${escape(text)}</a:t></a:r></a:p>`;
