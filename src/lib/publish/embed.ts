import { pagePath } from '$lib/address/paths';
import type { Figure } from '$lib/model/figure';
import { speakSources } from '$lib/model/source';
import { policyFor } from './policy';
import { sentencesOf } from '$lib/define/sentence';
import { addressOf } from '$lib/address/site';
import { sourcesOf } from '$lib/sources/sources';

/** What an embed shows: the figure, the sentences that state its values, what other sources say, the address of its page. */
export const embedOf = (figure: Figure, script: string) => ({
	figure,
	sentences: sentencesOf(figure).map((one) => ({
		...one,
		// A comparison speaks with all its sentences, not with those of its first value.
		first: one.first || figure.folder === 'compare'
	})),
	otherSources: speakSources(sourcesOf(figure)),
	page: addressOf(pagePath(figure)),
	policy: policyFor(script)
});
