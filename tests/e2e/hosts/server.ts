import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A site of somebody else's: pages that embed ours, and the packages they use. */
export interface Host {
	origin: string;
	close(): void;
}

const packages = fileURLToPath(new URL('../../../node_modules', import.meta.url));

const types: Record<string, string> = {
	'.js': 'text/javascript',
	'.mjs': 'text/javascript',
	'.css': 'text/css'
};

/** Sends a file of an installed package under `/package/`, else the page of that path. */
function answer(url: string, pages: Map<string, string>): { type: string; body: string | Buffer } {
	const { pathname } = new URL(url, 'http://host');
	if (!pathname.startsWith('/package/'))
		return { type: 'text/html; charset=utf-8', body: pages.get(pathname) ?? '' };
	const file = pathname.slice('/package'.length);
	return { type: types[extname(file)] ?? 'text/plain', body: readFileSync(packages + file) };
}

/** Serves pages by their paths from an origin that is not the site's. */
export function serveHost(pages: Map<string, string>): Promise<Host> {
	const server = createServer(({ url = '/' }, response) => {
		const { type, body } = answer(url, pages);
		response.writeHead(200, { 'content-type': type }).end(body);
	});
	return new Promise((done) =>
		server.listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			done({ origin: `http://127.0.0.1:${port}`, close: () => server.close() });
		})
	);
}

/** A page of a host: its words and scripts in a document without margins. */
export const hostPage = (body: string): string =>
	`<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>
<link rel="icon" href="data:,"><style>body{margin:0}iframe{display:block;border:0;width:100%}</style>
${body}</html>`;
