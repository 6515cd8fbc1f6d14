import { describe, expect, it } from 'vitest';
import { absolute, addressOf, parseSite } from '$lib/address/site';

describe('parseSite', () => {
	it.each([
		['https://example.org', '', 'https://example.org'],
		[' https://Example.org/ ', '', 'https://example.org'],
		['https://example.org:443//', '', 'https://example.org'],
		['https://example.org', '/demo', 'https://example.org/demo'],
		['https://example.org/demo/', '/demo', 'https://example.org/demo'],
		['http://localhost:4173', '', 'http://localhost:4173']
	])('parseSite(%j, %j) is %s', (address, base, url) => {
		expect(parseSite(address, base)).toEqual({ url, base });
	});

	it.each([undefined, '', '  '])('parseSite(%j) knows no address', (address) => {
		expect(parseSite(address, '/demo')).toEqual({ url: null, base: '/demo' });
	});

	it.each([
		['nonsense', 'be an address'],
		['example.org', 'be an address'],
		['localhost:4173', 'be an address'],
		['ftp://example.org', 'be an address'],
		['https://', 'be an address'],
		['https://exa mple.org', 'be an address'],
		['https://me:secret@example.org', 'have no user, query or fragment'],
		['https://example.org/?a=1', 'have no user, query or fragment'],
		['https://example.org/#a', 'have no user, query or fragment'],
		['https://example.org/other', 'end in BASE_PATH, which is “”']
	])('parseSite(%j) throws that it must %s', (address, duty) => {
		expect(() => parseSite(address)).toThrow(`SITE_URL must ${duty}`);
	});
});

describe('absolute, addressOf', () => {
	it('start with the site’s address where it is known', () => {
		const site = parseSite('https://example.org', '/demo');
		expect(absolute('a.csv', site)).toBe('https://example.org/demo/a.csv');
		expect(addressOf('', site)).toBe('https://example.org/demo/');
	});

	it('are null, and from the root, where it isn’t', () => {
		const site = parseSite(undefined, '/demo');
		expect(absolute('a.csv', site)).toBeNull();
		expect(addressOf('a.csv', site)).toBe('/demo/a.csv');
	});
});
