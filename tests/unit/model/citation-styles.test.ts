import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { identity } from '$article/site';
import { articleWork, citationFormats, figureWork, type Work } from '$lib/model/citation';

const address = 'https://example.org/figures/grain-sales/';
const article = articleWork(identity);
const works: [string, Work][] = [
	['the article', article],
	['a figure', figureWork(identity, 'grain-sales', 'Grain sales', address)],
	['a figure without an address', figureWork(identity, 'grain-sales', 'Grain sales', null)]
];

const write = (ending: string, work: Work): string =>
	citationFormats.find((one) => one.ending === ending)!.format(work);

/** The citation in Chicago's style (author and date), which is pandoc's own. */
function formatChicago(ending: string, work: Work): string {
	const folder = mkdtempSync(join(tmpdir(), 'cite-'));
	const file = join(folder, ending === 'bib' ? 'work.bib' : 'work.json');
	writeFileSync(file, write(ending, work));
	const { stdout } = spawnSync('pandoc', ['--citeproc', '--to=plain', '--wrap=none'], {
		input: `---\nbibliography: ${file}\nnocite: '@*'\nlang: en\n---\n`,
		encoding: 'utf8'
	});
	return stdout.trim();
}

/** Reads modules that say no types. */
const require = createRequire(import.meta.url);

/** The citation in APA's style, as citation.js brings it. */
function formatApa(work: Work): string {
	const { Cite } = require('@citation-js/core');
	require('@citation-js/plugin-csl');
	const style = { format: 'text', template: 'apa', lang: 'en-US' };
	return new Cite(JSON.parse(write('csl.json', work))).format('bibliography', style).trim();
}

/** What of the citation is missing or stands in it twice. */
function expectWhole(text: string, work: Work): void {
	for (const family of ['Brown', 'Jones']) expect(text).toContain(family);
	const words = text.toLowerCase();
	for (const said of [work.title, article.title, article.publisher])
		expect(words).toContain(said.toLowerCase());
	expect(words.split(article.publisher.toLowerCase()), text).toHaveLength(2);
	expect(text.split(identity.name), text).toHaveLength(work === article ? 1 : 2);
	if (work.url) expect(text).toContain(work.url);
	expect(text).toContain('n.d.');
}

const hasPandoc = spawnSync('pandoc', ['--version']).status === 0;

describe.each(works)('a formatted citation of %s', (_, work) => {
	it('names authors, title, article and publisher, each once, in APA’s style', () => {
		expectWhole(formatApa(work), work);
	});

	// Needs a program that isn't everywhere.
	it.skipIf(!hasPandoc).each(['bib', 'csl.json'])(
		'names them in Chicago’s style, from .%s',
		(ending) => expectWhole(formatChicago(ending, work), work)
	);
});
