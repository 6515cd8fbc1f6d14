import { Ajv } from 'ajv';
import { csvParse, csvParseRows } from 'd3';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createArchive } from '$lib/publish/data-files';
import { downloads } from '$lib/data/download';
import { figures } from '$lib/define/figures';
import { parseSite } from '$lib/address/site';
import { packageProfile } from '../data/package-profile';

type Cells = Record<string, string>;

interface Field {
	name: string;
	type: string;
	constraints?: { required?: boolean; pattern?: string; enum?: string[] };
}

interface Resource {
	name: string;
	path: string;
	schema: {
		fields: Field[];
		primaryKey?: string;
		foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[];
	};
}

const bytes = createArchive(parseSite(undefined));
const files = unzipSync(bytes);
const read = (name: string): string => strFromU8(files[name]!);
const descriptor = JSON.parse(read('datapackage.json'));
const resources = descriptor.resources as Resource[];
const rowsOf = (name: string): Cells[] =>
	csvParse(read(resources.find((one) => one.name === name)!.path));

/** What a cell must look like, by the type of its field. */
const forms: Record<string, RegExp> = {
	string: /^[^]*$/,
	integer: /^-?\d+$/,
	number: /^-?\d+(\.\d+)?$/
};

describe('createArchive', () => {
	it('holds the data package, each figure’s table and that of other sources, and a README', () => {
		const tables = figures.flatMap(({ slug }) =>
			['', '-sources'].map((rest) => `figures/${slug}${rest}.csv`)
		);
		expect(Object.keys(files).toSorted()).toEqual(
			['README.txt', ...downloads.keys(), ...tables].toSorted()
		);
		for (const { name, text } of downloads.values()) expect(read(name)).toBe(text);
	});

	it('is the same bytes each time', () => {
		expect(Buffer.compare(bytes, createArchive(parseSite(undefined)))).toBe(0);
	});

	it('bears no time of the build', () => {
		const first = new DataView(bytes.buffer, bytes.byteOffset);
		expect(first.getUint32(0, true)).toBe(0x04034b50);
		expect(first.getUint16(10, true)).toBe(0);
		expect(first.getUint16(12, true)).toBe(0x21);
	});

	it('says source and terms in its README, and the address only where it is known', () => {
		expect(read('README.txt')).toMatch(
			/International Socialist Alternative, no date in the copy used\./
		);
		expect(read('README.txt')).toMatch(/CC0 1\.0[^]*CC BY 4\.0[^]*Quotations\./);
		expect(read('README.txt')).not.toMatch(/example/);
		const known = unzipSync(createArchive(parseSite('https://example.org')));
		expect(strFromU8(known['README.txt']!)).toContain('https://example.org/');
	});
});

/**
 * npm's Frictionless readers, `frictionless.js` 0.13 and `datapackage` 1.1, are of version 1 of the
 * standard and rest on old libraries with known holes (xlsx 0.16, axios 0.21), 69 MB in all. So the
 * package is checked against the published profile and read back here.
 */
describe('datapackage.json', () => {
	it('fits the published profile', () => {
		const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, formats: { regex: true } });
		const isValid = ajv.compile(packageProfile);
		isValid(descriptor);
		expect(isValid.errors).toBeNull();
	});

	it('is refused by the profile when it breaks it', () => {
		const isValid = new Ajv({ allowUnionTypes: true, formats: { regex: true } }).compile(
			packageProfile
		);
		expect(isValid({ ...descriptor, resources: [] })).toBe(false);
		expect(isValid({ ...descriptor, licenses: [{ title: 'free' }] })).toBe(false);
		expect(isValid({ ...descriptor, resources: [{ name: 'a', path: '../a.csv' }] })).toBe(false);
	});
});

describe.each(resources.map((resource) => [resource.path, resource] as const))(
	'%s',
	(_, { name, path, schema }) => {
		const rows = rowsOf(name);

		it('has the columns of its schema in their order', () => {
			const [header] = csvParseRows(read(path));
			expect(header).toEqual(schema.fields.map((field) => field.name));
		});

		it('has cells that fit type and constraints', () => {
			for (const { name: column, type, constraints = {} } of schema.fields) {
				for (const cell of rows.map((row) => row[column]!)) {
					if (cell === '') expect(constraints.required, column).not.toBe(true);
					else {
						expect(cell).toMatch(forms[type]!);
						if (constraints.pattern) expect(cell).toMatch(new RegExp(`^(${constraints.pattern})$`));
						if (constraints.enum) expect(constraints.enum).toContain(cell);
					}
				}
			}
		});

		it('has keys that are unique and lead somewhere', () => {
			const { primaryKey, foreignKeys = [] } = schema;
			if (primaryKey) expect(new Set(rows.map((row) => row[primaryKey])).size).toBe(rows.length);
			for (const { fields, reference } of foreignKeys) {
				const keys = new Set(rowsOf(reference.resource).map((row) => row[reference.fields]));
				const lost = rows.filter((row) => row[fields] && !keys.has(row[fields]));
				expect(lost).toEqual([]);
			}
		});
	}
);
