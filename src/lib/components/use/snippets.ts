import { articleWork, citationFormats, figureWork } from '$lib/model/citation';
import type { Figure } from '$lib/model/figure';
import type { Identity } from '$lib/model/identity';
import { escape, escapeMarkdown } from '$lib/model/words/escape';

/** What somebody takes of a figure into a page of their own. */
export interface Taken {
	/** Paths from the site's root, without a slash before them: of its page, of its embed, … */
	page: string;
	embed: string;
	/** … and of its files, without what tells them apart: `figures/rainfall`. */
	files: string;
	title: string;
	headline: string;
	/** The sentence that states its first value. */
	sentence: string;
	/** The article in one line. */
	citation: string;
	/** Name of the view that is on the screen; `null` for the first one. */
	view: string | null;
	/** The height in px of its embed, by how much it quotes; `null` where it isn't known. */
	heights: Record<Choice['quote'], number> | null;
	/** Whether its embed can say what other sources say. */
	hasSources: boolean;
	/** Address of the site's root, with a slash at its end. */
	site: string;
}

/** A figure of the reader's own choice: the build made no files of it, so the browser does. */
export interface OwnChoice {
	figure: Figure;
	/** The query of its addresses: `?v=1&series=…`. */
	query: string;
	/** What it is called in a deck, and the view that is on the screen. */
	slug: string;
	view: string;
	/** Writes its table. */
	csv: () => Promise<string>;
}

/** The choices that change preview and snippet together. */
export interface Choice {
	/** Name of the picture's size: empty, `4x3`, `1x1` or `9x16`. */
	preset: string;
	theme: 'auto' | 'light' | 'dark';
	/** How much of the passage stands under an embed. */
	quote: 'short' | 'full' | 'none';
	/** Whether an embed shows the ground it stands on. */
	transparent: boolean;
	/** Whether an embed says what other sources say, where they do. */
	sources: boolean;
}

/** What a choice begins with. */
export const firstChoice: Choice = {
	preset: '',
	theme: 'auto',
	quote: 'short',
	transparent: false,
	sources: false
};

/** Address of the figure's page. */
export const pageUrl = ({ site, page }: Taken): string => site + page;

/** … with the view that is on the screen. */
export const viewUrl = (taken: Taken): string =>
	pageUrl(taken) + (taken.view ? `?view=${taken.view}` : '');

/** Address of the figure's embed, with what differs from its defaults. */
export function embedUrl({ site, embed, view, hasSources }: Taken, choice: Choice): string {
	const { theme, quote, transparent, sources } = choice;
	const url = new URL(embed, site);
	if (view) url.searchParams.set('view', view);
	if (theme !== 'auto') url.searchParams.set('theme', theme);
	if (quote !== 'short') url.searchParams.set('quote', quote);
	if (transparent) url.searchParams.set('transparent', '1');
	if (sources && hasSources) url.searchParams.set('sources', '1');
	return url.href;
}

/** Address of the figure's picture in the chosen size and theme. */
export function pictureUrl(
	{ site, files }: Taken,
	{ preset, theme }: Choice,
	ending: 'png' | 'svg'
): string {
	const parts = [files, preset, theme === 'dark' ? 'dark' : ''].filter(Boolean);
	return `${site}${parts.join('-')}.${ending}`;
}

/**
 * A browser puts a ground behind a frame whose page is dark where its host is light, unless both say
 * so. A frame without a ground can't see its host's, so it is light unless dark was chosen.
 */
const frameStyle = ({ theme, transparent }: Choice): string =>
	`display:block;border:0${transparent ? `;color-scheme:${theme === 'auto' ? 'light' : theme}` : ''}`;

/** An iframe of a fixed height. */
export const iframe = (
	taken: Taken,
	choice: Choice,
	height = taken.heights?.[choice.quote] ?? 560
): string =>
	`<iframe src="${escape(embedUrl(taken, choice))}" title="${escape(taken.headline)}" ` +
	`width="100%" height="${height}" style="${frameStyle(choice)}" loading="lazy" allow="fullscreen; clipboard-write"></iframe>`;

/** An iframe that takes the height its content says, by one listener for all figures of a page. */
export const responsiveIframe = (taken: Taken, choice: Choice): string =>
	`${iframe(taken, choice)}
<script>
addEventListener("message", ({ data, source }) => {
  const height = data && data["datawrapper-height"] && Object.values(data["datawrapper-height"])[0];
  if (!height) return;
  for (const frame of document.querySelectorAll("iframe"))
    if (frame.contentWindow === source) frame.style.height = height + "px";
});
</script>`;

