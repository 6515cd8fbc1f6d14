/**
 * Whether everything is tried: every figure, every width, every program (`npm run test:all`, which
 * continuous integration runs). Otherwise one example of each form stands for all, as in `npm test`.
 */
export const isWhole = Boolean(process.env.TEST_ALL);

/** All of them in the whole run, else the few; say why the few can stand for all where it isn't plain. */
export const pick = <T>(all: T[], few: T[]): T[] => (isWhole ? all : few);

/**
 * Two of the examples, of several views and of many marks, for what a page does whatever its form: the
 * keys, the address, printing.
 */
export const fewExamples = ['prison-population', 'trotsky-family'];

/** Figures and comparisons that together draw every form; a unit test holds them to it. */
export const examples = [
	'collectivization',
	'grain-sales',
	'growth-targets',
	'prison-population',
	'purge-shares',
	'timeline',
	'trotsky-family',
	'people-of-the-opposition',
	'three-changes'
];
