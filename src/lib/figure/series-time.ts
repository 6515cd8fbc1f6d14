import type { Datum } from './datum';

/** When a value is: "by 1940", "1923", or that its year is not stated. */
export const describeTime = ({ period }: Datum): string => period?.words ?? 'year not stated';
