import { escape } from '$lib/model/words/escape';

/** What may stand in an attribute; one that is `null` or left out is not written. */
export type Attributes = Record<string, string | number | boolean | null | undefined>;

/** An element; its children are XML already. */
export function tag(name: string, attributes: Attributes = {}, ...children: string[]): string {
	const body = children.length === 1 ? children[0]! : children.join('');
	const start = `<${name}${formatAttributes(name, attributes)}`;
	return body ? `${start}>${body}</${name}>` : `${start}/>`;
}

function formatAttributes(name: string, attributes: Attributes): string {
	let written = '';
	for (const key in attributes) {
		const value = attributes[key];
		if (value !== null && value !== undefined) written += ` ${key}="${formatValue(name, value)}"`;
	}
	return written;
}

/** A number that is none would make the whole file unreadable, so it stops the writing. */
function formatValue(name: string, value: string | number | boolean): string {
	if (typeof value === 'string') return escape(value);
	if (typeof value === 'boolean') return value ? '1' : '0';
	if (!Number.isFinite(value)) throw new RangeError(`${name} has ${value} for a number`);
	return String(value);
}

/** An element with a `val` and nothing else, as most of a chart's are. */
export const setting = (name: string, val: string | number | boolean): string => tag(name, { val });

/** A document, with the line that says that it is one. */
export const xmlFile = (root: string): string =>
	`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;

/** The namespaces of a slide, a master, and all that stands on them. */
export const slideSpaces = {
	'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
	'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
	'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main'
};

/** The namespaces of a chart. */
export const chartSpaces = {
	'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
	'xmlns:a': slideSpaces['xmlns:a'],
	'xmlns:r': slideSpaces['xmlns:r']
};

/** The namespaces of a workbook and of its sheets. */
export const sheetSpaces = {
	xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
	'xmlns:r': slideSpaces['xmlns:r']
};
