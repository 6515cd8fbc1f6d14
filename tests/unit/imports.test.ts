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

describe('listFaults, of our own rooms', () => {
	it.each([
		['src/lib/model/a.ts', '$lib/plot/b', 'model may not import plot'],
		['src/lib/model/a.ts', '../data/b', 'model may not import data'],
		['src/lib/plot/forms/a.ts', '../../svg/b', 'plot may not import svg'],
		['src/lib/svg/A.svelte', '$lib/components/site/B.svelte', 'svg may not import components'],
		['src/lib/slides/a.ts', '$lib/components/b', 'slides may not import components'],
		['src/lib/slides/a.ts', '$article/site', 'slides may not import article'],
		['src/lib/components/site/A.svelte', '$lib/define/b', 'components may not import define'],
		['src/lib/components/site/A.svelte', '../../../routes/b', 'components may not import routes'],
		['src/lib/components/a.ts', '$article/site', 'components may not import article'],
		['src/lib/data/a.ts', '../../../tests/b', 'data may not import tests'],
		['src/routes/+page.svelte', '$lib/define/b', 'routes may not import define'],
		[
			'src/routes/a/+page.server.ts',
			'$lib/compare/b',
			'a server file of routes may not import compare'
		],
		['src/lib/a.ts', './model/b', 'lib may not import model']
	])('%s may not import %s', (file, specifier, reason) => {
		const fault = `${file} imports ${specifier}: ${reason}`;
		expect(listFaultsOf(file, `import type { B } from '${specifier}';`)).toEqual([fault]);
		expect(listFaultsOf(file, `const b = () => import('${specifier}');`)).toEqual([fault]);
		expect(listFaultsOf(file, `export { b } from '${specifier}';`)).toEqual([fault]);
	});

	it.each([
		['src/article/figures/a.ts', '$lib/define/select'],
		['src/lib/data/a.ts', '../../../data/claims.csv?raw'],
		['src/lib/publish/a.ts', '$article/site'],
		['src/lib/components/figure/A.svelte', './focus.svelte'],
		['src/lib/components/site/A.svelte', '$lib/fonts.css'],
		['src/routes/+page.ts', './$types'],
		['src/routes/+layout.server.ts', '$article/site']
	])('%s may import %s', (file, specifier) => {
		expect(listFaultsOf(file, `import b from '${specifier}';`)).toEqual([]);
	});
});

describe('listFaults, of libraries', () => {
	it.each([
		['src/lib/model/a.ts', 'arquero', 'model may not name the library arquero'],
		['src/lib/plot/a.ts', 'edtf', 'plot may not name the library edtf'],
		['src/lib/data/a.ts', 'csv-parse/sync', 'data may not name the library csv-parse'],
		['src/lib/components/A.svelte', 'd3', 'components may not name the library d3'],
		['src/lib/plot/a.ts', 'd3-scale', 'plot may not name the library d3-scale'],
		['src/lib/plot/a.ts', 'svelte', 'plot may not name the library svelte'],
		['src/lib/model/a.ts', 'node:fs', 'model may not name the library node'],
		['src/routes/+page.ts', '$app/server', 'routes may not name the library $app/server'],
		['src/lib/svg/A.svelte', '@scope/name/part', 'svg may not name the library @scope/name'],
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
		['src/lib/data/a.ts', 'arquero'],
		['src/lib/publish/a.ts', 'node:fs'],
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
			'src/lib/svg/A.svelte': "<script>import B from './B.svelte'</script><B />",
			'src/lib/svg/B.svelte': "<script>import A from './A.svelte'</script><A />",
			'src/lib/svg/c.ts': "import './c';"
		};
		expect(listFaults(sources)).toEqual([
			'src/lib/svg/B.svelte imports ./A.svelte: it closes the cycle ' +
				'src/lib/svg/A.svelte → src/lib/svg/B.svelte → src/lib/svg/A.svelte',
			'src/lib/svg/c.ts imports ./c: it closes the cycle src/lib/svg/c.ts → src/lib/svg/c.ts'
		]);
	});

	it('finds a cycle of types, and lets two files share a third', () => {
		const sources = {
			'src/lib/plot/a.ts': "import type { B } from './b'; import './c'; export type A = B;",
			'src/lib/plot/b.ts': "import { type A } from './a'; import './c'; export type B = A;",
			'src/lib/plot/c.ts': ''
		};
		expect(listFaults(sources)).toEqual([
			'src/lib/plot/b.ts imports ./a: it closes the cycle ' +
				'src/lib/plot/a.ts → src/lib/plot/b.ts → src/lib/plot/a.ts'
		]);
	});
});
