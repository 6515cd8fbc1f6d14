import { escape, not } from 'arquero';
import { index } from 'd3';
import type { Passage, QuotedClaim } from './claim';
import { parseDataPackage } from './data-package';
import { packageFiles } from './download';
import { formatFault } from './fault';
import { parsePeriod } from './period-parse';
import type { PointRow, Reference } from './reference';

const tables = readTables();
const place = not('file', 'line', 'sound');

/** Every passage in the article's order, a `Passage` per row. */
export const passages = tables.passages.select(place);

/** Every claim in the article's order, joined to the passage that states it: a `QuotedClaim` per row. */
export const claims = tables.claims
	.select(place)
	.lookup(passages.rename({ id: 'passage' }), 'passage', 'section', 'paragraph', 'text');

/** What other sources say of dates and fates, a `KnownDate` per row. */
export const knownDates = tables.knownDates.select(place);

/** Every series from outside the article in the order of the data package, a `Reference` per row. */
export const { references } = tables;

/** Every value of those series, a `Point` per row. */
export const points = tables.points
	.select(place)
	.derive({ period: escape(({ period }: PointRow) => parsePeriod(period)) });

/** Every claim by its id. */
export const claimById = index(claims.objects() as QuotedClaim[], ({ id }) => id);

/** The claim with this id; throws for one that doesn't exist. */
export function claimOf(id: string): QuotedClaim {
	const found = claimById.get(id);
	if (!found) throw new Error(`No claim has the id ${id}`);
	return found;
}

/** Every passage by its id. */
export const passageById = index(passages.objects() as Passage[], ({ id }) => id);

/** Every series from outside the article by its id. */
export const referenceById = index(references.objects() as Reference[], ({ id }) => id);

/** The series from outside the article with this id; throws for one that doesn't exist. */
export function referenceOf(id: string): Reference {
	const found = referenceById.get(id);
	if (!found) throw new Error(`No reference series has the id ${id}`);
	return found;
}

/** Stops with every fault there is. */
function readTables() {
	const parsed = parseDataPackage(packageFiles);
	if ('tables' in parsed) return parsed.tables;
	throw new Error(`The data package has faults:\n${parsed.faults.map(formatFault).join('\n')}`);
}
