import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The journeys of a reader in Firefox, through the built site. */
export default defineConfig({
	root: fileURLToPath(new URL('../..', import.meta.url)),
	test: {
		include: ['tests/firefox/**/*.test.ts'],
		testTimeout: 60_000,
		hookTimeout: 120_000
	}
});
