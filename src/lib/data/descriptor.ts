import type { Fault } from './fault';

/** The Table Schema constraints a data package of ours may use. */
export interface Constraints {
	required?: boolean;
	unique?: boolean;
	/** Regular expression that the whole cell matches. */
	pattern?: string;
	enum?: string[];
	minimum?: number;
	maximum?: number;
}

/** One column of a resource. */
export interface Field {
	name: string;
	type: 'string' | 'integer' | 'number';
	constraints?: Constraints;
}

/** A column whose cells are keys of another resource, or of the same. */
export interface ForeignKey {
	fields: string;
	reference: { resource: string; fields: string };
}

/** One CSV file of the data package and the shape of its rows. */
export interface Resource {
	name: string;
	/** Path of the file beside the descriptor. */
	path: string;
	/** What a series from outside the article must say of itself, and others may. */
	title?: string;
	description?: string;
	sources?: { title: string; path?: string }[];
	carriers?: { title: string; path?: string }[];
	read?: boolean;
	unit?: string;
	/** The work in few words, for a picture: "Nove, cited". */
	short?: string;
	origin?: string;
	grade?: 'A' | 'B';
	caveat?: string;
	/** Of the passages: the paragraphs whose sentence ends without a mark, as titles do. */
	paragraphsWithoutEndMark?: number[];
	schema: { primaryKey?: string; foreignKeys?: ForeignKey[]; fields: Field[] };
}

/** What `datapackage.json` says, as far as the checks need it. */
export interface Descriptor {
	resources: Resource[];
}

const TYPES = ['string', 'integer', 'number'];
const KEYWORDS = ['required', 'unique', 'pattern', 'enum', 'minimum', 'maximum'];

/** Reads the descriptor; faults when it is missing, no JSON, or uses what is not checked. */
export function parseDescriptor(
	file: string,
	text: string | undefined
): { descriptor: Descriptor } | { faults: Fault[] } {
	const descriptor = parseJson(text);
	if (!isDescriptor(descriptor)) {
		return { faults: [create(file, 'resources', '', describeMissing(text))] };
	}
	const faults = descriptor.resources.flatMap((resource) => checkKeywords(file, resource));
	return faults.length ? { faults } : { descriptor };
}

function parseJson(text: string | undefined): unknown {
	try {
		return JSON.parse(text ?? '');
	} catch {
		return null;
	}
}

function describeMissing(text: string | undefined): string {
	if (text === undefined) return 'the file is missing';
	return 'must be a list of resources in valid JSON, each with a name, a path and schema.fields';
}

function isDescriptor(value: unknown): value is Descriptor {
	const { resources } = (value ?? {}) as Partial<Descriptor>;
	return Array.isArray(resources) && resources.every(isResource);
}

function isResource(value: unknown): value is Resource {
	const { name, path, schema } = (value ?? {}) as Partial<Resource>;
	const named = typeof name === 'string' && typeof path === 'string';
	return named && Array.isArray(schema?.fields) && schema.fields.every(isField);
}

function isField(value: unknown): value is Field {
	return typeof (value as Partial<Field> | null)?.name === 'string';
}

function checkKeywords(file: string, resource: Resource): Fault[] {
	return resource.schema.fields.flatMap((field) => {
		const unknown = Object.keys(field.constraints ?? {}).filter((word) => !KEYWORDS.includes(word));
		const faults = unknown.map((word) => create(file, field.name, word, 'is not checked here'));
		if (TYPES.includes(field.type)) return faults;
		return [...faults, create(file, field.name, String(field.type), 'is no type we read')];
	});
}

function create(file: string, field: string, text: string, message: string): Fault {
	return { file, line: 1, field, text, message };
}
