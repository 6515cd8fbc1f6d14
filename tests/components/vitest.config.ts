import { defineConfig, mergeConfig } from 'vitest/config';
import site from '../../vite.config.ts';

/** The tests of components with states of their own, mounted without a browser. */
export default mergeConfig(
	{ ...site, test: { ...site.test, include: [] } },
	defineConfig({
		// Else Svelte would be the one that writes HTML on a server.
		resolve: { conditions: ['browser'] },
		test: { include: ['tests/components/**/*.test.ts'], environment: 'happy-dom' }
	})
);
