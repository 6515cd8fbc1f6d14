import { from } from 'arquero';
import { formatFault, parseDataPackage, type Claim, type Passage } from './data-package';

const files = import.meta.glob<string>('/data/**/*.{csv,json}', {
	query: '?raw',
	import: 'default',
	eager: true
});

const tables = readTables();

/** Every claim, one row each; the columns are those of `claims.csv`. */
export const claims = from(tables.claims);

/** Every passage, one row each; the columns are those of `passages.csv`. */
export const passages = from(tables.passages);

/** Every claim by its id. */
export const claimById = new Map<string, Claim>(tables.claims.map((claim) => [claim.id, claim]));

/** Every passage by its id. */
export const passageById = new Map<string, Passage>(
	tables.passages.map((passage) => [passage.id, passage])
);

/** Every series from outside the article, in the order of the data package. */
export const references = tables.references;

/** Every series from outside the article by its id. */
export const referenceById = new Map(references.map((one) => [one.id, one]));

/** Stops the build with every fault there is; a file's path here begins with a slash. */
function readTables() {
	const texts = Object.entries(files).map(([path, text]) => [path.slice(1), text]);
	const parsed = parseDataPackage(Object.fromEntries(texts));
	if ('tables' in parsed) return parsed.tables;
	throw new Error(`The data package has faults:\n${parsed.faults.map(formatFault).join('\n')}`);
}
