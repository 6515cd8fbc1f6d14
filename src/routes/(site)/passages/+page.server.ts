import { sections } from '$lib/define/section';

/** Every passage, by the article's sections. */
export const load = () => ({ sections });
