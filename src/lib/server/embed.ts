import { pagePath } from '$lib/figure/address';
import type { Figure } from '$lib/figure/figure';
import { policyFor } from './policy';
import { sentencesOf } from './sentence';
import { addressOf } from './site';

/** What an embed shows: the figure, the sentences that state its values, the address of its page. */
export const embedOf = (figure: Figure, script: string) => ({
	figure,
	sentences: sentencesOf(figure).map((one) => ({
		...one,
		// A comparison speaks with all its sentences, not with those of its first value.
		first: one.first || figure.folder === 'compare'
	})),
	page: addressOf(pagePath(figure)),
	policy: policyFor(script)
});
