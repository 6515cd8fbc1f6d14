import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { readImports } from '../imports';

/** What a page costs its first visitor, in kB (1000 bytes) after Brotli, file by file. */
export interface Weight {
	page: string;
	/** The HTML, what stands inline in it, and the style sheets it links. */
	text: number;
	/** All modules that load with the page; none that wait for an `import()` to be called. */
	script: number;
	/** What a browser asks for until an embed is shown; `null` where that isn't limited. */
	requests: number | null;
}

type Budget = Pick<Weight, 'text' | 'script'>;

const BUILD = 'build';
const BASE = process.env.BASE_PATH ?? '';

/** An error's words that are in Arquero's table itself, and so in every bundle that has any of it. */
const ARQUERO = 'Unrecognized column: ';

const sizes = new Map<string, number>();

/** The lines of a table of all prerendered pages with their weights and budgets. */
export const reportWeights = (): string[] => weighPages().map(formatWeight);

/** All prerendered pages with what they weigh; or those whose files pass. */
export const weighPages = (isWanted: (page: string) => boolean = () => true): Weight[] =>
	listPages().filter(isWanted).map(weighPage);

/** The parts of a page that weigh more than its budget, a sentence each. */
export function listOverweight(weight: Weight): string[] {
	const budget = budgetOf(weight.page);
	const over = (['text', 'script'] as const).filter((part) => weight[part] > budget[part]);
	const requests = weight.requests ?? 1;
	return [
		...over.map((part) => `${part} ${weight[part].toFixed(1)} kB of ${budget[part]}`),
		...(requests > 1 ? [`${requests} requests of 1`] : [])
	].map((fault) => `${weight.page}: ${fault}`);
}

/** The browser's scripts that contain Arquero, whose tables stay in the build. */
export function listArquero(): string[] {
	const whole = readFileSync('node_modules/arquero/dist/arquero.min.js', 'utf8');
	if (!whole.includes(ARQUERO)) throw new Error(`Arquero no longer says "${ARQUERO}"`);
	return listFiles('_app', '.js').filter((file) => read(file).includes(ARQUERO));
}

const read = (file: string): string => readFileSync(join(BUILD, file), 'utf8');

const listFiles = (folder: string, ending: string): string[] =>
	readdirSync(join(BUILD, folder), { recursive: true, encoding: 'utf8' })
		.map((name) => posix.join(folder, name.replaceAll('\\', '/')))
		.filter((file) => file.endsWith(ending))
		.sort();

const listPages = (): string[] => listFiles('.', '.html').filter((page) => page !== '404.html');

function weighPage(page: string): Weight {
	const html = read(page);
	const scripts = new Set<string>();
	listLinked(html, 'js').forEach((file) => collectModules(file, scripts));
	const text = sum([page, ...listLinked(html, 'css')]);
	const requests = isEmbed(page) ? 1 + countLoads(html) : null;
	return { page, text, script: sum([...scripts]), requests };
}

const isEmbed = (page: string): boolean => page.startsWith('embed/');

/** What a page loads besides itself; its icon isn't loaded in a frame. */
const countLoads = (html: string): number =>
	[...html.matchAll(/<[^>]*\ssrc=|<link[^>]*\srel="?(?:stylesheet|\w*preload)|\burl\(|@import/g)]
		.length;

/** The files of the build that a page names: every one of its scripts and styles is a quoted address. */
function listLinked(html: string, ending: 'js' | 'css'): string[] {
	const addresses = html.matchAll(new RegExp(`["'](/[^"'\\s]+\\.${ending})["']`, 'g'));
	const files = [...addresses].map(([, address = '']) => address.slice(BASE.length + 1));
	// The worker that keeps the site comes when the page is there.
	const own = files.filter((file) => file !== 'service-worker.js');
	return [...new Set(own)].filter((file) => existsSync(join(BUILD, file)));
}

function collectModules(file: string, found: Set<string>): void {
	if (found.has(file)) return;
	found.add(file);
	readImports(file, read(file))
		.filter(({ kind }) => kind === 'static')
		.forEach(({ specifier }) => collectModules(posix.join(posix.dirname(file), specifier), found));
}

const sum = (files: string[]): number => files.reduce((total, file) => total + weigh(file), 0);

function weigh(file: string): number {
	const size = sizes.get(file) ?? brotliCompressSync(readFileSync(join(BUILD, file))).length / 1000;
	sizes.set(file, size);
	return size;
}

/** The budget of each kind of page, the first that fits. No embed or class sheet may load a script. */
const budgets: [pages: RegExp, budget: Budget][] = [
	[/^index\.html$/, { text: 60, script: 49 }],
	// Every other source, with its work, carrier and how it was read.
	[/^about\//, { text: 22, script: 50 }],
	[/^claims\//, { text: 27, script: 50 }],
	[/^passages\//, { text: 22, script: 45 }],
	[/\/sheet\//, { text: 10, script: 0 }],
	[/^embed\/compare\/index\.html$/, { text: 60, script: 0 }],
	[/^embed\/timeline\//, { text: 16, script: 0 }],
	[/^embed\//, { text: 14, script: 0 }],
	[/^compare\/index\.html$/, { text: 30, script: 82 }],
	[/^compare\//, { text: 28, script: 55 }],
	// Forty more than a figure's page loads.
	[/^present\//, { text: 12, script: 84 }],
	[/^figures\/timeline\//, { text: 35, script: 55 }],
	[/^figures\//, { text: 25, script: 55 }]
];

function budgetOf(page: string): Budget {
	const found = budgets.find(([pages]) => pages.test(page));
	if (!found) throw new Error(`${page} has no budget: give its kind one in tests/bench/weight.ts`);
	return found[1];
}

function formatWeight({ page, text, script, requests }: Weight): string {
	const budget = budgetOf(page);
	const address = `/${page.replace(/index\.html$/, '')}`;
	const parts = [
		formatPart('HTML+CSS', text, budget.text),
		formatPart('script', script, budget.script),
		requests === null ? '' : `requests ${requests} of 1${requests > 1 ? ' ABOVE BUDGET' : ''}`
	];
	return `${address.padEnd(44)} ${parts.join('   ')}`.trimEnd();
}

function formatPart(name: string, size: number, budget: number): string {
	const limit = ` of ${budget}${size > budget ? ' ABOVE BUDGET' : ''}`;
	return `${name} ${size.toFixed(1).padStart(5)} kB${limit}`.padEnd(26);
}
