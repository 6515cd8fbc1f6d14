import type { Page } from '@playwright/test';
import { drawn } from './pages';

/** A sequence of numbers from 0 to 1 that is the same each time. */
function random(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 1664525 + 1013904223) % 2 ** 32;
		return state / 2 ** 32;
	};
}

const keys = ['prisoners', 'party-members', 'grain-sold', 'land-collectivized', 'cc-killed', 'foo'];
const views = ['sides', 'change', 'shares', 'counts', 'rates', 'pie', ''];
const noise = [
	'%',
	'_',
	'__',
	'&&',
	'=',
	'<b>',
	'中',
	'%00',
	'%E4',
	'"',
	'#',
	'&v=2',
	'&view=x',
	'&population=adk',
	'&population=x',
	'-'
];

/** Query strings, some of them sound, most of them not. */
export function mutate(count: number, seed = 1): string[] {
	const next = random(seed);
	const one = <T>(all: T[]): T => all[Math.floor(next() * all.length)]!;
	const some = (most: number) => Array.from({ length: Math.floor(next() * most) }, () => one(keys));
	return Array.from({ length: count }, () => {
		const query = `?v=1&series=${some(9).join('_')}&view=${one(views)}`;
		const at = 1 + Math.floor(next() * (query.length - 1));
		return next() < 0.4 ? query : query.slice(0, at) + one(noise) + query.slice(at + 1);
	});
}

/** Follows a link on a page of the site, as its script does, and lets it be drawn. */
export async function follow(page: Page, href: string): Promise<void> {
	await page.evaluate((to) => {
		const link = Object.assign(document.createElement('a'), { href: to });
		document.body.append(link);
		link.click();
		link.remove();
	}, href);
	await drawn(page);
}