/** The picture with its words and its source, in plain HTML. */
export const htmlFigure = (taken: Taken, choice: Choice): string =>
	`<figure>
  <a href="${escape(pageUrl(taken))}"><img src="${escape(pictureUrl(taken, choice, 'png'))}" alt="${escape(`${taken.title}: ${taken.headline}`)}" style="max-width:100%"></a>
  <figcaption><q>${escape(taken.sentence)}</q> ${escape(taken.citation)}</figcaption>
</figure>`;

/** The picture with its words and its source, in Markdown. */
export const markdown = (taken: Taken, choice: Choice): string =>
	`![${escapeMarkdown(taken.headline)}](${pictureUrl(taken, choice, 'svg')})

> ${escapeMarkdown(taken.sentence)}

${escapeMarkdown(taken.citation)} [${escapeMarkdown(taken.title)}](${pageUrl(taken)})
`;

/** The figure in plain text: the finding, the words, the source. */
export const plainText = (taken: Taken): string =>
	[taken.headline, `“${taken.sentence}”`, taken.citation, pageUrl(taken)].join('\n');

/** What somebody is making. */
export type Purpose = 'slide' | 'page' | 'document' | 'data' | 'citation';

/** A text to copy: what it is, in words, and the text. */
export type Labelled = [label: string, text: string];

/**
 * The texts there are to copy for a purpose. Of the reader's own comparison the build made no
 * picture that a page could show.
 */
export function listSnippets(
	purpose: Purpose,
	taken: Taken,
	choice: Choice,
	{ isOwn, identity }: { isOwn: boolean; identity: Identity }
): Labelled[] {
	if (purpose === 'document') return [['Markdown', markdown(taken, choice)]];
	if (purpose === 'citation') return listCitations(taken, identity);
	if (purpose === 'data') return isOwn ? [] : listReaders(taken);
	if (purpose !== 'page') return [];
	const link = isOwn ? 'Link to this exact view' : 'Link, for WordPress and Notion';
	// What a host learns of a link is a file, the same for all views.
	const links: Labelled[] = taken.view
		? [
				['Link to this view', viewUrl(taken)],
				[`${link} (they show the first view)`, pageUrl(taken)]
			]
		: [[link, pageUrl(taken)]];
	const picture: Labelled = ['Picture in HTML', htmlFigure(taken, choice)];
	return [
		['Embed code (adjusts its height)', responsiveIframe(taken, choice)],
		['Embed code (fixed height)', iframe(taken, choice)],
		...links,
		...(isOwn ? [] : [picture])
	];
}

/** Programs that read a figure's values from the site. */
export function listReaders({ site, files }: Pick<Taken, 'site' | 'files'>): Labelled[] {
	const url = JSON.stringify(`${site}${files}.csv`);
	return [
		[
			'In R',
			`figure <- read.csv(${url}, encoding = "UTF-8")
print(figure[c("label", "value", "unit", "printed.words")])`
		],
		[
			'In Python',
			`import pandas
figure = pandas.read_csv(${url})
print(figure[["label", "value", "unit", "printed words"]])`
		],
		[
			'In JavaScript',
			`import { loadCSV } from "arquero";
const figure = await loadCSV(${url});
figure.select("label", "value", "unit", "printed words").print();`
		]
	];
}

/** Whether a site runs on the reader's own computer, so that its addresses lead nowhere for others. */
export const isLocal = (site: string): boolean =>
	/^https?:\/\/(localhost|127\.|\[::1\])/.test(site);

function listCitations(taken: Taken, identity: Identity): Labelled[] {
	const url = isLocal(taken.site) ? null : pageUrl(taken);
	const figure = figureWork(
		identity,
		taken.files.slice(taken.files.lastIndexOf('/') + 1),
		taken.title,
		url
	);
	const forms = citationFormats.filter(({ ending }) => ['txt', 'bib'].includes(ending));
	return Object.entries({ figure, article: articleWork(identity) }).flatMap(([of, work]) =>
		forms.map(({ name, format }): Labelled => [
			`The ${of}, ${name.replace('Plain', 'plain')}`,
			format(work)
		])
	);
}
