import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listFaults, type Sources } from '../folders';
import { readImports } from '../imports';

const ROOT = new URL('../../', import.meta.url);

function readSources(): Sources {
	const files = readdirSync(new URL('src', ROOT), { recursive: true, encoding: 'utf8' })
		.map((name) => `src/${name.replaceAll('\\', '/')}`)
		.filter((file) => /\.(ts|js|svelte)$/.test(file));
	return Object.fromEntries(files.map((file) => [file, readFileSync(new URL(file, ROOT), 'utf8')]));
}

/** The faults of one made-up file, by what follows its name. */
const listFaultsOf = (file: string, text: string): string[] =>
	listFaults({ [file]: file.endsWith('.svelte') ? `<script lang="ts">${text}</script>` : text });

describe('src', () => {
	it('keeps the table of folders and has no import cycle', () => {
		expect(listFaults(readSources())).toEqual([]);
	});
});

describe('readImports', () => {
	it.each([
		["import { a } from './a'", 'static', false],
		["import './a'", 'static', false],
		["import * as a from './a'", 'static', true],
		["import { type A, b } from './a'", 'static', false],
		["import type { A } from './a'", 'type', false],
		["import { type A } from './a'", 'type', false],
		["let a: import('./a').A", 'type', false],
		["export { a } from './a'", 'static', false],
		["export * from './a'", 'static', true],
		["export type { A } from './a'", 'type', false],
		["const a = await import('./a')", 'dynamic', true]
	])('readImports(file, %j) reads one as %s', (text, kind, isWhole) => {
		expect(readImports('a.ts', text)).toEqual([{ specifier: './a', kind, isWhole }]);
	});

	it('readImports(file, text) reads both scripts and the markup of a component', () => {
		const text = `<script module>import './a'</script><script lang="ts">import type { B } from './b'</script>
			{#await import('./c') then c}{c}{/await}`;
		const kinds = readImports('A.svelte', text).map(
			({ specifier, kind }) => `${specifier} ${kind}`
		);
		expect(kinds.sort()).toEqual(['./a static', './b type', './c dynamic']);
	});

	it('readImports(file, text) passes over comments and strings', () => {
		expect(readImports('a.ts', "// import './a'\nconst a = \"import './b'\";")).toEqual([]);
	});
});

describe.skip('listFaults, of our own folders', () => {
	it.each([
		['src/lib/figure/a.ts', '$lib/plot/b', 'figure may not import plot'],
		['src/lib/figure/a.ts', '../server/b', 'figure may not import server'],
		['src/lib/plot/a.ts', '../marks/B.svelte', 'plot may not import marks'],
		['src/lib/marks/A.svelte', '$lib/components/B.svelte', 'marks may not import components'],
		['src/lib/export/a.ts', '$lib/components/b', 'export may not import components'],
		['src/lib/components/A.svelte', '$lib/server/b', 'components may not import server'],
		['src/lib/components/A.svelte', '../../routes/b', 'components may not import routes'],
		['src/lib/server/a.ts', '$lib/components/B.svelte', 'server may not import components'],
		['src/lib/components/a.ts', '../../../data/claims.csv?raw', 'components may not import data'],
		['src/lib/server/a.ts', '../../../tests/b', 'server may not import tests'],
		['src/routes/+page.svelte', '$lib/server/b', 'routes may not import server'],
		['src/routes/a/+page.ts', '$lib/export/b', 'routes may not import export'],
		[
			'src/routes/a/+page.server.ts',
			'$lib/marks/b',
			'a server file of routes may not import marks'
		],
		['src/lib/a.ts', './figure/b', 'lib may not import figure']
	])('%s may not import %s', (file, specifier, reason) => {
		const fault = `${file} imports ${specifier}: ${reason}`;
		expect(listFaultsOf(file, `import type { B } from '${specifier}';`)).toEqual([fault]);
		expect(listFaultsOf(file, `const b = () => import('${specifier}');`)).toEqual([fault]);
		expect(listFaultsOf(file, `export { b } from '${specifier}';`)).toEqual([fault]);
	});

	it.each([
		['src/lib/server/figures/a.ts', '../table'],
		['src/lib/server/a.ts', '../../../data/claims.csv?raw'],
		['src/lib/server/a.ts', '$lib/marks/Plot.svelte'],
		['src/lib/components/A.svelte', './focus.svelte'],
		['src/lib/components/A.svelte', '$lib/fonts.css'],
		['src/routes/+page.ts', './$types'],
		['src/routes/a/[slug].svg/+server.ts', '$lib/server/image'],
		['src/routes/+layout.server.ts', '$lib/export/slide']
	])('%s may import %s', (file, specifier) => {
		expect(listFaultsOf(file, `import b from '${specifier}';`)).toEqual([]);
	});
});

