import { filesPath } from '$lib/address/paths';
import { loadPlots } from '../../load-plots';

/** The plots of its views and of other sources. */
export const load = async ({ data, params, fetch }) => ({
	...data,
	plots: await loadPlots(filesPath(params), fetch)
});
