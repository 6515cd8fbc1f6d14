import type { View } from '$lib/model/figure';
import { crowd } from './forms/crowd';
import { lanes } from './forms/lanes';
import { multiples } from './forms/multiples';
import { placeBy, type Forms } from './form';
import { frames, type Plot, type Size } from './plot';
import { share } from './forms/share';
import { times } from './forms/times';

/** The forms that any choice of series is compared in. */
const compareForms: Forms = { multiples, times, share, crowd, lanes };

/** Places a view of a choice of series, without the forms that only figures have: for the browser. */
export const layoutCompare = (view: View, size: Size): Plot =>
	placeBy(compareForms, view, frames[size]);
