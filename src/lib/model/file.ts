import { citationFormats } from './citation';

/** A size that a figure's picture comes in, named for its proportions. */
export interface Preset {
	/** In the file's name; empty for the first. */
	name: '' | '4x3' | '1x1' | '9x16';
	/** What it is for, in words. */
	label: string;
	/** In px of the SVG; the PNG has `pngScale` times as many. */
	width: number;
	height: number;
}

/** The sizes of pictures, the slide's first. */
export const presets: [Preset, ...Preset[]] = [
	{ name: '', label: 'Slide 16:9', width: 1280, height: 720 },
	{ name: '4x3', label: 'Slide 4:3', width: 1280, height: 960 },
	{ name: '1x1', label: 'Square', width: 1080, height: 1080 },
	{ name: '9x16', label: 'Upright', width: 1080, height: 1920 }
];

/** How many px of the PNG go to one of the SVG. */
export const pngScale = 2;

/** A file of a figure: what it is, and where it stands. */
export interface FigureFile {
	/** Path from the site's root, without a slash before it: `figures/rainfall-4x3.png`. */
	path: string;
	/** What it is, in words. */
	label: string;
	/** Media type. */
	type: string;
	/** What it is for. */
	use: 'slide' | 'picture' | 'data' | 'citation';
}

/** Media type of a file of slides. */
export const slideType =
	'application/vnd.openxmlformats-officedocument.presentationml.presentation';

const pictureTypes = { svg: 'image/svg+xml', png: 'image/png' } as const;

/** How a picture is drawn: its size, its theme, and whether it has a ground. */
export interface Drawing {
	preset: Preset;
	theme: 'light' | 'dark';
	/** Without a ground of its own: only the SVG comes so. */
	transparent: boolean;
}

/** The part of a picture's file name after the slug: `-4x3-dark`. */
export const drawingName = ({ preset, theme, transparent }: Drawing): string =>
	[preset.name, theme === 'dark' ? 'dark' : '', transparent ? 'transparent' : '']
		.filter(Boolean)
		.map((part) => `-${part}`)
		.join('');

/** Every way a figure is drawn as a file: each size light and dark, and the first without a ground. */
export const drawings: Drawing[] = [
	...presets.flatMap((preset) =>
		(['light', 'dark'] as const).map((theme) => ({ preset, theme, transparent: false }))
	),
	{ preset: presets[0], theme: 'light', transparent: true }
];

function pictureFile(at: string, drawing: Drawing, ending: 'svg' | 'png'): FigureFile {
	const { preset, theme, transparent } = drawing;
	const times = ending === 'png' ? pngScale : 1;
	const size = `${preset.width * times} × ${preset.height * times}`;
	const manner = transparent ? 'transparent' : theme;
	return {
		path: `${at}${drawingName(drawing)}.${ending}`,
		label: `${preset.label}, ${manner}, ${ending.toUpperCase()} ${size}`,
		type: pictureTypes[ending],
		use: 'picture'
	};
}

const dataFile = (at: string, rest: string, label: string, type: string): FigureFile => ({
	path: `${at}${rest}`,
	label,
	type,
	use: 'data'
});

/** The slides of a figure's first view, for PowerPoint and programs that read its files. */
const slideFile = (at: string): FigureFile => ({
	path: `${at}.pptx`,
	label: 'Slides 16:9, light, with charts to edit and notes, PPTX',
	type: slideType,
	use: 'slide'
});

/** What other sources say, where they do. */
const sourcesFile = (at: string): FigureFile =>
	dataFile(
		at,
		'-sources.csv',
		'Other sources, not from the article, for spreadsheets, CSV',
		'text/csv'
	);

/**
 * Every file the build makes of a figure, at addresses that stay; `at` is its `filesPath`, and
 * `hasSources` whether other sources say something beside its numbers.
 */
export const figureFiles = (at: string, hasSources: boolean): FigureFile[] => [
	slideFile(at),
	...drawings.flatMap((drawing) =>
		drawing.transparent
			? [pictureFile(at, drawing, 'svg')]
			: [pictureFile(at, drawing, 'svg'), pictureFile(at, drawing, 'png')]
	),
	{
		path: `${at}/card.png`,
		label: 'Social card, PNG 1200 × 630',
		type: 'image/png',
		use: 'picture'
	},
	dataFile(at, '.csv', 'All columns, for programs, CSV', 'text/csv'),
	dataFile(at, '-plain.csv', 'Label, value, date and note, for spreadsheets, CSV', 'text/csv'),
	...(hasSources ? [sourcesFile(at)] : []),
	dataFile(at, '.json', 'The figure’s model, JSON', 'application/json'),
	...citationFormats.map(({ name: label, ending, type }): FigureFile => ({
		...{ path: `${at}.${ending}`, label, type },
		use: 'citation'
	}))
];
