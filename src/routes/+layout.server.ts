import { identity } from '$article/site';
import { absolute } from '$lib/address/site';

/** What the site is called, which article it shows, and the picture that stands for it where it is shared. */
export const load = () => ({
	identity,
	card: absolute(`figures/${identity.featured[0]}/card.png`)
});
