import type { View } from '$lib/model/figure';
import { beside } from './forms/beside';
import { columns } from './forms/columns';
import { compareForms } from './layout-compare';
import { lorenz } from './forms/lorenz';
import { matrix } from './forms/matrix';
import { people } from './forms/people';
import { placeBy, type Forms } from './place';
import { frames, type Frame, type Plot, type Size } from './plot';
import { range } from './forms/range';
import { stack } from './forms/stack';
import { statement } from './forms/statement';
import { units } from './forms/units';
import { waffle } from './forms/waffle';

const forms: Forms = {
	...compareForms,
	columns,
	people,
	matrix,
	waffle,
	stack,
	range,
	units,
	lorenz,
	statement,
	beside
};

/** Places a view in a frame of any width: its panels from top to bottom, each under its title. */
export const layoutIn = (view: View, frame: Frame): Plot => placeBy(forms, view, frame);

/** Places a view in one of the two layouts it has on a page. */
export const layout = (view: View, size: Size): Plot => layoutIn(view, frames[size]);
