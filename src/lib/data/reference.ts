import { escape, table, type ColumnTable } from 'arquero';
import type { Qualifier } from '$lib/model/datum';
import type { Period } from '$lib/model/period';
import type { Descriptor, Resource } from './descriptor';
import type { Fault } from './fault';
import type { ParsedResource } from './resource';

/** A row of a file in `data/reference`. */
export interface PointRow {
	/** Id of the series. */
	reference: string;
	/** EDTF of the date or the span the value is of. */
	period: string;
	/** The number printed, in the unit of the series; null for a range. */
	value: number | null;
	/** Lower end of a printed range. */
	low: number | null;
	/** Upper end of a printed range. */
	high: number | null;
	qualifier: Extract<Qualifier, 'exact' | 'about' | 'just_under' | 'more_than'>;
	/** What it counts, where the values of the series differ in that; null where they don't. */
	scope: string | null;
	/** Our remark; null for none. */
	note: string | null;
}

/** One value of a reference series. */
export type Point = Omit<PointRow, 'period'> & { period: Period };

/** A work or a page, by name and, where it is known in full, address. */
export interface Work {
	title: string;
	path?: string;
}

/** A series from outside the article, as the data package describes it. */
export interface Reference {
	id: string;
	title: string;
	/** What its values count. */
	definition: string;
	unit: string;
	/** The work in few words, for a picture: "Nove, cited". */
	short: string;
	/** Who first gave the numbers. */
	origin: string;
	/** The printed works they come from; an address only where it is known in full. */
	works: Work[];
	/** Where the works were read, if not themselves, each named as what it is. */
	carriers: Work[];
	/** Whether the table or sentence with the numbers was read, in the work or in a carrier, rather than cited. */
	read: boolean;
	/** A: primary or agreed by several; B: secondary, partial or seen once. */
	grade: 'A' | 'B';
	/** What to mind. */
	caveat: string;
}

/** Whether a resource is a series from outside the article. */
export const isReference = ({ path }: Pick<Resource, 'path'>): boolean =>
	path.startsWith('reference/');

const TEXTS = ['title', 'description', 'unit', 'short', 'origin', 'grade', 'caveat'] as const;

/** The faults of what the descriptor says of the series from outside: nothing may be left out. */
export function checkReferences(file: string, { resources }: Descriptor): Fault[] {
	return resources.filter(isReference).flatMap((resource) => {
		const lacking = TEXTS.filter((text) => !resource[text]);
		const unnamed = resource.sources?.length ? [] : ['sources'];
		const unread = resource.read === undefined ? ['read'] : [];
		return [...lacking, ...unnamed, ...unread].map((field) => ({
			...{ file, line: 1, field, text: resource.name },
			message: `has no ${field}; every reference series needs one`
		}));
	});
}

/** A series as its resource describes it; `checkReferences` vouches that nothing is left out. */
export const createReference = ({ name, description, sources, ...given }: Resource): Reference => ({
	id: name,
	title: given.title!,
	definition: description!,
	unit: given.unit!,
	short: given.short!,
	origin: given.origin!,
	works: sources!,
	carriers: given.carriers ?? [],
	read: given.read!,
	grade: given.grade!,
	caveat: given.caveat!
});

/** The values of all series as one long table, each with the id of its series. */
export function createPoints(series: ParsedResource[]): ColumnTable {
	const tables = series.flatMap(({ resource, table }) =>
		table ? [table.derive({ reference: escape(() => resource.name) })] : []
	);
	return tables[0]?.concat(...tables.slice(1)) ?? table({});
}
