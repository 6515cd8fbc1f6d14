import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { takeJourneys } from './journeys';

const address = 'http://127.0.0.1:4192';
/** WebDriver’s code of a key, and its name for an element. */
const codes = { Escape: '\uE00C', PageDown: '\uE00F' };
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

async function call<T>(method: string, path: string, body?: object): Promise<T> {
	const answer = await fetch(address + path, { method, body: body && JSON.stringify(body) });
	const { value } = (await answer.json()) as { value: T & { error?: string; message?: string } };
	if (!answer.ok) throw new Error(`WebDriver ${path}: ${value.error}, ${value.message}`);
	return value;
}

/** WebKitGTK has no headless mode, so it gets a screen that nobody sees. */
async function startDriver(): Promise<() => void> {
	const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1400x1000x24'], {
		stdio: ['ignore', 'pipe', 'ignore']
	});
	const number = await new Promise<string>((done, fail) => {
		screen.stdout.once('data', (data) => done(String(data).trim()));
		screen.once('error', fail);
	});
	const env = { ...process.env, DISPLAY: `:${number}` };
	const driver = spawn('WebKitWebDriver', [`--port=${new URL(address).port}`], { env });
	for (let i = 0; i < 100; i++) {
		if (await call('GET', '/status').catch(() => null)) break;
		await setTimeout(100);
	}
	return () => [driver, screen].forEach((one) => one.kill());
}

takeJourneys(
	'WebKit',
	async () => {
		const stop = await startDriver();
		const { sessionId } = await call<{ sessionId: string }>('POST', '/session', {
			capabilities: {}
		});
		const ask = <T>(path: string, body: object) =>
			call<T>('POST', `/session/${sessionId}/${path}`, body);
		const find = async (value: string) => {
			const using = 'css selector';
			return (await ask<Record<string, string>>('element', { using, value }))[elementKey]!;
		};
		await ask('window/rect', { width: 1280, height: 938 });
		return {
			open: (url) => ask('url', { url }),
			run: (expression) => ask('execute/sync', { script: `return ${expression}`, args: [] }),
			click: async (selector) => ask(`element/${await find(selector)}/click`, {}),
			type: async (selector, text) => ask(`element/${await find(selector)}/value`, { text }),
			press: (key) => {
				const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: codes[key] }));
				return ask('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
			},
			enter: async (selector) => ask('frame', { id: { [elementKey]: await find(selector) } }),
			leave: () => ask('frame', { id: null }),
			close: async () => {
				await call('DELETE', `/session/${sessionId}`);
				stop();
			}
		};
	},
	false
);
