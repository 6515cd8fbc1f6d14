import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const pathOf = (folder: string): string =>
	fileURLToPath(new URL(`../../${folder}`, import.meta.url));

/** The tests that read the built site as files: no browser, no server. */
export default defineConfig({
	root: pathOf('.'),
	resolve: { alias: { $lib: pathOf('src/lib'), $article: pathOf('src/article') } },
	test: {
		include: ['tests/built/**/*.test.ts'],
		isolate: false,
		testTimeout: 60_000
	}
});
