import { createHash } from 'node:crypto';
import { pagePath } from '$lib/address/paths';
import { addressOf } from '$lib/address/site';
import { sentencesOf, type Sentence } from '$lib/define/quotes';
import type { TabledFigure } from '$lib/define/figure-table';
import { max, sum } from 'd3';
import { identity } from '$article/site';
import { isUneven, type Figure, type View } from '$lib/model/figure';
import { creditNumbers } from '$lib/model/identity';
import { writeSegments } from '$lib/model/passage';
import { layout } from '$lib/plot/layout';
import { frames } from '$lib/plot/plot';
import { wrap } from '$lib/plot/text/text';
import { speakSources } from '$lib/model/words/verdict';
import { remarksOf, sourcesOf } from '$lib/sources/sources';

/** What an embed of a figure shows; where its views are too high for hosts, the card before them. */
export function embedOf(figure: TabledFigure) {
	const { headline, title, views, card } = figure;
	const embedded = {
		...{ headline, title, views, uneven: isUneven(figure) },
		page: addressOf(pagePath(figure)),
		card: card as View | undefined,
		sentences: sentencesOf(figure).map((one) => ({
			...one,
			// A comparison speaks with all its sentences, not with those of its first value.
			first: one.first || figure.folder === 'compare'
		})),
		otherSources: speakSources(sourcesOf(figure), remarksOf(figure))
	};
	if (embedHeights(embedded).short <= mostHeight) return embedded;
	const whole = views.length > 1 ? views : views.map((view) => ({ ...view, label: 'In full' }));
	const all: Figure['views'] = [{ ...card, label: 'In short' }, ...whole];
	return { ...embedded, views: all, card: undefined, uneven: true };
}

/** The height in px that WordPress lets a frame have. */
const mostHeight = 1000;

/** The width in px of an embed's frame where nobody says another. */
export const embedWidth = 640;

/** How much of the passages an embed quotes. */
export type Quoted = 'short' | 'full' | 'none';

/** Georgia is wider than the faces that text is measured in. */
const serif = 1.08;

interface Measured extends Pick<Figure, 'headline' | 'views'> {
	uneven: boolean;
	sentences: Sentence[];
}

/**
 * The height in px that a figure's embed needs in a frame of `embedWidth`, by how much it quotes, a
 * scroll bar left aside; rather too much than too little. The sizes are those of `embed.css`.
 */
export function embedHeights({
	headline,
	views,
	uneven,
	sentences
}: Measured): Record<Quoted, number> {
	const width = embedWidth - 32;
	const lines = (words: string, size: number, room: number, weight?: 'bold') =>
		wrap(words, room, size, weight).length;
	const title = lines(headline, 21 * serif, width, 'bold') * 26.25 + 10;
	const buttons = views.map(({ label }) => `•• ${label} ••`).join(' ');
	const choice = views.length > 1 ? lines(buttons, 15, width) * 24 + 10 : 0;
	const plots = (uneven ? views.slice(0, 1) : views).map((view) => layout(view, 'wide').height);
	const plot = ((max(plots) ?? 0) * width) / frames.wide.width;
	const source = `${creditNumbers(identity)} ${identity.name}`;
	const foot = 10 + lines(source, 13, width) * 18.85;
	const rest = sum([24, title, choice, plot, foot]);
	const heightOf = (said: Sentence[]) => {
		const words = writeSegments(said.flatMap(({ segments }) => segments));
		return Math.ceil(rest + (words ? 12 + lines(words, 16 * serif, width - 15) * 24 : 0));
	};
	return {
		short: heightOf(sentences.filter(({ first }) => first)),
		full: heightOf(sentences),
		none: heightOf([])
	};
}

/** A policy under which a page runs these scripts and its styles, and fetches nothing from anywhere. */
export const policyFor = (...scripts: string[]): string =>
	[
		"default-src 'none'",
		`script-src ${scripts.map(hashOf).join(' ')}`,
		"style-src 'unsafe-inline'",
		'img-src data:',
		"base-uri 'none'",
		"form-action 'none'"
	].join('; ');

const hashOf = (script: string): string =>
	`'sha256-${createHash('sha256').update(script).digest('base64')}'`;
