import type { View } from '$lib/figure/figure';
import { columns } from './columns';
import { compareForms } from './layout-compare';
import { lorenz } from './lorenz';
import { matrix } from './matrix';
import { people } from './people';
import { placeBy, type Forms } from './place';
import type { Plot, Size } from './plot';
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
	statement
};

/** Places a view: its panels from top to bottom, each under its title. */
export const layout = (view: View, size: Size): Plot => placeBy(forms, view, size);
