import type { View } from '$lib/model/figure';
import { beside } from './beside';
import { columns } from './columns';
import { compareForms } from './layout-compare';
import { lorenz } from './lorenz';
import { matrix } from './matrix';
import { people } from './people';
import { placeBy, type Forms } from './place';
import { frames, type Frame, type Plot, type Size } from './plot';
import { range } from './range';
import { stack } from './stack';
import { statement } from './statement';
import { units } from './units';
import { waffle } from './waffle';

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
