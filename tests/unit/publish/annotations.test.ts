import { describe, expect, it } from 'vitest';
import { formatAnnotations } from '$lib/publish/annotations';
import { parseSite } from '$lib/address/site';
import { claimById, passageById } from '$lib/data/tables';

interface Annotation {
	id: string;
	type: string;
	motivation: string;
	body: Record<string, unknown>;
	target: {
		type: string;
		source: Record<string, unknown>;
		selector: { type: string; exact: string; prefix: string; suffix: string };
	};
}

const page = JSON.parse(formatAnnotations(parseSite(undefined)));
const items = page.items as Annotation[];
const passages = [...passageById.values()];
const idOf = ({ id }: Annotation): string => id.slice(id.indexOf('#') + 1);
const bodyOf = (id: string) => items.find((item) => idOf(item) === id)!.body;

describe('formatAnnotations', () => {
	it('has one annotation a claim, each with its id', () => {
		expect(page).toMatchObject({
			'@context': 'http://www.w3.org/ns/anno.jsonld',
			type: 'AnnotationPage'
		});
		expect(items.map(idOf)).toEqual([...claimById.keys()]);
		for (const { type, motivation, target } of items) {
			expect([type, motivation]).toEqual(['Annotation', 'describing']);
			expect(target.type).toBe('SpecificResource');
			expect(target.source).toHaveProperty('dcterms:title');
		}
	});

	it('finds the words of each claim at one place of all passages, that of the claim', () => {
		for (const item of items) {
			const { exact, prefix, suffix } = item.target.selector;
			const claim = claimById.get(idOf(item))!;
			const found = passages.filter(({ text }) => text.includes(prefix + exact + suffix));
			expect(exact).toBe(claim.printed);
			expect(found.map(({ id }) => id)).toEqual([claim.passage]);
			expect(found[0]!.text.split(prefix + exact + suffix)).toHaveLength(2);
		}
	});

	it('leads to the words on the page of passages where the site has an address', () => {
		const known = JSON.parse(formatAnnotations(parseSite('https://example.org/demo', '/demo')));
		for (const { id, target } of known.items) {
			const [inArticle, shown] = target;
			expect(inArticle.source.id).toMatch(/^ni:/);
			const claim = id.slice(id.indexOf('#'));
			expect(shown.source.id).toBe(`https://example.org/demo/passages/${claim}`);
			expect(shown.selector).toEqual(inArticle.selector);
		}
	});

	it('says value, qualifier, unit and date', () => {
		expect(bodyOf('prisoners-1923')).toMatchObject({
			value: expect.stringContaining('just under 80,000; 1923'),
			'schema:value': 80000,
			'schema:unitText': 'people',
			'dcterms:temporal': '1923',
			'schema:additionalProperty': { 'schema:name': 'qualifier', 'schema:value': 'just_under' }
		});
		expect(bodyOf('growth-trotsky')).toMatchObject({
			'schema:minValue': 10,
			'schema:maxValue': 14
		});
		expect(bodyOf('trotsky-murdered')).not.toHaveProperty('schema:value');
	});

	it('names the article by its checksum, and its terms apart from the coding’s', () => {
		const { source } = items[0]!.target;
		expect(source.id).toMatch(/^ni:\/\/\/sha-256;[\w-]{43}$/);
		expect(page.rights).toContain('publicdomain');
		expect(source['dcterms:rights']).toMatch(/belong to their authors/);
	});

	it('has absolute ids where the site’s address is known', () => {
		const known = JSON.parse(formatAnnotations(parseSite('https://example.org')));
		expect(known.items[0].id).toBe('https://example.org/data/annotations.jsonld#heroes');
		expect(items[0]!.id).toBe('#heroes');
	});
});
