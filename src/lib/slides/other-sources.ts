import type { Slide } from './slide';

/** What stands above the lines of other sources in every kind of notes. */
export const otherHeading = 'Other sources, not from the article:';

/** The heading and the lines of other sources, a paragraph each; nothing where there are none. */
export const otherSourcesOf = ({ otherSources }: Slide): string[] =>
	otherSources.length ? [otherHeading, ...otherSources] : [];
