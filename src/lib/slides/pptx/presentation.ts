import { stages, type Ratio } from '$lib/plot/fit/stage';
import { notesSize } from './notes-part';
import { emu } from './shapes/unit';
import { escape } from '$lib/model/words/escape';
import { slideSpaces, spaces, xmlFile } from './xml';

/** The presentation itself: its masters, then its slides, then their size. */
export const writePresentation = (slideIds: string[], ratio: Ratio): string => xmlFile`
	<p:presentation ${slideSpaces} saveSubsetFonts="1">
		<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>
		<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst>
		<p:sldIdLst>${slideIds.map((id, i) => `<p:sldId id="${256 + i}" r:id="${id}"/>`)}</p:sldIdLst>
		<p:sldSz cx="${emu(stages[ratio].width)}" cy="${emu(stages[ratio].height)}"${ratio === '4x3' && ' type="screen4x3"'}/>
		<p:notesSz cx="${emu(notesSize.width)}" cy="${emu(notesSize.height)}"/>
	</p:presentation>`;

/** How a program presents the slides, and how it opens them: all of it as usual. */
export const properties = {
	presentation: xmlFile`<p:presentationPr ${slideSpaces}/>`,
	view: xmlFile`<p:viewPr ${slideSpaces}/>`,
	tableStyles: xmlFile`<a:tblStyleLst ${spaces.a} def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>`
};

/** One day for all decks, so that one deck has the same bytes each time. */
const made = '2000-01-01T00:00:00Z';

/** What the file says of itself. */
export const writeCore = (title: string, site: string): string => xmlFile`
	<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
		<dc:title>${escape(title)}</dc:title>
		<dc:creator>${escape(site)}</dc:creator>
		<dc:description>${escape(site)}</dc:description>
		<dcterms:created xsi:type="dcterms:W3CDTF">${made}</dcterms:created>
		<dcterms:modified xsi:type="dcterms:W3CDTF">${made}</dcterms:modified>
	</cp:coreProperties>`;

/** What the file says of the program that made it. */
export const writeApp = (slides: number, site: string): string => xmlFile`
	<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">
		<Application>${escape(site)}</Application><Slides>${slides}</Slides><Notes>${slides}</Notes>
	</Properties>`;
