import { figures } from '$lib/define/figures';

/** The figures to offer instead. */
export const load = () => ({ figures: figures.map(({ slug, title }) => ({ slug, title })) });
