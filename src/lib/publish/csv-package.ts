import { csvParseRows } from 'd3';
import { dateCell, formatSheetCsv, quoteCell, type Cell } from '$lib/model/csv';
import type { Descriptor, Field } from '$lib/data/descriptor';
import { downloads } from '$lib/data/download';

const textOf = (name: string): string => downloads.get(name)?.text ?? '';

/**
 * A table of the data package for spreadsheets: the same rows and columns, with the words that are
 * printed as quotations, and dates that no spreadsheet takes for numbers.
 */
export function formatPackageSheet(name: string): string {
	const { resources }: Descriptor = JSON.parse(textOf('datapackage.json'));
	const fields = resources.find(({ path }) => path === name)?.schema.fields;
	if (!fields) throw new Error(`The data package describes no ${name}`);
	const [header = [], ...rows] = csvParseRows(textOf(name));
	return formatSheetCsv([
		header,
		...rows.map((row) => fields.map((field, at) => cellOf(field, row[at] ?? '')))
	]);
}

function cellOf({ name, type }: Field, text: string): Cell {
	if (text === '') return null;
	if (type !== 'string') return Number(text);
	if (name === 'printed') return quoteCell(text);
	return name === 'period' ? dateCell(text) : text;
}
