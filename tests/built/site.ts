import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Window } from 'happy-dom';

/** The folder of the built site. */
export const build = fileURLToPath(new URL('../../build/', import.meta.url));

/** All files of the built site, as `figures/timeline/index.html`. */
export const files: string[] = readdirSync(build, { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => statSync(join(build, file)).isFile())
	.toSorted();

/** The built pages of figures and comparisons, as `figures/timeline` and `compare/three-changes`. */
export const pages: string[] = files.flatMap(
	(file) => /^((?:figures|compare)\/[^/]+)\/index\.html$/.exec(file)?.[1] ?? []
);

/** The built embeds, by what they embed. */
export const embeds: string[] = pages.map((page) => `embed/${page.replace(/^figures\//, '')}`);

/** A file of the build as bytes. */
export const readBytes = (file: string): Buffer => readFileSync(join(build, file));

/** A file of the build as text. */
export const readText = (file: string): string => readBytes(file).toString('utf8');

/** Whether the build has a file that isn't empty. */
export const hasFile = (file: string): boolean =>
	existsSync(join(build, file)) && statSync(join(build, file)).size > 0;

/** The page at `address`, as `figures/timeline`, parsed; no script of it runs. */
export function openPage(address: string): Document {
	const file = address.endsWith('.html') ? address : join(address, 'index.html');
	const window = new Window({ settings: { disableJavaScriptEvaluation: true } as object });
	const parsed = new window.DOMParser().parseFromString(readText(file), 'text/html');
	return parsed as unknown as Document;
}

/** The words of an element, white space as one space. */
export const wordsOf = (element: Element | null): string =>
	(element?.textContent ?? '').replace(/\s+/g, ' ').trim();
