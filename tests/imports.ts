import { parse as parseSvelte } from 'svelte/compiler';
import { parseAst } from 'vite';

/** One import, re-export or `import()` of a file. */
export interface Import {
	/** The module as the file names it, such as `$lib/figure/datum`. */
	specifier: string;
	/** A `type` import is gone at run time; a `dynamic` one is loaded when it is called. */
	kind: 'static' | 'dynamic' | 'type';
	/** Whether it takes the module whole (`import * as …`, `export *`, `import()`). */
	isWhole: boolean;
}

interface Syntax {
	type: string;
	source?: { value?: unknown } | null;
	argument?: { value?: unknown };
	importKind?: string;
	exportKind?: string;
	specifiers?: Syntax[];
}

/** The imports of a TypeScript, JavaScript or Svelte file, in markup too. */
export function readImports(file: string, text: string): Import[] {
	const isSvelte = file.endsWith('.svelte');
	return walk(isSvelte ? parseSvelte(text, { modern: true }) : parseAst(text, { lang: 'ts' }))
		.filter((node) => /^(Import(Decl|Expr)|TSImportType|Export(Named|All))/.test(node.type))
		.flatMap(readImport);
}

function walk(node: unknown): Syntax[] {
	if (typeof node !== 'object' || node === null) return [];
	const below = Object.values(node).flatMap(walk);
	return 'type' in node && typeof node.type === 'string' ? [node as Syntax, ...below] : below;
}

function readImport(node: Syntax): Import[] {
	const specifier = (node.source ?? node.argument)?.value;
	if (typeof specifier !== 'string') return [];
	const forms = [node, ...(node.specifiers ?? [])].map(({ type }) => type);
	const isWhole = forms.some((form) => /^(ImportNamespace|ImportExpr|ExportAll)/.test(form));
	return [{ specifier, kind: readKind(node), isWhole }];
}

function readKind({ type, importKind, exportKind, specifiers = [] }: Syntax): Import['kind'] {
	if (type === 'ImportExpression') return 'dynamic';
	const kinds = specifiers.map((s) => s.importKind ?? s.exportKind);
	const isType = [importKind, exportKind, type === 'TSImportType' && 'type'].includes('type');
	const areTypes = kinds.length > 0 && kinds.every((kind) => kind === 'type');
	return isType || areTypes ? 'type' : 'static';
}
