import { identity } from '$article/site';
import { formatJson } from '$lib/model/json';
import { statedOne } from '$lib/data/stated';
import { statements, type Statement } from '$lib/define/quotes';
import { terms } from './licences';
import { absolute, builtSite, type Site } from '$lib/address/site';

const { article } = identity;

/** How many characters of the passage stand at least before and after the words, where there are any. */
const CONTEXT = 32;

/** Names the article's text by its checksum (RFC 6920), as it has no address here. */
const articleId = `ni:///sha-256;${Buffer.from(article.sha256, 'hex').toString('base64url')}`;

const source = {
	id: articleId,
	type: 'Text',
	format: 'text/plain',
	language: 'en',
	'dcterms:title': article.title,
	creator: article.authors.map((name) => ({ type: 'Person', name })),
	'dcterms:publisher': article.publisher,
	'dcterms:rights': `${terms.words.terms}.`
};

/**
 * Every claim as a W3C Web Annotation: its words, found in the article's text by quotation, and what
 * we code them as. An annotation's id ends in `#` and the claim's; it is relative to the file's own
 * address where the site's isn't known.
 */
export function formatAnnotations(site: Site = builtSite): string {
	const address = absolute('data/annotations.jsonld', site) ?? '';
	return formatJson({
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		id: address,
		type: 'AnnotationPage',
		rights: terms.data.url,
		'dcterms:description': `The bodies are ${terms.data.terms}; the words they are about are not.`,
		startIndex: 0,
		items: (statements.objects() as Statement[]).map((claim) => annotate(claim, address, site))
	});
}

const annotate = (claim: Statement, address: string, site: Site) => ({
	id: `${address}#${claim.id}`,
	type: 'Annotation',
	motivation: 'describing',
	body: describe(claim),
	target: targetOf(claim, site)
});

/** The words in the article's text and, where the site has an address, on its page of passages, which can be opened. */
function targetOf(claim: Statement, site: Site) {
	const inArticle = { type: 'SpecificResource', source, selector: select(claim) };
	const page = absolute('passages/', site);
	if (page === null) return inArticle;
	const shown = { id: `${page}#${claim.id}`, type: 'Text', format: 'text/html', language: 'en' };
	return [inArticle, { type: 'SpecificResource', source: shown, selector: select(claim) }];
}

function select({ text, mark: { from, to } }: Statement) {
	return {
		type: 'TextQuoteSelector',
		exact: text.slice(from, to),
		prefix: text.slice(text.lastIndexOf(' ', from - CONTEXT) + 1, from),
		suffix: text.slice(to, endOfWord(text, to + CONTEXT))
	};
}

function endOfWord(text: string, at: number): number {
	const space = text.indexOf(' ', at);
	return space < 0 ? text.length : space;
}

/** The value with its bounds, unit, qualifier and date; empty fields are left out. */
function describe(claim: Statement) {
	const { words, value, qualifier, unit, period } = statedOne(claim);
	const fields = {
		'schema:value': value,
		'schema:minValue': claim.low ?? claim.reading_low,
		'schema:maxValue': claim.high ?? claim.reading_high,
		'schema:unitText': unit || null,
		'dcterms:temporal': period?.edtf ?? null,
		'schema:additionalProperty': unit ? property('qualifier', qualifier) : null
	};
	const given = Object.entries(fields).filter(([, field]) => field !== null);
	const said = [claim.subject, words, period?.words].filter(Boolean);
	return {
		type: ['TextualBody', 'schema:QuantitativeValue'],
		value: [...new Set(said)].join('; '),
		format: 'text/plain',
		language: 'en',
		...Object.fromEntries(given)
	};
}

const property = (name: string, value: string) => ({
	type: 'schema:PropertyValue',
	'schema:name': name,
	'schema:value': value
});
