import { escape } from '$lib/model/words/escape';
import { systemRule } from '$lib/svg/paint';
import { themeVariables, webFaces, writeShow, type Look } from './slide-html';
import type { ShownSlide } from './shown';

/** What a deck in one file is made of besides its slides. */
export interface Parts {
	title: string;
	/** The style sheet of a show. */
	css: string;
	/** The script of a show, classic and whole. */
	script: string;
}

/** Nothing is asked for, from anywhere. */
const policy =
	"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:";

const faces = `--serif:${webFaces.serif};--sans:${webFaces.sans}`;

/** A deck as one HTML file that runs from a disk, with no request at all. */
export const writeDeckFile = (shown: ShownSlide[], look: Look, parts: Parts): string =>
	`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(parts.title)}</title>
<link rel="icon" href="data:,">
<style>
:root{${themeVariables(look.theme)};${faces}}
*{box-sizing:border-box}
${systemRule}
body{margin:0;padding:1rem;background:var(--band);color:var(--ink)}
@media print{body{padding:0;background:none}}
${parts.css}
</style>
</head>
<body>
${writeShow(shown, look)}
<script>${parts.script}</script>
</body>
</html>
`;
