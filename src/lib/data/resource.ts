import { table, type ColumnTable } from 'arquero';
import { csvParseRows } from 'd3';
import type { Constraints, Field, Resource } from './descriptor';
import type { Fault } from './fault';

/** What a cell holds; an empty cell is null. */
export type Cell = string | number | null;

/** What one CSV file yields: its rows, and every fault that one row alone can show. */
export interface ParsedResource {
	resource: Resource;
	/**
	 * The columns of the schema, with `file`, `line` and `sound` as a `Row` has them; null where the
	 * file can't be told into rows: missing, broken quotes, wrong header.
	 */
	table: ColumnTable | null;
	faults: Fault[];
}

interface Line {
	line: number;
	text: string;
}

/** A line of proper CSV. No cell of ours holds a line break, so that a line is a row. */
const PROPER = /^("([^"]|"")*"|[^",]*)(,("([^"]|"")*"|[^",]*))*$/;

/** Reads the text of one CSV file by its resource's schema. */
export function parseResource(
	resource: Resource,
	file: string,
	text: string | undefined
): ParsedResource {
	const { fields } = resource.schema;
	const names = fields.map(({ name }) => name).join(',');
	const [header = { line: 1, text: '' }, ...lines] = linesOf(text ?? '');
	if (text === undefined) return refuse([{ ...header, message: 'the file is missing' }]);
	if (parseLine(header).join() !== names)
		return refuse([{ ...header, message: `is not the header the descriptor gives: ${names}` }]);
	const broken = lines.filter((line) => !PROPER.test(line.text));
	if (broken.length) return refuse(broken.map((line) => ({ ...line, message: BROKEN })));
	const rows = lines.map((line) => parseRow(fields, line));
	const column = (name: string) => rows.map(({ cells }) => cells[name] ?? null);
	return {
		resource,
		table: table({
			...Object.fromEntries(fields.map(({ name }) => [name, column(name)])),
			file: rows.map(() => file),
			line: lines.map(({ line }) => line),
			sound: rows.map(({ faults }) => !faults.length)
		}),
		faults: rows.flatMap(({ faults }) => faults.map((fault) => ({ file, ...fault })))
	};

	function refuse(faults: Omit<Fault, 'file' | 'field'>[]): ParsedResource {
		return { resource, table: null, faults: faults.map((one) => ({ file, field: '', ...one })) };
	}
}

const BROKEN = 'is not proper CSV: its quotes do not close, or stand within a cell without them';

const linesOf = (text: string): Line[] =>
	text
		.replace(/^\uFEFF/, '')
		.split(/\r?\n/)
		.map((text, index) => ({ line: index + 1, text }))
		.filter(({ text }) => text !== '');

const parseLine = ({ text }: Line): string[] => csvParseRows(text)[0] ?? [];

function parseRow(fields: Field[], line: Line) {
	const texts = parseLine(line);
	const cells: Record<string, Cell> = {};
	const faults: Omit<Fault, 'file'>[] = [];
	if (texts.length !== fields.length) {
		const message = `the row has ${texts.length} cells where the header has ${fields.length}`;
		faults.push({ line: line.line, field: '', text: '', message });
	}
	fields.forEach((field, index) => {
		const text = texts[index] ?? '';
		const { value, message } = parseCell(field, text);
		cells[field.name] = value;
		if (message) faults.push({ line: line.line, field: field.name, text, message });
	});
	return { cells, faults };
}

/** The value of a cell and, where it breaks its field's rules, what is wrong with it. */
export interface ParsedCell {
	/** The typed value; where the cell is at fault, its text or, for a number, null. */
	value: Cell;
	/** Null where the cell fits. */
	message: string | null;
}

const NUMBER = { integer: /^-?\d+$/, number: /^-?\d+(\.\d+)?$/ };
const PROPER_NUMBER = {
	integer: 'is not a whole number; write digits alone',
	number: 'is not a number; write digits with a decimal point and no thousands comma'
};

/** Reads a cell by its field's type and constraints. */
export function parseCell({ type, constraints = {} }: Field, text: string): ParsedCell {
	if (text === '') {
		if (!constraints.required) return { value: null, message: null };
		return { value: type === 'string' ? '' : null, message: 'is empty; every row needs one' };
	}
	if (text !== text.trim()) return { value: text, message: 'must not begin or end with a space' };
	if (type === 'string') return { value: text, message: checkText(constraints, text) };
	if (!NUMBER[type].test(text)) return { value: null, message: PROPER_NUMBER[type] };
	return { value: Number(text), message: checkSize(constraints, Number(text)) };
}

function checkText({ pattern, enum: words }: Constraints, text: string): string | null {
	if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`, 'u').test(text))
		return `does not match the pattern ${pattern}`;
	return words && !words.includes(text) ? `is not one of ${words.join(', ')}` : null;
}

function checkSize({ minimum, maximum }: Constraints, value: number): string | null {
	if (minimum !== undefined && value < minimum) return `is less than the minimum, ${minimum}`;
	if (maximum !== undefined && value > maximum) return `is more than the maximum, ${maximum}`;
	return null;
}
