import type { Claim, Exception, Passage } from './claim';
import { checkClaim } from './checks/claim-check';
import { checkDate } from './checks/date-check';
import { parseDescriptor, type Descriptor } from './descriptor';
import type { Fault, Row } from './fault';
import { checkOrder, checkPassage } from './checks/passage-check';
import {
	checkPoint,
	checkReferences,
	createReference,
	isReference,
	type PointRow,
	type Reference
} from './reference';
import { parseResource, type ParsedResource } from './resource';
import { checkKeys } from './schema';

export { formatFault, type Fault } from './fault';
export type { Claim, Exception, Passage } from './claim';

/** The rows of the data package, checked. */
export interface Tables {
	passages: Passage[];
	claims: Claim[];
	exceptions: Exception[];
	/** What series from outside the article say, never one of its claims. */
	references: Reference[];
}

interface Rows {
	passages: Row<Passage>[];
	claims: Row<Claim>[];
	exceptions: Row<Exception>[];
}

const FOLDER = 'data';
const DESCRIPTOR = `${FOLDER}/datapackage.json`;

/**
 * Reads and checks the data package. `files` holds the text of each file by its path within the
 * repository, such as `data/claims.csv`. Either all is well or every fault of every file is listed.
 */
export function parseDataPackage(
	files: Record<string, string>
): { tables: Tables } | { faults: Fault[] } {
	const parsed = parseDescriptor(DESCRIPTOR, files[DESCRIPTOR]);
	if ('faults' in parsed) return parsed;
	const resources = parseResources(parsed.descriptor, files);
	const rows = assembleRows(resources);
	const faults = [
		...checkReferences(DESCRIPTOR, parsed.descriptor),
		...resources.flatMap((resource) => resource.faults),
		...checkKeys(resources)
	];
	if (!rows) return { faults: sort(faults.length ? faults : [missingResource()]) };
	const points = resources.filter(({ resource }) => isReference(resource));
	const all = [...faults, ...checkRows(rows), ...points.flatMap(checkPoints)];
	if (all.length) return { faults: sort(all) };
	return { tables: { ...extractTables(rows), references: points.map(extractReference) } };
}

function parseResources({ resources }: Descriptor, files: Record<string, string>) {
	return resources.map((resource) => {
		const file = `${FOLDER}/${resource.path}`;
		return parseResource(resource, file, files[file]);
	});
}

/** The rows of our three resources; null if one can't be read. The schema vouches for the types. */
function assembleRows(resources: ParsedResource[]): Rows | null {
	const find = (name: string) => resources.find(({ resource }) => resource.name === name)?.rows;
	const [passages, claims, exceptions] = ['passages', 'claims', 'exceptions'].map(find);
	if (!passages || !claims || !exceptions) return null;
	return { passages, claims, exceptions } as unknown as Rows;
}

function missingResource(): Fault {
	const message = 'must list the resources passages, claims and exceptions';
	return { file: DESCRIPTOR, line: 1, field: 'resources', text: '', message };
}

function checkRows({ passages, claims, exceptions }: Rows): Fault[] {
	const passageById = mapById(passages);
	const claimById = mapById(claims);
	const sound = claims.filter((row) => row.sound);
	return [
		...checkOrder(passages.filter((row) => row.sound)),
		...sound.flatMap((row) => checkClaim(row, passageById.get(row.cells.passage))),
		...sound.flatMap((row) => checkDate(row, claimById.get(row.cells.dated_by ?? ''))),
		...passages.flatMap((passage) => {
			const isOfPassage = ({ cells }: Row<Claim | Exception>) => cells.passage === passage.cells.id;
			return checkPassage({
				passage,
				claims: claims.filter(isOfPassage),
				exceptions: exceptions.filter(isOfPassage)
			});
		})
	];
}

function mapById<Cells extends { id: string }>(rows: Row<Cells>[]): Map<string, Cells> {
	return new Map(rows.map(({ cells }) => [cells.id, cells]));
}

const pointRows = ({ rows }: ParsedResource) => (rows ?? []) as unknown as Row<PointRow>[];

const checkPoints = (parsed: ParsedResource): Fault[] =>
	pointRows(parsed)
		.filter((row) => row.sound)
		.flatMap(checkPoint);

const extractReference = (parsed: ParsedResource): Reference =>
	createReference(
		parsed.resource,
		pointRows(parsed).map(({ cells }) => cells)
	);

function extractTables({ passages, claims, exceptions }: Rows): Omit<Tables, 'references'> {
	return {
		passages: passages.map(({ cells }) => cells),
		claims: claims.map(({ cells }) => cells),
		exceptions: exceptions.map(({ cells }) => cells)
	};
}

/** By file, and by line within each; the faults of one line in the order they were found. */
function sort(faults: Fault[]): Fault[] {
	return faults.toSorted((one, other) => {
		return one.file === other.file ? one.line - other.line : one.file < other.file ? -1 : 1;
	});
}
