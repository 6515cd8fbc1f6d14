import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

/** The tests of components with states of their own, mounted without a browser. */
export default defineConfig({
	plugins: [sveltekit()],
	// Else Svelte would be the one that writes HTML on a server.
	resolve: { conditions: ['browser'] },
	test: { include: ['tests/components/**/*.test.ts'], environment: 'happy-dom' }
});
