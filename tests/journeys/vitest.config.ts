import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The journeys of a reader in other browsers, through the built site. */
export default defineConfig({
	root: fileURLToPath(new URL('../..', import.meta.url)),
	test: {
		include: ['tests/journeys/**/*.test.ts'],
		// Both serve the site at one port.
		fileParallelism: false,
		testTimeout: 60_000,
		hookTimeout: 120_000
	}
});
