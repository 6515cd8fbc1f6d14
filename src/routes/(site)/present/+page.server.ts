import { allSeries } from '$lib/define/all-series';
import { deckChoices } from '$lib/publish/figure-slides';

/** What a deck can be made of. */
export const load = () => ({ choices: deckChoices, series: allSeries.map(({ key }) => key) });
