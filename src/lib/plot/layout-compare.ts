import type { View } from '$lib/model/figure';
import { crowd } from './crowd';
import { lanes } from './lanes';
import { multiples } from './multiples';
import { placeBy } from './place';
import { frames, type Plot, type Size } from './plot';
import { share } from './share';
import { times } from './times';

/** The forms that any choice of series is compared in. */
export const compareForms = { multiples, times, share, crowd, lanes };

/** Places a view of a choice of series, without the forms that only figures have: for the browser. */
export const layoutCompare = (view: View, size: Size): Plot =>
	placeBy(compareForms, view, frames[size]);
