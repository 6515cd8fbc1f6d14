import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** Scripts that pages carry in their text, each allowed by its hash. */
const inlineScripts = ['src/routes/(site)/theme.js', 'src/lib/components/views/view.js'];

/** @param {string} file @returns {`sha256-${string}`} */
const hashOf = (file) =>
	`sha256-${createHash('sha256')
		.update(readFileSync(new URL(file, import.meta.url)))
		.digest('base64')}`;

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		alias: { $article: 'src/article' },
		adapter: adapter({ pages: process.env.BUILD_DIR ?? 'build' }),
		paths: { base: process.env.BASE_PATH ?? '', relative: false },
		// Pictures are rasterised on libuv's threads, several at once.
		prerender: { concurrency: 4 },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', ...inlineScripts.map(hashOf)],
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'frame-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['self']
			}
		}
	}
};
