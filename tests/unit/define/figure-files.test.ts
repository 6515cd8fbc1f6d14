import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import type { Defined } from '$lib/define/define';
import { definitions } from '$lib/define/definitions';

const FOLDER = new URL('../../../src/article/figures/', import.meta.url);
const LINES = 100;

const files = readdirSync(FOLDER)
	.filter((name) => name.endsWith('.ts'))
	.map((name) => ({
		slug: name.slice(0, -'.ts'.length),
		text: readFileSync(new URL(name, FOLDER), 'utf8')
	}));

const modules = import.meta.glob<Record<string, Defined>>('/src/article/figures/*.ts', {
	eager: true
});
const exportsOf = (slug: string): Defined[] =>
	Object.values(modules[`/src/article/figures/${slug}.ts`]!);

/** Every node of a syntax tree. */
function* walk(node: unknown): Generator<Record<string, unknown>> {
	if (typeof node !== 'object' || node === null) return;
	if ('type' in node) yield node as Record<string, unknown>;
	for (const child of Object.values(node)) yield* walk(child);
}

/** The numbers in a file's code: not those in strings, patterns, comments or template text. */
const numbersIn = (text: string): number[] =>
	[...walk(parseSync('figure.ts', text).program)].flatMap(({ type, value }) =>
		type === 'Literal' && typeof value === 'number' ? [value] : []
	);

describe('numbersIn', () => {
	it('numbersIn(text) finds numbers in code and types, and none in text', () => {
		const code = 'const a: [4] = [-1e3, `2 ${7} 3`, "8", /9/, x[0] as 5]; // 6\n/* 10 */';
		expect(numbersIn(code).sort((x, y) => x - y)).toEqual([0, 4, 5, 7, 1000]);
	});
});

describe.each(files.map(({ slug, text }) => [slug, text] as const))('%s.ts', (slug, text) => {
	it('has no number in its code but 0, 1 and 100', () => {
		expect(numbersIn(text).filter((number) => ![0, 1, 100].includes(number))).toEqual([]);
	});

	it('parses without an error', () => {
		expect(parseSync('figure.ts', text).errors).toEqual([]);
	});

	it('defines the one figure that its name says', () => {
		expect(exportsOf(slug).map((definition) => definition.slug)).toEqual([slug]);
	});

	it('is in the list, once', () => {
		const [definition] = exportsOf(slug);
		expect(definitions.filter((listed) => listed.slug === definition!.slug)).toHaveLength(1);
	});

	it(`has at most ${LINES} lines`, () => {
		expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(LINES);
	});
});

describe('figure-list.ts', () => {
	it('lists the figures that have a file, no others', () => {
		const listed = definitions.map(({ slug }) => slug);
		expect(listed.toSorted()).toEqual(files.map(({ slug }) => slug).toSorted());
	});
});
