const text = { type: 'string' } as const;
const name = { type: 'string', pattern: '^[-a-z0-9._/]+$' } as const;
const path = {
	type: 'string',
	pattern: '^((?=[^./~])(?!file:)((?!/\\.\\./)(?!\\\\)(?!:\\/\\/).)*|(http|ftp)s?://.*)$'
} as const;
const list = <Items>(items: Items) => ({ type: 'array', minItems: 1, items }) as const;
const object = <Properties>(required: string[], properties: Properties, rest = {}) =>
	({ type: 'object', required, properties, ...rest }) as const;

const fieldNames = { oneOf: [text, { ...list(text), uniqueItems: true }] } as const;

const constraints = object([], {
	required: { type: 'boolean' },
	unique: { type: 'boolean' },
	pattern: { type: 'string', format: 'regex' },
	enum: { ...list({ type: ['string', 'number'] }), uniqueItems: true },
	minimum: { type: ['string', 'number'] },
	maximum: { type: ['string', 'number'] }
});

const types = [
	...['string', 'number', 'integer', 'boolean', 'object', 'array', 'list', 'datetime', 'date'],
	...['time', 'year', 'yearmonth', 'duration', 'geopoint', 'geojson', 'any']
];

const schema = object(['fields'], {
	fields: list(
		object(['name'], {
			name: text,
			type: { enum: types },
			title: text,
			description: text,
			constraints
		})
	),
	primaryKey: fieldNames,
	foreignKeys: list(
		object(['fields', 'reference'], {
			fields: fieldNames,
			reference: object(['fields'], { resource: text, fields: fieldNames })
		})
	)
});

const sources = {
	type: 'array',
	items: object([], { title: text, path, email: text }, { minProperties: 1 })
} as const;

/** Of a series from outside the article, and of the passages; the profile leaves such properties free. */
const ours = {
	...({
		unit: text,
		short: text,
		origin: text,
		grade: { enum: ['A', 'B'] },
		caveat: text
	} as const),
	...({ carriers: sources, read: { type: 'boolean' } } as const),
	paragraphsWithoutEndMark: list({ type: 'integer' })
} as const;

const license = object(
	[],
	{ name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' }, path, title: text },
	{
		anyOf: [{ required: ['name'] }, { required: ['path'] }]
	}
);

/**
 * The published profile of a data package, https://datapackage.org/profiles/2.0/datapackage.json,
 * retyped for the properties we use. A property that isn't here is refused at the top, so that a new
 * one is looked up in the profile first.
 */
export const packageProfile = object(
	['resources'],
	{
		$schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
		name,
		title: text,
		description: text,
		licenses: list(license),
		sources,
		resources: list(
			object(
				['name', 'path'],
				{ name, path, title: text, description: text, sources, ...ours, schema },
				{ additionalProperties: false }
			)
		)
	},
	{ additionalProperties: false }
);
