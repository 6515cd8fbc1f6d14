import type { Qualifier } from '$lib/model/datum';
import type { Period } from '$lib/model/period';
import type { Descriptor, Resource } from './descriptor';
import { parsePeriod } from './period-parse';
import { isPeriod } from './checks/date-words';
import { faultUnless, type Fault, type Row } from './fault';

/** A row of a file in `data/reference`. */
export interface PointRow {
	/** EDTF of the date or the span the value is of. */
	period: string;
	/** The number printed, in the unit of the series; null for a range. */
	value: number | null;
	/** Lower end of a printed range. */
	low: number | null;
	/** Upper end of a printed range. */
	high: number | null;
	qualifier: Extract<Qualifier, 'exact' | 'about' | 'just_under'>;
	/** What it counts, where the values of the series differ in that; null where they don't. */
	scope: string | null;
	/** Our remark; null for none. */
	note: string | null;
}

/** One value of a reference series. */
export type Point = Omit<PointRow, 'period'> & { period: Period };

/** A series from outside the article, as the data package describes it. */
export interface Reference {
	id: string;
	title: string;
	/** What its values count. */
	definition: string;
	unit: string;
	/** Who first gave the numbers. */
	origin: string;
	/** The works they were seen in; an address only where it is known in full. */
	sources: { title: string; path?: string }[];
	/** A: primary or agreed by several; B: secondary, partial or seen once. */
	grade: 'A' | 'B';
	/** What to mind. */
	caveat: string;
	points: Point[];
}

/** Whether a resource is a series from outside the article. */
export const isReference = ({ path }: Pick<Resource, 'path'>): boolean =>
	path.startsWith('reference/');

const TEXTS = ['title', 'description', 'unit', 'origin', 'grade', 'caveat'] as const;

/** The faults of what the descriptor says of the series from outside: nothing may be left out. */
export function checkReferences(file: string, { resources }: Descriptor): Fault[] {
	return resources.filter(isReference).flatMap((resource) => {
		const lacking = TEXTS.filter((text) => !resource[text]);
		const unnamed = resource.sources?.length ? [] : ['sources'];
		return [...lacking, ...unnamed].map((field) => ({
			...{ file, line: 1, field, text: resource.name },
			message: `has no ${field}; every reference series needs one`
		}));
	});
}

/** The faults of a point's date and of its number. */
export function checkPoint(row: Row<PointRow>): Fault[] {
	const { period, value, low, high } = row.cells;
	const isRange = low !== null && high !== null && low <= high;
	const isNumber = value === null ? isRange : low === null && high === null;
	return [
		...faultUnless(isPeriod(period), row, 'period', 'is not EDTF, such as 1923-10 or [..1927]'),
		...faultUnless(isNumber, row, 'value', 'must stand alone, or a low and a high without it')
	];
}

/** A series with its points; the checks vouch for what the descriptor says. */
export const createReference = (resource: Resource, rows: PointRow[]): Reference => ({
	id: resource.name,
	title: resource.title!,
	definition: resource.description!,
	unit: resource.unit!,
	origin: resource.origin!,
	sources: resource.sources!,
	grade: resource.grade!,
	caveat: resource.caveat!,
	points: rows.map((row) => ({ ...row, period: parsePeriod(row.period) }))
});
