import { sections } from '$lib/server/section';

/** Every passage, by the article's sections. */
export const load = () => ({ sections });
