import { from, table } from 'arquero';
import { checkWords } from './checks/check';
import type { Tables } from './claim';
import { parseDescriptor, type Descriptor } from './descriptor';
import type { Fault } from './fault';
import { checkKeys } from './keys';
import { checkReferences, createPoints, createReference, isReference } from './reference';
import { parseResource, type ParsedResource } from './resource';

const FOLDER = 'data';
const DESCRIPTOR = `${FOLDER}/datapackage.json`;

/**
 * Reads the data package by its schema. `files` holds the text of each file by its path within the
 * repository, such as `data/claims.csv`. Either all fits, or every fault of every file is listed:
 * then those of words too, which are else looked for by `checkDataPackage` alone.
 */
export function parseDataPackage(
	files: Record<string, string>
): { tables: Tables; descriptor: Descriptor } | { faults: Fault[] } {
	const parsed = parseDescriptor(DESCRIPTOR, files[DESCRIPTOR]);
	if ('faults' in parsed) return parsed;
	const { descriptor } = parsed;
	const resources = descriptor.resources.map((resource) => {
		const file = `${FOLDER}/${resource.path}`;
		return parseResource(resource, file, files[file]);
	});
	const faults = [
		...checkReferences(DESCRIPTOR, descriptor),
		...resources.flatMap((resource) => resource.faults),
		...checkKeys(resources)
	];
	const tables = assembleTables(resources);
	if (!tables) return { faults: sort(faults.length ? faults : [missingResource]) };
	if (faults.length) return { faults: sort([...faults, ...checkWords(tables, descriptor)]) };
	return { tables, descriptor };
}

/** Every fault of the data package, those of its words too: quotes, numbers, dates. None if all is well. */
export function checkDataPackage(files: Record<string, string>): Fault[] {
	const parsed = parseDataPackage(files);
	return 'faults' in parsed ? parsed.faults : sort(checkWords(parsed.tables, parsed.descriptor));
}

/** The tables; null if one of our three resources can't be read. The schema vouches for the types. */
function assembleTables(resources: ParsedResource[]): Tables | null {
	const find = (name: string) => resources.find(({ resource }) => resource.name === name)?.table;
	const [passages, claims, exceptions] = ['passages', 'claims', 'exceptions'].map(find);
	if (!passages || !claims || !exceptions) return null;
	const series = resources.filter(({ resource }) => isReference(resource));
	return {
		...{ passages, claims, exceptions },
		knownDates: find('known-dates') ?? table({}),
		points: createPoints(series),
		references: from(series.map(({ resource }) => createReference(resource)))
	};
}

const missingResource: Fault = {
	...{ file: DESCRIPTOR, line: 1, field: 'resources', text: '' },
	message: 'must list the resources passages, claims and exceptions'
};

/** By file, and by line within each; the faults of one line in the order they were found. */
function sort(faults: Fault[]): Fault[] {
	return faults.toSorted((one, other) => {
		return one.file === other.file ? one.line - other.line : one.file < other.file ? -1 : 1;
	});
}
