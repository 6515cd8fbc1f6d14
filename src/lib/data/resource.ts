import { parse } from 'csv-parse/sync';
import type { Resource } from './descriptor';
import type { Fault, Row } from './fault';
import { parseCell, type Cells } from './schema';

/** What one CSV file yields: its rows, and every fault that one row alone can show. */
export interface ParsedResource {
	resource: Resource;
	/** Null where the file can't be told into rows: missing, broken quotes, wrong header. */
	rows: Row<Cells>[] | null;
	faults: Fault[];
}

interface Line {
	line: number;
	texts: string[];
}

/** Reads the text of one CSV file by its resource's schema. */
export function parseResource(
	resource: Resource,
	file: string,
	text: string | undefined
): ParsedResource {
	const lines = text === undefined ? 'the file is missing' : parseLines(text);
	if (typeof lines === 'string') return refuse(resource, file, lines);
	const [header, ...body] = lines;
	const names = resource.schema.fields.map(({ name }) => name).join(',');
	if (header?.texts.join(',') !== names)
		return refuse(resource, file, describeHeader(names), header);
	const parsed = body.map((line) => parseRow(resource, file, line));
	const faults = parsed.flatMap((row) => row.faults);
	return { resource, rows: parsed.map(({ row }) => row), faults };
}

function parseLines(text: string): Line[] | string {
	try {
		const options = { info: true, bom: true, skip_empty_lines: true, relax_column_count: true };
		return (parse(text, options) as unknown as Parsed[]).map(placeLine);
	} catch (error) {
		return `is not proper CSV: ${(error as Error).message}`;
	}
}

interface Parsed {
	info: { lines: number };
	record: string[];
}

/** The parser tells the line on which a record ends; a fault names the one where it begins. */
function placeLine({ info, record }: Parsed): Line {
	return { line: info.lines - record.join('').split('\n').length + 1, texts: record };
}

function parseRow({ schema }: Resource, file: string, { line, texts }: Line) {
	const cells: Cells = {};
	const faults = checkWidth(file, line, texts.length, schema.fields.length);
	schema.fields.forEach((field, column) => {
		const text = texts[column] ?? '';
		const { value, message } = parseCell(field, text);
		cells[field.name] = value;
		if (message) faults.push({ file, line, field: field.name, text, message });
	});
	return { row: { file, line, sound: !faults.length, cells }, faults };
}

function checkWidth(file: string, line: number, width: number, expected: number): Fault[] {
	const message = `the row has ${width} cells where the header has ${expected}`;
	return width === expected ? [] : [{ file, line, field: '', text: '', message }];
}

function describeHeader(names: string): string {
	return `is not the header the descriptor gives: ${names}`;
}

function refuse(resource: Resource, file: string, message: string, header?: Line): ParsedResource {
	const text = header?.texts.join(',') ?? '';
	const fault = { file, line: header?.line ?? 1, field: '', text, message };
	return { resource, rows: null, faults: [fault] };
}
