import { themes, type Theme } from '$lib/svg/paint';
import { faces } from './shapes/type';
import { escape } from '$lib/model/words/escape';
import { spaces, xml, xmlFile } from './xml';

/** A theme: colours and faces by their roles (see `themeSlots`). Each master has one of its own. */
export function writeTheme(theme: Theme, site: string): string {
	const name = escape(`${site}, ${theme}`);
	return xmlFile`
		<a:theme ${spaces.a} name="${name}">
			<a:themeElements>
				<a:clrScheme name="${name}">${writeColours(theme)}</a:clrScheme>
				<a:fontScheme name="Georgia and Arial">
					<a:majorFont>${writeFont(faces.serif)}</a:majorFont>
					<a:minorFont>${writeFont(faces.sans)}</a:minorFont>
				</a:fontScheme>
				${formats}
			</a:themeElements>
		</a:theme>`;
}

function writeColours(theme: Theme): string[] {
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
	return Object.entries(slots).map(
		([slot, colour]) => `<a:${slot}><a:srgbClr val="${colour.slice(1).toUpperCase()}"/></a:${slot}>`
	);
}

const writeFont = (face: string): string =>
	`<a:latin typeface="${face}"/><a:ea typeface=""/><a:cs typeface=""/>`;

const placeholder = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const line = `<a:ln w="9525">${placeholder}</a:ln>`;
const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';

/** Plain fills, lines and no effects; a theme needs three of each. */
const formats = xml`
	<a:fmtScheme name="Plain">
		<a:fillStyleLst>${placeholder.repeat(3)}</a:fillStyleLst>
		<a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst>
		<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst>
		<a:bgFillStyleLst>${placeholder.repeat(3)}</a:bgFillStyleLst>
	</a:fmtScheme>`;
