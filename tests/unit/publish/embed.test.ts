import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const read = (name: string): string =>
	readFileSync(new URL(`../../../src/lib/components/embed/${name}`, import.meta.url), 'utf8');

describe('the embed’s script', () => {
	const script = read('embed.js');

	it('weighs at most 1.6 kB after Brotli', () => {
		expect(brotliCompressSync(script).length).toBeLessThanOrEqual(1600);
	});

	it('names no storage, no request, no module, and nothing that ends a script in HTML', () => {
		expect(script).not.toMatch(/localStorage|sessionStorage|cookie|indexedDB|caches/);
		expect(script).not.toMatch(/\bfetch\b|XMLHttp|sendBeacon|WebSocket|\bimport\b|\bexport\b/);
		expect(script).not.toMatch(/<\/script|<!--/i);
	});

	it('is one classic function that leaves no name behind', () => {
		expect(script.trim()).toMatch(/^\(function \(\) \{[^]*\}\)\(\);$/);
	});
});

describe('the embed’s style', () => {
	const css = read('embed.css');

	it('loads nothing and ends no style in HTML', () => {
		expect(css).not.toMatch(/@import|@font-face|url\(|<\/style/i);
	});
});
