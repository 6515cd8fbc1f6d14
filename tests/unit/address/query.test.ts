import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { claimQuery } from '$lib/address/claim-query';
import { deckQuery } from '$lib/address/deck-query';
import { parametersOf, type Query } from '$lib/address/query';
import { repairAddress } from '$lib/address/repair-address';
import { selectionQuery } from '$lib/address/selection-query';

/** The queries of all pages, each with an address that says much. */
const queries: [string, Query<object>, string][] = [
	['/claims/', claimQuery, '/claims/?q=1927&kind=event&sort=-line'],
	[
		'/present/',
		deckQuery([{ slug: 'rainfall', views: ['linear', 'log'] }]),
		'/present/?v=1&slides=rainfall.log.sq&theme=dark&ratio=4x3#3.2'
	],
	[
		'/compare/',
		selectionQuery(['a', 'b'], []),
		'https://example.org/compare/?v=1&series=a_b&view=change'
	]
];

const escaped = [
	'&amp;',
	'&AMP;',
	'&#38;',
	'&#038;',
	'&#x26;',
	'&amp;amp;',
	'&amp%3B',
	'&amp;#038;'
];

const campaigns = [
	'utm_source=newsletter&utm_medium=email&utm_campaign=may&utm_content=a&utm_term=b&utm_id=1',
	'fbclid=IwAR0&gclid=x&gclsrc=aw.ds&dclid=x&msclkid=x&yclid=x&twclid=x&ttclid=x&li_fat_id=x',
	'gbraid=x&wbraid=x&gad_source=1&igsh=x&igshid=x&srsltid=x&epik=x&s_kwcid=x&rdt_cid=x&ScCid=x',
	'mc_cid=x&mc_eid=x&_hsenc=x&_hsmi=x&hsa_acc=x&mkt_tok=x&vero_id=x&oly_enc_id=x&_ke=x',
	'mtm_campaign=x&pk_campaign=x&pk_kwd=x&piwik_campaign=x&matomo_source=x&_ga=x&_gl=x&ref=x&ref_src=x'
];

describe.each(queries)('the query of %s', (_, query, address) => {
	const { value } = query.parse(address);

	it.each(escaped)('reads an address whose “&” are written as “%s”', (and) => {
		expect(query.parse(address.replaceAll('&', and))).toEqual({ value, dropped: [] });
		expect(query.parse(address.replace('?', `?${and.slice(1)}`))).toEqual({ value, dropped: [] });
	});

	it.each(campaigns)('passes over the keys of a campaign in silence: %s', (keys) => {
		for (const added of [`?${keys}&`, `?${keys.replaceAll('&', '&amp;')}&amp;`])
			expect(query.parse(address.replace('?', added))).toEqual({ value, dropped: [] });
	});

	it('names any other key that it doesn’t know, but in the table of claims', () => {
		const { dropped } = query.parse(address.replace('?', '?colour=red&amp;'));
		expect(dropped).toEqual(['“colour” is no setting of this page, so it is left out.']);
	});
});

describe('repairAddress(address)', () => {
	it('keeps the fragment, and what only looks like an escape', () => {
		expect(repairAddress('/present/?v=1&#038;slides=a#3.2')).toBe('/present/?v=1&slides=a#3.2');
		expect(repairAddress('/?q=A%26amp;B&a=amp;')).toBe('/?q=A%26amp;B&a=amp;');
	});

	it('is written the same in the script that stands in pages', () => {
		const pattern = /\.replace\((.*), '\$1'\)/;
		const read = (file: string) => readFileSync(`src/lib/${file}`, 'utf8').match(pattern)?.[1];
		expect(read('components/views/view.js')).toBe(read('address/repair-address.ts'));
	});
});

describe('parametersOf(address)', () => {
	it('reads no fragment, as WordPress gives an embed one', () => {
		expect([...parametersOf('/embed/compare/#?secret=abc')]).toEqual([]);
		expect([...parametersOf('/embed/compare/?theme=dark#?secret=a')]).toEqual([['theme', 'dark']]);
	});
});
