import { deckChoices } from '$lib/slides/deck-choice';

/** What a deck can be made of. */
export const load = () => ({ choices: deckChoices });