describe.skip('listFaults, of libraries', () => {
	it.each([
		['src/lib/figure/a.ts', 'arquero', 'figure may not name the library arquero'],
		['src/lib/plot/a.ts', 'edtf', 'plot may not name the library edtf'],
		['src/lib/export/a.ts', 'csv-parse/sync', 'export may not name the library csv-parse'],
		['src/lib/components/A.svelte', 'd3', 'components may not name the library d3'],
		['src/lib/plot/a.ts', 'd3-scale', 'plot may not name the library d3-scale'],
		['src/lib/plot/a.ts', 'svelte', 'plot may not name the library svelte'],
		['src/lib/figure/a.ts', 'node:fs', 'figure may not name the library node'],
		[
			'src/lib/components/A.svelte',
			'svelte/server',
			'components may not name the library svelte/server'
		],
		['src/routes/+page.ts', '$app/server', 'routes may not name the library $app/server'],
		['src/lib/marks/A.svelte', '@scope/name/part', 'marks may not name the library @scope/name'],
		['src/routes/+server.ts', 'arquero', 'a server file of routes may not name the library arquero']
	])('%s may not name %s', (file, specifier, reason) => {
		const fault = `${file} imports ${specifier}: ${reason}`;
		expect(listFaultsOf(file, `import { b } from '${specifier}';`)).toEqual([fault]);
		expect(listFaultsOf(file, `import type { B } from '${specifier}';`)).toEqual([fault]);
	});

	it.each(["import * as d3 from 'd3'", "export * from 'd3'", "await import('d3')"])(
		'%s takes D3 whole',
		(text) => {
			const fault = 'src/lib/plot/a.ts imports d3: D3 is imported name by name';
			expect(listFaultsOf('src/lib/plot/a.ts', text)).toEqual([fault]);
		}
	);

	it.each([
		['src/lib/plot/a.ts', 'd3'],
		['src/lib/server/a.ts', 'node:fs'],
		['src/lib/server/a.ts', 'csv-parse/sync'],
		['src/lib/components/A.svelte', 'svelte/reactivity'],
		['src/lib/components/A.svelte', '$app/state'],
		['src/routes/+page.server.ts', '@sveltejs/kit']
	])('%s may name %s', (file, specifier) => {
		expect(listFaultsOf(file, `import { b } from '${specifier}';`)).toEqual([]);
	});
});

describe('listFaults, of cycles', () => {
	it('names the file and the import that close a cycle', () => {
		const sources = {
			'src/lib/plot/a.ts': "import { b } from './b'; export const a = b;",
			'src/lib/plot/b.ts': "export { c as b } from '$lib/plot/c.js';",
			'src/lib/plot/c.ts': "export const c = () => import('./a');"
		};
		expect(listFaults(sources)).toEqual([
			'src/lib/plot/c.ts imports ./a: it closes the cycle ' +
				'src/lib/plot/a.ts → src/lib/plot/b.ts → src/lib/plot/c.ts → src/lib/plot/a.ts'
		]);
	});

	it('finds a cycle through components, and a file that imports itself', () => {
		const sources = {
			'src/lib/marks/A.svelte': "<script>import B from './B.svelte'</script><B />",
			'src/lib/marks/B.svelte': "<script>import A from './A.svelte'</script><A />",
			'src/lib/marks/c.ts': "import './c';"
		};
		expect(listFaults(sources)).toEqual([
			'src/lib/marks/B.svelte imports ./A.svelte: it closes the cycle ' +
				'src/lib/marks/A.svelte → src/lib/marks/B.svelte → src/lib/marks/A.svelte',
			'src/lib/marks/c.ts imports ./c: it closes the cycle src/lib/marks/c.ts → src/lib/marks/c.ts'
		]);
	});

	it('lets types refer to one another and two files share a third', () => {
		const sources = {
			'src/lib/plot/a.ts': "import type { B } from './b'; import './c'; export type A = B;",
			'src/lib/plot/b.ts': "import { type A } from './a'; import './c'; export type B = A;",
			'src/lib/plot/c.ts': ''
		};
		expect(listFaults(sources)).toEqual([]);
	});
});
