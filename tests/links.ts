import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';

/** The file of a built site that a plain static server sends for a path; null for none. */
export function fileOf(build: string, base: string, path: string): string | null {
	const local = decodeURIComponent(path);
	if (!local.startsWith(`${base}/`)) return null;
	const file = join(build, local.slice(base.length));
	if (!existsSync(file)) return null;
	if (!statSync(file).isDirectory()) return file;
	const index = join(file, 'index.html');
	// Without its slash a folder's page would resolve its links elsewhere.
	return local.endsWith('/') && existsSync(index) ? index : null;
}

const decode = (text: string) =>
	text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');

/** All that a page or a style sheet leads to. */
function linksOf(name: string, text: string): string[] {
	const pattern = name.endsWith('.css')
		? /url\(\s*["']?([^"')]+)/g
		: /\s(?:href|src|action|poster|data)="([^"]*)"/g;
	return [...text.matchAll(pattern)].map(([, link]) => decode(link!));
}

/** The modules that a script of the site imports, which are named by relative paths. */
const importsOf = (text: string): string[] =>
	[...text.matchAll(/["'](\.{1,2}\/[\w./-]+\.(?:js|css))["']/g)].map(([, path]) => path!);

/** Each link of the built files that leads to no file, or to no element of its page. */
export function listBroken(build: string, base: string): string[] {
	const files = readdirSync(build, { recursive: true, encoding: 'utf8' }).map((file) =>
		file.replaceAll('\\', '/')
	);
	const texts = new Map<string, string>();
	const read = (file: string) => {
		if (!texts.has(file)) texts.set(file, readFileSync(file, 'utf8'));
		return texts.get(file)!;
	};
	const isPage = (file: string) => /\.(html|css|js)$/.test(file);
	return files.filter(isPage).flatMap((name) => {
		const text = read(join(build, name));
		const own = `http://site${posix.join(base, '/', name.replace(/index\.html$/, ''))}`;
		const links = name.endsWith('.js') ? importsOf(text) : linksOf(name, text);
		return [...new Set(links)].flatMap((link) => {
			const url = new URL(link, own);
			if (url.host !== 'site') return [];
			const file = fileOf(build, base, url.pathname);
			if (!file) return [`${name}: ${link} leads to no file`];
			const id = decodeURIComponent(url.hash.slice(1));
			const isThere = !id || !file.endsWith('.html') || read(file).includes(`id="${id}"`);
			return isThere ? [] : [`${name}: ${link} leads to no element of its page`];
		});
	});
}
