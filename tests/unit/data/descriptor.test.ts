import { describe, expect, it } from 'vitest';
import { parseDescriptor } from '$lib/data/descriptor';
import { formatFault } from '$lib/data/fault';
import text from '../../../data/datapackage.json?raw';

const FILE = 'data/datapackage.json';

const list = (descriptor: string | undefined) => {
	const parsed = parseDescriptor(FILE, descriptor);
	return 'faults' in parsed ? parsed.faults.map(formatFault) : [];
};

const withField = (field: object) => {
	const resource = { name: 'claims', path: 'claims.csv', schema: { fields: [field] } };
	return JSON.stringify({ resources: [resource] });
};

describe('parseDescriptor', () => {
	it('reads the data package of the repository', () => {
		expect(parseDescriptor(FILE, text)).toEqual({ descriptor: JSON.parse(text) });
	});

	it.each(['', '{', 'null', '{}', '{"resources":[{}]}', '{"resources":[null]}'])(
		'refuses %s',
		(descriptor) => expect(list(descriptor)).toEqual([expect.stringMatching(/must be a list/)])
	);

	it('refuses a missing file', () => {
		expect(list(undefined)).toEqual([`${FILE}:1 resources: the file is missing`]);
	});

	it('refuses keywords and types that no check reads', () => {
		expect(list(withField({ name: 'id', type: 'string', constraints: { minLength: 1 } }))).toEqual([
			`${FILE}:1 id: “minLength” is not checked here`
		]);
		expect(list(withField({ name: 'id', type: 'date' }))).toEqual([
			`${FILE}:1 id: “date” is no type we read`
		]);
	});
});
