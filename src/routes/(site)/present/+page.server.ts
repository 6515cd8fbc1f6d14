import { deckChoices } from '$lib/server/deck-choice';

/** What a deck can be made of. */
export const load = () => ({ choices: deckChoices });
