import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDataPackage } from '$lib/data/data-package';
import { formatFault } from '$lib/data/fault';
import { claimById, points, referenceById } from '$lib/data/tables';
import { createFiles, createFixture } from './fixture';

const FOLDER = new URL('../../../data/reference/', import.meta.url);

const listFaults = (files: Record<string, string>): string[] =>
	checkDataPackage(files).map(formatFault);

describe('the reference series', () => {
	it('are the files of data/reference, each with its grade, unit, caveat and works', () => {
		const files = readdirSync(FOLDER).map((name) => name.replace('.csv', ''));
		expect([...referenceById.keys()].toSorted()).toEqual(files.toSorted());
		expect(new Set(points.array('reference'))).toEqual(new Set(referenceById.keys()));
		for (const { works, carriers } of referenceById.values()) {
			for (const { path } of [...works, ...carriers])
				if (path) expect(path).toMatch(/^https?:\/\/[^…]+$/);
		}
	});

	it('are no claims', () => {
		for (const id of referenceById.keys()) expect(claimById.has(id)).toBe(false);
	});
});

describe('checkDataPackage', () => {
	const valid = createFiles(createFixture());

	it('names file, line and field of a bad point', () => {
		const path = 'data/reference/us-census.csv';
		const bad = valid[path]!.replace('1940-04-01', 'soon').replace('123202624', '');
		expect(listFaults({ ...valid, [path]: bad })).toEqual([
			`${path}:2 value: must stand alone, or a low and a high without it`,
			`${path}:3 period: “soon” is not EDTF, such as 1923-10 or [..1927]`
		]);
	});

	it('asks every series for its grade', () => {
		const path = 'data/datapackage.json';
		const bad = valid[path]!.replace('"grade": "A",', '');
		expect(listFaults({ ...valid, [path]: bad })).toEqual([
			`${path}:1 grade: “cc-1934-fate” has no grade; every reference series needs one`
		]);
	});
});
