import { error } from '@sveltejs/kit';
import { figureBySlug, figures } from '$lib/server/figures';
import { policyFor } from '$lib/server/policy';
import { sentencesOf } from '$lib/server/sentence';
import { addressOf } from '$lib/server/site';
import script from '../embed.js?raw';

/** No hydration: the page is complete as it is sent, with one small script of its own. */
export const csr = false;

export const entries = () => figures.map(({ slug }) => ({ slug }));

/** The figure, with the sentences that state its values and the address of its page. */
export function load({ params }: { params: { slug: string } }) {
	const figure = figureBySlug.get(params.slug);
	if (!figure) error(404, `There is no figure “${params.slug}”.`);
	return {
		figure,
		sentences: sentencesOf(figure),
		page: addressOf(`figures/${figure.slug}/`),
		policy: policyFor(script)
	};
}
