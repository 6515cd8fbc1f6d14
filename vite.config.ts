import { svelte } from '@sveltejs/vite-plugin-svelte';
import { sveltekit } from '@sveltejs/kit/vite';
import { build, runnerImport, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const query = '?bundle';

/**
 * `import code from './some.ts?bundle'`: a module with all that it imports as the text of one classic
 * script, for pages that must be complete in one file.
 */
const bundle = (): Plugin => ({
	name: 'bundle',
	enforce: 'pre',
	async load(id) {
		if (!id.endsWith(query)) return null;
		return `export default ${JSON.stringify(await bundleOf(id.slice(0, -query.length)))}`;
	}
});

const pathOf = (folder: string): string => new URL(folder, import.meta.url).pathname;

async function bundleOf(entry: string): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: 'warn',
		plugins: [svelte({ configFile: false, compilerOptions: { css: 'injected' } })],
		resolve: { alias: { $lib: pathOf('src/lib'), $article: pathOf('src/article') } },
		define: { 'process.env.NODE_ENV': '"production"' },
		build: { write: false, lib: { entry, formats: ['iife'], name: 'bundle' } }
	});
	const [output] = Array.isArray(built) ? built : [built];
	if (!output || !('output' in output)) throw new Error(`${entry} gave no script`);
	// What would end the element it stands in is written as an escape.
	return output.output[0].code.replaceAll('</script', '<\\/script');
}

/** Stops the build at a data package with faults, its words read too, and lists all of them. */
function checkData(): Plugin {
	let faults: Promise<string[]> | undefined;
	return {
		name: 'check-data',
		apply: 'build',
		async buildStart() {
			const found = await (faults ??= listFaults());
			if (found.length) this.error(`The data package has faults:\n${found.join('\n')}`);
		}
	};
}

async function listFaults(): Promise<string[]> {
	type Module = typeof import('./src/lib/data/package-faults');
	const file = pathOf('src/lib/data/package-faults.ts');
	const { module } = await runnerImport<Module>(file, { configFile: false });
	return module.packageFaults;
}

/** Keeps out of Vitest's cache what is made from other files than its own: globs and bundles. */
const cacheRules = (): Plugin => ({
	name: 'cache-rules',
	configureVitest: ({ experimental_defineCacheKeyGenerator: define }) =>
		define(({ id, sourceCode }) =>
			id.endsWith(query) || sourceCode.includes('import.meta.glob') ? false : null
		)
});

const slideType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** `vite preview` doesn't know PowerPoint's files by their ending, and would send them as HTML. */
const previewTypes = (): Plugin => ({
	name: 'preview-types',
	configurePreviewServer({ middlewares }) {
		middlewares.use(({ url }, response, next) => {
			const { writeHead } = response;
			const typed = (status: number, headers: object) =>
				writeHead.call(response, status, { ...headers, 'content-type': slideType });
			if (/^[^?]*\.pptx(\?|$)/.test(url ?? '')) response.writeHead = typed as typeof writeHead;
			next();
		});
	}
});

export default defineConfig({
	plugins: [checkData(), bundle(), previewTypes(), cacheRules(), sveltekit()],
	preview: { port: 4173, strictPort: true },
	test: {
		include: ['tests/unit/**/*.test.ts'],
		// The modules hold no state, so files of tests can share them: the package is read once.
		isolate: false,
		// What Vite made of a module is kept, so that one file of tests starts sooner (see cacheRules).
		experimental: { fsModuleCache: true },
		maxWorkers: 2,
		setupFiles: ['tests/unit/setup.ts'],
		benchmark: { include: ['tests/bench/**/*.bench.ts'] },
		// Properties take their time on a busy machine.
		testTimeout: 30_000,
		env: { TZ: 'Pacific/Apia' }
	}
});
