import type { PopulationWords } from '$lib/sources/populations';

/** What is said of each series of populations, by its name in addresses; the first is taken unless another is chosen. */
export const populationWords: PopulationWords[] = [
	{
		name: 'cow',
		id: 'ussr-population-cow',
		of: 'the USSR',
		by: 'Correlates of War',
		lacks: 'no population by Correlates of War for',
		date: (words) => words,
		borders: ({ note }) => ['borders of the year', note?.toLowerCase()].filter(Boolean).join(', ')
	},
	{
		name: 'adk',
		id: 'ussr-population-adk',
		of: 'the USSR',
		by: 'Andreev, Darskii and Kharkova',
		lacks: 'no population by Andreev, Darskii and Kharkova was found for',
		date: (words) => `January 1, ${words}`,
		borders: ({ scope }) => scope ?? ''
	},
	{
		name: 'census',
		id: 'ussr-census',
		of: 'the USSR',
		by: 'the censuses',
		lacks: 'no census was found for',
		date: (words) => words,
		borders: () => 'borders of that day'
	}
];
