import { loadPlots } from './load-plots';

/** The cards' plots. */
export const load = async ({ data, fetch }) => ({
	...data,
	plots: await loadPlots('overview', fetch)
});
