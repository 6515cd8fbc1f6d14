import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { chromiumPath } from './browser';

/** Another port lets two runs stand side by side. */
const port = Number(process.env.PORT ?? 4173);
const address = `http://localhost:${port}`;
const inCI = Boolean(process.env.CI);

export default defineConfig({
	testDir: 'e2e',
	outputDir: '../test-results',
	// The whole run counts its tests by the report in JSON, which is written where its variable says.
	reporter: [
		[inCI ? 'line' : 'list'],
		...(process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? ([['json']] as const) : [])
	],
	forbidOnly: inCI,
	// A shared machine may stall a page once; a fault stays a fault.
	retries: inCI ? 2 : 0,
	workers: 2,
	fullyParallel: true,
	// The built site is served as it is: `npm test` builds before.
	webServer: {
		command: `npx vite preview --port ${port}`,
		cwd: fileURLToPath(new URL('..', import.meta.url)),
		url: address,
		// Another server may send a build that is gone: the run stops and names the port instead.
		reuseExistingServer: false
	},
	use: {
		baseURL: address,
		timezoneId: 'Pacific/Apia',
		// Each test sees what the server sends; the service worker has tests of its own.
		serviceWorkers: 'block',
		launchOptions: {
			executablePath: chromiumPath(),
			args: [
				'--no-sandbox',
				'--disable-gpu',
				// A process fewer for each browser.
				'--in-process-gpu',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync'
			]
		}
	}
});
