import { escape, op, type ColumnTable } from 'arquero';
import type { ForeignKey, Resource } from './descriptor';
import { faultOf, type Fault, type Row } from './fault';
import type { Cell, ParsedResource } from './resource';

type Keyed = Row<Record<string, Cell>>;

/** The faults of key cells against the other rows and resources. */
export function checkKeys(resources: Pick<ParsedResource, 'resource' | 'table'>[]): Fault[] {
	const tables = new Map(resources.map(({ resource, table }) => [resource.name, table]));
	return resources.flatMap(({ resource: { schema }, table }) =>
		table
			? [
					...uniqueOf(schema).flatMap((field) => checkUnique(table, field)),
					...(schema.foreignKeys ?? []).flatMap((key) =>
						checkReference(table, key, tables.get(key.reference.resource))
					)
				]
			: []
	);
}

const uniqueOf = ({ primaryKey, fields }: Resource['schema']): string[] =>
	fields
		.filter(({ name, constraints }) => name === primaryKey || constraints?.unique)
		.map(({ name }) => name);

/** The rows that have something in the column. */
const filled = (table: ColumnTable, field: string): ColumnTable =>
	table.filter(escape((row: Keyed) => row[field] !== null && row[field] !== ''));

function checkUnique(table: ColumnTable, field: string): Fault[] {
	const repeated = filled(table, field)
		.groupby(field)
		.derive({ first: op.min('line') })
		.ungroup()
		.filter(escape((row: Keyed) => row.line > Number(row.first)));
	return (repeated.objects() as Keyed[]).map((row) =>
		faultOf(row, field, `is already the ${field} of line ${row.first}`)
	);
}

function checkReference(
	table: ColumnTable,
	{ fields, reference }: ForeignKey,
	target: ColumnTable | null | undefined
): Fault[] {
	if (!target) return [];
	const unknown = filled(table, fields).antijoin(target, [fields, reference.fields]);
	return (unknown.objects() as Keyed[]).map((row) =>
		faultOf(row, fields, `is no ${reference.fields} of ${reference.resource}`)
	);
}
