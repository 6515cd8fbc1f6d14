import { themes, type Theme } from '$lib/svg/paint';
import { faces } from './shapes/type';
import { escape } from '$lib/model/words/escape';
import { slideSpaces, tag, xmlFile } from './xml';

/** A theme: colours and faces by their roles (see `themeSlots`). Each master has one of its own. */
export const writeTheme = (theme: Theme, site: string): string =>
	xmlFile(
		tag(
			'a:theme',
			{ 'xmlns:a': slideSpaces['xmlns:a'], name: escape(`${site}, ${theme}`) },
			tag('a:themeElements', {}, writeColours(theme, site), writeFonts(), formats)
		)
	);

function writeColours(theme: Theme, site: string): string {
	const { ink, paper, quiet, band, accent, second, grey, rule, tint } = themes[theme];
	const slots = {
		dk1: ink,
		lt1: paper,
		dk2: quiet,
		lt2: band,
		accent1: accent,
		accent2: second,
		accent3: grey,
		accent4: rule,
		accent5: tint,
		accent6: quiet,
		hlink: quiet,
		folHlink: quiet
	};
	const colours = Object.entries(slots).map(([slot, colour]) =>
		tag(`a:${slot}`, {}, tag('a:srgbClr', { val: colour.slice(1).toUpperCase() }))
	);
	return tag('a:clrScheme', { name: escape(`${site}, ${theme}`) }, ...colours);
}

const writeFonts = (): string =>
	tag(
		'a:fontScheme',
		{ name: 'Georgia and Arial' },
		...(['serif', 'sans'] as const).map((face, i) =>
			tag(
				i ? 'a:minorFont' : 'a:majorFont',
				{},
				tag('a:latin', { typeface: faces[face] }),
				tag('a:ea', { typeface: '' }),
				tag('a:cs', { typeface: '' })
			)
		)
	);

const placeholder = tag('a:solidFill', {}, tag('a:schemeClr', { val: 'phClr' }));
const thrice = (xml: string): string[] => [xml, xml, xml];

/** Plain fills, lines and no effects; a theme needs three of each. */
const formats = tag(
	'a:fmtScheme',
	{ name: 'Plain' },
	tag('a:fillStyleLst', {}, ...thrice(placeholder)),
	tag('a:lnStyleLst', {}, ...thrice(tag('a:ln', { w: 9525 }, placeholder))),
	tag('a:effectStyleLst', {}, ...thrice(tag('a:effectStyle', {}, tag('a:effectLst')))),
	tag('a:bgFillStyleLst', {}, ...thrice(placeholder))
);
