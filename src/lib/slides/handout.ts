import { themes } from '$lib/svg/paint';
import { escape } from '$lib/model/words/escape';
import { cautionsOf, otherSourcesOf } from './said';
import { writePlotFile } from './plot-file';
import { lastStep, type ShownSlide } from './shown';
import { writeNote, type Look } from './slide-html';

const style = `
body{margin:0 auto;padding:1.5rem;max-width:48rem;color:${themes.light.ink};background:#fff;font:400 11pt/1.45 Georgia,serif}
h1{font-size:1.5rem}h2{margin:0 0 .6rem;font-size:1.2rem;line-height:1.2}
section{break-inside:avoid;padding-block:1.2rem;border-top:1px solid ${themes.light.rule}}
svg{display:block;width:100%;height:auto;max-height:9cm}
blockquote{margin:.6rem 0;padding-left:.8rem;border-left:3px solid ${themes.light.accent}}
p,li{font:400 9.5pt/1.4 Arial,sans-serif;color:${themes.light.quiet}}
@page{margin:1.6cm}@media print{body{padding:0;max-width:none}}
`;

/** A deck to be read afterwards: of each slide the plot, the passages, the source and what isn't said. */
export const writeHandout = (shown: ShownSlide[], ratio: Look['ratio'], title: string): string =>
	`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escape(title)}</title><style>${style}</style></head>
<body><h1>${escape(title)}</h1>
${shown
	.filter((one) => lastStep(one) > 0)
	.map((one) => writeEntry(one, ratio))
	.join('\n')}
</body></html>
`;

/** On paper all is light, whatever the slides are. */
function writeEntry(shown: ShownSlide, ratio: Look['ratio']): string {
	const { title, passages, source, address } = shown.slide;
	const picture = writePlotFile(shown, lastStep(shown), { theme: 'light', ratio });
	const quoted = passages.map((text) => `<blockquote>“${escape(text)}”</blockquote>`).join('');
	const notes = [...cautionsOf(shown.slide), ...otherSourcesOf(shown.slide)].map(writeNote);
	const live = address ? ` <a href="${escape(address)}">${escape(address)}</a>` : '';
	return `<section><h2>${escape(title)}</h2>${picture}${quoted}<p>${escape(source)}${live}</p>${notes.join('')}</section>`;
}
