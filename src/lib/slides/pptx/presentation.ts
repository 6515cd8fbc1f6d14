import { stages, type Ratio } from '$lib/plot/fit/stage';
import { notesSize } from './notes-part';
import { emu } from './shapes/unit';
import { escape } from '$lib/model/words/escape';
import { slideSpaces, tag, xmlFile } from './xml';

/** The presentation itself: its masters, then its slides, then their size. */
export const writePresentation = (slideIds: string[], ratio: Ratio): string =>
	xmlFile(
		tag(
			'p:presentation',
			{ ...slideSpaces, saveSubsetFonts: true },
			tag('p:sldMasterIdLst', {}, tag('p:sldMasterId', { id: 2147483648, 'r:id': 'rId1' })),
			tag('p:notesMasterIdLst', {}, tag('p:notesMasterId', { 'r:id': 'rId2' })),
			tag(
				'p:sldIdLst',
				{},
				...slideIds.map((rid, i) => tag('p:sldId', { id: 256 + i, 'r:id': rid }))
			),
			tag('p:sldSz', {
				cx: emu(stages[ratio].width),
				cy: emu(stages[ratio].height),
				type: ratio === '4x3' ? 'screen4x3' : null
			}),
			tag('p:notesSz', { cx: emu(notesSize.width), cy: emu(notesSize.height) })
		)
	);

/** How a program presents the slides, and how it opens them: all of it as usual. */
export const properties = {
	presentation: xmlFile(tag('p:presentationPr', slideSpaces)),
	view: xmlFile(tag('p:viewPr', slideSpaces)),
	tableStyles: xmlFile(
		tag('a:tblStyleLst', {
			'xmlns:a': slideSpaces['xmlns:a'],
			def: '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}'
		})
	)
};

/** One day for all decks, so that one deck has the same bytes each time. */
const made = '2000-01-01T00:00:00Z';

/** What the file says of itself. */
export const writeCore = (title: string, site: string): string =>
	xmlFile(
		tag(
			'cp:coreProperties',
			{
				'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
				'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
				'xmlns:dcterms': 'http://purl.org/dc/terms/',
				'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance'
			},
			tag('dc:title', {}, escape(title)),
			tag('dc:creator', {}, escape(site)),
			tag('dc:description', {}, escape(site)),
			...['created', 'modified'].map((what) =>
				tag(`dcterms:${what}`, { 'xsi:type': 'dcterms:W3CDTF' }, made)
			)
		)
	);

/** What the file says of the program that made it. */
export const writeApp = (slides: number, site: string): string =>
	xmlFile(
		tag(
			'Properties',
			{ xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
			tag('Application', {}, escape(site)),
			tag('Slides', {}, `${slides}`),
			tag('Notes', {}, `${slides}`)
		)
	);
