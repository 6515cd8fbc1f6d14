import { render } from 'svelte/server';
import type { Identity } from '$lib/model/identity';
import { escape } from '$lib/model/words/escape';
import { layout } from '$lib/plot/layout';
import { paletteRule } from '$lib/svg/paint';
import plotStyle from '$lib/components/views/plot.css?raw';
import viewScript from '$lib/components/views/view.js?raw';
import style from '$lib/components/embed/embed.css?raw';
import EmbedBody, { type Embedded } from '$lib/components/embed/EmbedBody.svelte';
import script from '$lib/components/embed/embed.js?raw';

/** What an embed runs once its plots are there. */
export const embedScript = viewScript + script;

interface EmbedPage {
	title: string;
	/** Address of the page it is taken from. */
	page: string;
	/** Its content-security policy. */
	policy: string;
	/** What stands in its body, as markup. */
	body: string;
	scripts: string[];
}

/** A page that is complete in one file, so that a frame costs one request; its icon is empty. */
export const writeEmbedPage = ({ title, page, policy, body, scripts }: EmbedPage): string =>
	`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta http-equiv="content-security-policy" content="${policy}" />
<meta name="robots" content="noindex" />
<title>${escape(title)}</title>
<link rel="icon" href="data:," />
<link rel="canonical" href="${escape(page)}" />
<style>${paletteRule}${plotStyle}${style}</style>
</head>
<body>${body}${scripts.map((one) => `<script>${one}</script>`).join('')}</body>
</html>
`;

/** What stands in the body of a figure's embed. */
export const writeEmbedBody = (embedded: Embedded, identity: Identity): string =>
	`<main>${render(EmbedBody, { props: { embedded, identity, place: layout } }).body}</main>`;
