import type { Datum } from '$lib/model/datum';
import type { Figure } from '$lib/model/figure';
import { comparisonDefinitions } from './comparison-list';
import { definitions } from './figure-list';

const dataBySlug = new Map(
	[...definitions, ...comparisonDefinitions].map(({ slug, data }) => [slug, data])
);

/** The data of a figure or a comparison, one for each of its rows. */
export const dataOf = ({ slug }: Figure): Datum[] => dataBySlug.get(slug)!;
