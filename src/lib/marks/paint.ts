import type { Paint } from '$lib/plot/shape';

/** A paint on the page: the theme's variable of its name. */
export const cssOf = (paint: Paint): string => (paint === 'none' ? 'none' : `var(--${paint})`);
