import type { Deck } from '$lib/model/deck';
import type { Theme } from '$lib/svg/paint';
import type { Ratio } from '$lib/plot/fit/stage';
import type { ShownSlide } from '../shown';
import type { PlacedChart } from './charts/chart-place';
import { writeChart } from './charts/chart-part';
import { writeLayout, writeMaster } from './master';
import { writeNotes, writeNotesMaster } from './notes-part';
import { relate, zipPackage, type Part } from './package';
import { properties, writeApp, writeCore, writePresentation } from './presentation';
import { notesOf, writeNoteLines } from '../said';
import { writeSlide } from './slide-part';
import { writeTheme } from './theme-part';
import { createChart } from './charts/slide-chart';
import { writeWorkbook } from './charts/workbook';

/** How a deck looks, and what it is called. */
export interface Look {
	title: string;
	/** The name of the site that it comes from. */
	site: string;
	theme: Theme;
	ratio: Ratio;
	charts: Deck['charts'];
}

const format = 'application/vnd.openxmlformats-officedocument';
const presentation = `${format}.presentationml`;

/**
 * Slides as a file for PowerPoint and programs that read its files: a slide for each step, with
 * charts that can be edited where a program has one that shows the same, and shapes elsewhere. The
 * same bytes each time, in Node and in a browser.
 */
export function writeDeck(shown: ShownSlide[], look: Look): Uint8Array<ArrayBuffer> {
	const steps = shown.flatMap((slide) => slide.steps.map((step) => ({ slide, step })));
	const slides = steps.flatMap(({ slide, step }, i) => partsOf(slide, step, look, i + 1));
	return zipPackage(
		[...frameParts(steps.length, look), ...slides],
		[
			relate('rId1', 'officeDocument', 'ppt/presentation.xml'),
			relate('rId2', 'core-properties', 'docProps/core.xml'),
			relate('rId3', 'extended-properties', 'docProps/app.xml')
		]
	);
}

/** What a deck has besides its slides. */
function frameParts(count: number, { title, site, theme, ratio }: Look): Part[] {
	const slideIds = Array.from({ length: count }, (_, i) => `rId${i + 6}`);
	return [
		{
			path: 'ppt/presentation.xml',
			type: `${presentation}.presentation.main+xml`,
			content: writePresentation(slideIds, ratio),
			relations: [
				relate('rId1', 'slideMaster', 'ppt/slideMasters/slideMaster1.xml'),
				relate('rId2', 'notesMaster', 'ppt/notesMasters/notesMaster1.xml'),
				relate('rId3', 'presProps', 'ppt/presProps.xml'),
				relate('rId4', 'viewProps', 'ppt/viewProps.xml'),
				relate('rId5', 'tableStyles', 'ppt/tableStyles.xml'),
				...slideIds.map((id, i) => relate(id, 'slide', `ppt/slides/slide${i + 1}.xml`))
			]
		},
		{
			path: 'ppt/presProps.xml',
			type: `${presentation}.presProps+xml`,
			content: properties.presentation
		},
		{ path: 'ppt/viewProps.xml', type: `${presentation}.viewProps+xml`, content: properties.view },
		{
			path: 'ppt/tableStyles.xml',
			type: `${presentation}.tableStyles+xml`,
			content: properties.tableStyles
		},
		...masterParts(theme, ratio, site),
		{
			path: 'docProps/core.xml',
			type: 'application/vnd.openxmlformats-package.core-properties+xml',
			content: writeCore(title, site)
		},
		{
			path: 'docProps/app.xml',
			type: `${format}.extended-properties+xml`,
			content: writeApp(count, site)
		}
	];
}

/** Two masters with a theme each: a theme that two share makes PowerPoint offer to repair the file. */
const masterParts = (theme: Theme, ratio: Ratio, site: string): Part[] => [
	{
		path: 'ppt/slideMasters/slideMaster1.xml',
		type: `${presentation}.slideMaster+xml`,
		content: writeMaster(ratio),
		relations: [
			relate('rId1', 'slideLayout', 'ppt/slideLayouts/slideLayout1.xml'),
			relate('rId2', 'theme', 'ppt/theme/theme1.xml')
		]
	},
	{
		path: 'ppt/slideLayouts/slideLayout1.xml',
		type: `${presentation}.slideLayout+xml`,
		content: writeLayout(ratio),
		relations: [relate('rId1', 'slideMaster', 'ppt/slideMasters/slideMaster1.xml')]
	},
	{
		path: 'ppt/notesMasters/notesMaster1.xml',
		type: `${presentation}.notesMaster+xml`,
		content: writeNotesMaster(),
		relations: [relate('rId1', 'theme', 'ppt/theme/theme2.xml')]
	},
	{ path: 'ppt/theme/theme1.xml', type: `${format}.theme+xml`, content: writeTheme(theme, site) },
	{ path: 'ppt/theme/theme2.xml', type: `${format}.theme+xml`, content: writeTheme('light', site) }
];

/** A slide at a step with its notes and, where it has one, its chart. */
function partsOf(shown: ShownSlide, step: number, { ratio, charts }: Look, n: number): Part[] {
	const { address } = shown.slide;
	const chart = charts === 'editable' ? createChart(shown, step, ratio) : null;
	return [
		{
			path: `ppt/slides/slide${n}.xml`,
			type: `${presentation}.slide+xml`,
			content: writeSlide(shown, step, ratio, chart),
			relations: [
				relate('rId1', 'slideLayout', 'ppt/slideLayouts/slideLayout1.xml'),
				relate('rId2', 'notesSlide', `ppt/notesSlides/notesSlide${n}.xml`),
				...(chart ? [relate('rId3', 'chart', `ppt/charts/chart${n}.xml`)] : []),
				...(address ? [relate('rId4', 'hyperlink', address)] : [])
			]
		},
		{
			path: `ppt/notesSlides/notesSlide${n}.xml`,
			type: `${presentation}.notesSlide+xml`,
			content: writeNotes(writeNoteLines(notesOf(shown, step))),
			relations: [
				relate('rId1', 'notesMaster', 'ppt/notesMasters/notesMaster1.xml'),
				relate('rId2', 'slide', `ppt/slides/slide${n}.xml`)
			]
		},
		...(chart ? chartParts(chart.chart, n) : [])
	];
}

/** Each slide has a chart and a workbook of its own, so that editing one changes no other. */
const chartParts = (chart: PlacedChart, n: number): Part[] => [
	{
		path: `ppt/charts/chart${n}.xml`,
		type: `${format}.drawingml.chart+xml`,
		content: writeChart(chart),
		relations: [relate('rId1', 'package', `ppt/embeddings/workbook${n}.xlsx`)]
	},
	{ path: `ppt/embeddings/workbook${n}.xlsx`, type: null, content: writeWorkbook(chart) }
];
