import { createHash } from 'node:crypto';
import { pagePath } from '$lib/address/paths';
import { addressOf } from '$lib/address/site';
import { sentencesOf } from '$lib/define/quotes';
import type { TabledFigure } from '$lib/define/figure-table';
import { isUneven } from '$lib/model/figure';
import { speakSources } from '$lib/model/words/verdict';
import { remarksOf, sourcesOf } from '$lib/sources/sources';

/** What an embed of a figure shows. */
export const embedOf = (figure: TabledFigure) => ({
	headline: figure.headline,
	page: addressOf(pagePath(figure)),
	title: figure.title,
	views: figure.views,
	card: figure.card,
	uneven: isUneven(figure),
	sentences: sentencesOf(figure).map((one) => ({
		...one,
		// A comparison speaks with all its sentences, not with those of its first value.
		first: one.first || figure.folder === 'compare'
	})),
	otherSources: speakSources(sourcesOf(figure), remarksOf(figure))
});

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
