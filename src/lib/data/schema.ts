import type { Constraints, Field, ForeignKey, Resource } from './descriptor';
import { faultUnless, type Fault, type Row } from './fault';

/** What a cell holds; an empty cell is null. */
export type Cell = string | number | null;

/** The cells of a row by field name. */
export type Cells = Record<string, Cell>;

/** The value of a cell and, where it breaks its field's rules, what is wrong with it. */
export interface ParsedCell {
	/** The typed value; where the cell is at fault, its text or, for a number, null. */
	value: Cell;
	/** Null where the cell fits. */
	message: string | null;
}

const NUMBER = { integer: /^-?\d+$/, number: /^-?\d+(\.\d+)?$/ };
const PROPER = {
	integer: 'is not a whole number; write digits alone',
	number: 'is not a number; write digits with a decimal point and no thousands comma'
};

/** Reads a cell by its field's type and constraints. */
export function parseCell({ type, constraints = {} }: Field, text: string): ParsedCell {
	if (text === '') return parseEmpty(type, constraints);
	if (text !== text.trim()) {
		return { value: text, message: 'must not begin or end with a space' };
	}
	if (type === 'string') return { value: text, message: checkText(constraints, text) };
	if (!NUMBER[type].test(text)) return { value: null, message: PROPER[type] };
	return { value: Number(text), message: checkSize(constraints, Number(text)) };
}

/** The faults of one row's key cells against the other rows and resources. */
export function checkKeys(resources: { resource: Resource; rows: Row<Cells>[] | null }[]): Fault[] {
	const tables = new Map(resources.map(({ resource, rows }) => [resource.name, rows]));
	return resources.flatMap(({ resource: { schema }, rows }) => [
		...listUnique(schema).flatMap((field) => checkUnique(rows ?? [], field)),
		...(schema.foreignKeys ?? []).flatMap((key) => checkReference(rows ?? [], key, tables))
	]);
}

function parseEmpty(type: Field['type'], { required }: Constraints): ParsedCell {
	if (!required) return { value: null, message: null };
	return { value: type === 'string' ? '' : null, message: 'is empty; every row needs one' };
}

function checkText(constraints: Constraints, text: string): string | null {
	const { pattern, enum: words } = constraints;
	if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`, 'u').test(text)) {
		return `does not match the pattern ${pattern}`;
	}
	return words && !words.includes(text) ? `is not one of ${words.join(', ')}` : null;
}

function checkSize({ minimum, maximum }: Constraints, value: number): string | null {
	if (minimum !== undefined && value < minimum) return `is less than the minimum, ${minimum}`;
	if (maximum !== undefined && value > maximum) return `is more than the maximum, ${maximum}`;
	return null;
}

function listUnique({ primaryKey, fields }: Resource['schema']): string[] {
	return fields
		.filter(({ name, constraints }) => name === primaryKey || constraints?.unique)
		.map(({ name }) => name);
}

function checkUnique(rows: Row<Cells>[], field: string): Fault[] {
	const lines = new Map<Cell, number>();
	return rows.flatMap((row) => {
		const cell = row.cells[field] ?? null;
		const earlier = lines.get(cell);
		if (earlier === undefined) lines.set(cell, row.line);
		const isNew = earlier === undefined || cell === null || cell === '';
		return faultUnless(isNew, row, field, `is already the ${field} of line ${earlier}`);
	});
}

function checkReference(
	rows: Row<Cells>[],
	{ fields, reference }: ForeignKey,
	tables: Map<string, Row<Cells>[] | null>
): Fault[] {
	const targets = tables.get(reference.resource);
	if (!targets) return [];
	const known = new Set(targets.map(({ cells }) => cells[reference.fields]));
	return rows.flatMap((row) => {
		const cell = row.cells[fields];
		const isKnown = cell === null || cell === '' || known.has(cell);
		return faultUnless(isKnown, row, fields, `is no ${reference.fields} of ${reference.resource}`);
	});
}
