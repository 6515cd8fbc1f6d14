import type { Paint } from '$lib/plot/shape/shape';

/** A paint that has a colour. */
type Colour = Exclude<Paint, 'none'>;

/** What a paint is where a plot is drawn. */
export type Palette = (paint: Paint) => string;

/** On the page: the theme's variable of its name. */
export const cssPalette: Palette = (paint) => (paint === 'none' ? 'none' : `var(--${paint})`);

/** The colours of the two themes: the one place where they are set. */
export const themes = {
	light: {
		paper: '#fbfaf5',
		ink: '#1c1a17',
		quiet: '#5d574d',
		accent: '#b01f1a',
		second: '#1f5c88',
		grey: '#8b8479',
		rule: '#dcd8cd',
		tint: '#f3dad5',
		band: '#f1eee5'
	},
	dark: {
		paper: '#171512',
		ink: '#ece8df',
		quiet: '#aca698',
		accent: '#ff8573',
		second: '#72b4e0',
		grey: '#6f6a61',
		rule: '#3a362f',
		tint: '#4a2622',
		band: '#201d19'
	}
} as const satisfies Record<string, Record<Colour, string>>;

/** The same in high contrast: the system's. */
const system: Record<Colour, string> = {
	paper: 'Canvas',
	ink: 'CanvasText',
	quiet: 'CanvasText',
	accent: 'LinkText',
	second: 'VisitedText',
	grey: 'GrayText',
	rule: 'GrayText',
	tint: 'Canvas',
	band: 'Canvas'
};

/** The style rule of high contrast, for pages and for shows, which have a theme of their own. */
export const systemRule = `@media (forced-colors:active){:is(html,.show,.speaker){${Object.entries(
	system
)
	.map(([name, colour]) => `--${name}:${colour} !important`)
	.join(';')}}}`;

/** The style rules of pages and embeds that make the colours variables; a rule for `:root` overrides the first. */
export const paletteRule = `html{${Object.entries(themes.light)
	.map(([name, light]) => `--${name}:light-dark(${light},${themes.dark[name as Colour]})`)
	.join(';')}}${systemRule}`;

/** Light on dark, or dark on light. */
export type Theme = keyof typeof themes;

/** In a file, which has no variables: the theme's colour itself. */
export const filePalette =
	(theme: Theme): Palette =>
	(paint) =>
		paint === 'none' ? 'none' : themes[theme][paint];

/** The two font families of a file, and how their bold weight is named. */
export interface Faces {
	sans: string;
	serif: string;
	bold: string;
}

/**
 * Faces that office programs have, and those that stand for them elsewhere: the third is as wide as
 * Arial where Linux has nothing else, where its usual sans would run off the picture.
 */
const arial = "Arial, Helvetica, 'DejaVu Sans Condensed', sans-serif";
export const installed: Faces = { sans: arial, serif: arial, bold: 'bold' };

/** The faces of the site, which only our own rasterisers are given. */
export const bundled: Faces = { sans: 'Source Sans 3', serif: 'Source Serif 4', bold: '600' };
