import { sections } from '$lib/define/quotes';

/** Every passage, by the article's sections. */
export const load = () => ({ sections });
