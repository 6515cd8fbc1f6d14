import type { View } from '$lib/model/figure';
import { emptyRange, emptyShare, emptyStack } from './empty-bars';
import { emptyColumns, emptyPeople } from './empty-columns';
import { emptyLanes } from './empty-lanes';
import { emptyList, emptyUnits } from './empty-list';
import { emptyMatrix } from './empty-matrix';
import { emptyWaffle } from './empty-squares';
import { placeBy, type Form, type Forms } from '../form';
import type { Frame, Plot } from '../plot';

const places = {
	columns: emptyColumns,
	people: emptyPeople,
	matrix: emptyMatrix,
	waffle: emptyWaffle,
	stack: emptyStack,
	range: emptyRange,
	share: emptyShare,
	units: emptyUnits,
	lanes: emptyLanes,
	statement: emptyList,
	lorenz: emptyList,
	multiples: emptyList,
	times: emptyList,
	crowd: emptyList,
	beside: emptyList
};

const forms: Forms = Object.fromEntries(
	Object.entries(places).map(([name, place]) => [name, { place } as Form])
);

/** As wide as a printed page, its labels in a book's small type. */
const paper: Frame = { size: 'wide', width: 720, label: 14, value: 15, display: 20 };

/** A view as it is before its values are known: axes, labels, and lines to write on. */
export const layoutEmpty = (view: View, frame: Frame = paper): Plot => placeBy(forms, view, frame);
