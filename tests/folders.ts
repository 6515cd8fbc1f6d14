import { posix } from 'node:path';
import { readImports, type Import } from './imports';

/** The source files by their path from the root, such as `src/lib/plot/scale.ts`. */
export type Sources = Record<string, string>;

/** What a folder may name, besides its own files. */
interface Rule {
	ours: string[];
	/** Rooms it may only load by `import()`, where the site is built. */
	lazy?: string[];
	libraries: string[];
}

/** The faces that pages set, named as files. */
const FONTS = ['@fontsource/source-sans-3', '@fontsource/source-serif-4'];

/** The README's table of rooms; `+` stands for the routes' files that run at build time alone. */
export const RULES: Record<string, Rule> = {
	model: { ours: [], libraries: ['d3'] },
	address: { ours: ['model'], libraries: ['d3', '$app'] },
	compare: { ours: ['model'], libraries: ['d3'] },
	data: { ours: ['data', 'model'], libraries: ['arquero', 'd3', 'edtf'] },
	sources: { ours: ['data', 'model'], libraries: ['arquero', 'd3'] },
	article: {
		ours: ['define', 'compare', 'sources', 'data', 'plot', 'model'],
		libraries: ['arquero', 'd3']
	},
	define: {
		ours: ['article', 'data', 'sources', 'compare', 'address', 'model'],
		libraries: ['arquero', 'd3']
	},
	plot: { ours: ['model'], libraries: ['d3'] },
	svg: { ours: ['plot', 'model'], libraries: ['svelte'] },
	slides: { ours: ['svg', 'plot', 'address', 'model'], libraries: ['d3', 'fflate'] },
	worksheet: {
		ours: ['article', 'data', 'define', 'sources', 'plot', 'address', 'model'],
		libraries: ['arquero', 'd3']
	},
	publish: {
		ours: [
			'article',
			'data',
			'define',
			'sources',
			'worksheet',
			'slides',
			'svg',
			'plot',
			'address',
			'model'
		],
		libraries: ['arquero', 'd3', 'fflate', 'node', '@resvg/resvg-js']
	},
	components: {
		ours: ['slides', 'worksheet', 'svg', 'plot', 'compare', 'address', 'model'],
		libraries: ['svelte', '$app', ...FONTS]
	},
	offline: { ours: [], libraries: [] },
	routes: {
		ours: ['components', 'compare', 'address', 'svg', 'plot', 'model'],
		lazy: ['publish'],
		libraries: ['svelte', '@sveltejs/kit', '$app']
	},
	src: { ours: ['offline', 'article', 'model'], libraries: ['@sveltejs/kit', '$service-worker'] },
	'+': {
		ours: [
			'svg',
			'plot',
			'routes',
			'components',
			'article',
			'publish',
			'worksheet',
			'define',
			'sources',
			'data',
			'address',
			'model'
		],
		libraries: ['@sveltejs/kit', '$app', 'svelte/server']
	}
};

/** A style sheet or a picture within `src` is free to all. */
const CODE = ['', '.ts', '.js', '.svelte'];

/** Each import that breaks the table or closes a cycle, as a sentence that names file and import. */
export function listFaults(sources: Sources): string[] {
	const read = (file: string) => readImports(file, sources[file] ?? '');
	const graph = new Map(Object.keys(sources).map((file) => [file, read(file)]));
	const broken = [...graph].flatMap(([file, imports]) =>
		imports.flatMap((one) => {
			const reason = judge(file, one, sources);
			return reason ? [`${file} imports ${one.specifier}: ${reason}`] : [];
		})
	);
	return [...broken, ...listCycles(graph, sources)];
}

function judge(
	file: string,
	{ specifier, isWhole, kind }: Import,
	sources: Sources
): string | null {
	if (/^\.\/\$types/.test(specifier)) return null;
	if (specifier === 'd3' && isWhole) return 'D3 is imported name by name';
	const place = isBuildTime(file) ? '+' : folderOf(file);
	const target = resolve(file, specifier, sources);
	if (target === null) return judgeLibrary(place, specifier);
	const isLazy = kind === 'dynamic' && RULES[place]?.lazy?.includes(folderOf(target));
	return isLazy ? null : judgeOurs(place, target);
}

function judgeLibrary(place: string, specifier: string): string | null {
	const library = libraryOf(specifier);
	if (RULES[place]?.libraries.includes(library)) return null;
	return `${nameOf(place)} may not name the library ${library}`;
}

function judgeOurs(place: string, target: string): string | null {
	const folder = folderOf(target);
	const isAsset = target.startsWith('src/') && !CODE.includes(posix.extname(target));
	if (isAsset || folder === place || RULES[place]?.ours.includes(folder)) return null;
	return `${nameOf(place)} may not import ${folder}`;
}

const nameOf = (place: string): string => (place === '+' ? 'a server file of routes' : place);

const isBuildTime = (file: string): boolean => /^src\/routes\/.*[+.]server\.ts$/.test(file);

/** `figure` for `src/lib/figure/datum.ts`, `routes` for all in `src/routes`, else the first folder. */
const folderOf = (path: string): string =>
	/^src\/(?:lib\/)?(\w+)\//.exec(path)?.[1] ?? path.split('/')[0] ?? path;

/** The package's name; Node's modules are one library, and what runs on the server stands apart. */
function libraryOf(specifier: string): string {
	if (specifier.startsWith('node:')) return 'node';
	if (['svelte/server', '$app/server'].includes(specifier)) return specifier;
	return /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;
}

/** The path an import of ours leads to, as good as it can be told; null for a library. */
function resolve(file: string, specifier: string, sources: Sources): string | null {
	const [name = ''] = specifier
		.replace(/^\$(lib|article)(?=\/)/, (_, alias: string) =>
			alias === 'lib' ? '/src/lib' : '/src/article'
		)
		.split('?');
	if (!/^[./]/.test(name)) return null;
	const path = name.startsWith('/') ? name.slice(1) : posix.join(posix.dirname(file), name);
	const spellings = [path, `${path}.ts`, `${path}.svelte`, path.replace(/\.js$/, '.ts')];
	return spellings.find((spelling) => spelling in sources) ?? path;
}

function listCycles(graph: Map<string, Import[]>, sources: Sources): string[] {
	const done = new Set<string>();
	const visit = (file: string, trail: string[]): string[] => {
		if (done.has(file)) return [];
		const way = [...trail, file];
		const faults = (graph.get(file) ?? []).flatMap(({ specifier }) => {
			const target = resolve(file, specifier, sources) ?? specifier;
			if (!way.includes(target)) return visit(target, way);
			const ring = [...way.slice(way.indexOf(target)), target].join(' → ');
			return [`${file} imports ${specifier}: it closes the cycle ${ring}`];
		});
		done.add(file);
		return faults;
	};
	return [...graph.keys()].flatMap((file) => visit(file, []));
}
