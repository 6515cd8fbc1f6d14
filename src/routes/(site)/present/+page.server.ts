import { deckChoices } from '$lib/publish/figure-slides';

/** What a deck can be made of. */
export const load = () => ({ choices: deckChoices });
