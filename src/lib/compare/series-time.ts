import type { Datum } from '$lib/model/datum';

/** When a value is: "by 1940", "1923", or that its year is not stated. */
export const describeTime = ({ period }: Datum): string => period?.words ?? 'year not stated';
