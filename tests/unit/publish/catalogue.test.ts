import { describe, expect, it } from 'vitest';
import { articleFiles, filesOf, writtenFiles } from '$lib/publish/figure-files';
import { formatCatalogue } from '$lib/publish/catalogue';
import { dataFiles } from '$lib/publish/data-files';
import { figureBySlug, figures } from '$lib/define/figures';
import { parseSite } from '$lib/address/site';
import { sourcesOf } from '$lib/sources/sources';
import { claimById, passageById } from '$lib/data/tables';
import { match } from '../../../src/params/file';
import { plainFigure, type TabledFigure } from '$lib/define/figure-table';
import type { Site } from '$lib/address/site';
import { everyFigure } from '$lib/define/every-figure';

const site = parseSite('https://example.org', '/demo');
const nowhere = parseSite(undefined, '/demo');
const local = /\/demo\/|localhost/;

describe('formatCatalogue', () => {
	const catalogue = JSON.parse(formatCatalogue(site));

	it('lists every figure with its page, embed, oEmbed and files', () => {
		expect(catalogue.figures.map(({ slug }: { slug: string }) => slug)).toEqual(
			figures.map(({ slug }) => slug)
		);
		for (const { slug, page, embed, oembed, files } of catalogue.figures) {
			expect(page).toBe(`https://example.org/demo/figures/${slug}/`);
			expect(embed).toBe(`https://example.org/demo/embed/${slug}/`);
			expect(oembed).toBe(`https://example.org/demo/oembed/${slug}.json`);
			expect(files.map(({ address }: { address: string }) => address)).toEqual(
				filesOf(figureBySlug.get(slug)!).map(({ path }) => `https://example.org/demo/${path}`)
			);
		}
	});

	it('names passages and claims that exist', () => {
		for (const { passages, claims } of catalogue.figures) {
			expect(claims.length).toBeGreaterThan(0);
			for (const id of passages) expect(passageById.has(id), id).toBe(true);
			for (const id of claims) {
				expect(passages, id).toContain(claimById.get(id)!.passage);
			}
		}
	});

	it('lists every file of the data', () => {
		expect(catalogue.files.map(({ address }: { address: string }) => address)).toEqual(
			dataFiles.map(({ name }) => `https://example.org/demo/data/${name}`)
		);
		for (const { label, address } of catalogue.files)
			expect(label).not.toBe(address.split('/').at(-1));
	});

	it('starts at the root where the site’s address isn’t known, and names no oEmbed', () => {
		const { figures: entries, files } = JSON.parse(formatCatalogue(nowhere));
		expect(entries[0].page).toBe(`/demo/figures/${figures[0]!.slug}/`);
		expect(entries[0].oembed).toBeNull();
		expect(files[0].address).toMatch(/^\/demo\/data\//);
	});
});

describe.each(everyFigure.map((figure) => [figure.slug, figure] as const))('%s', (slug, figure) => {
	const files = textsOf(figure, site);
	const textOf = (name: string, all = files) => all.find((file) => file.name === name)!.text;

	it('has something to write in every listed file, at addresses that the route takes', () => {
		const paths = writtenFiles(figure, site).map(({ path }) => path);
		expect(paths).toEqual([
			...filesOf(figure).map(({ path }) => path),
			`${figure.folder}/${slug}/slides.json`
		]);
		expect(paths.filter((path) => !match(path.replace(`${figure.folder}/`, '')))).toEqual([]);
	});

	it('has a table of what other sources say, a row a line, each marked as not the article’s', () => {
		const rows = textOf(`${slug}-sources.csv`).trimEnd().split('\r\n').slice(1);
		expect(rows).toHaveLength(sourcesOf(figure).length);
		for (const row of rows) expect(row).toContain('Not from the article.');
	});

	it('has the model with terms, citation and addresses as JSON', () => {
		const { terms, citation, addresses, figure: model } = JSON.parse(textOf(`${slug}.json`));
		expect(model).toEqual(plainFigure(figure));
		expect(terms.data.terms).not.toBe(terms.words.terms);
		expect(citation.figure).toContain(figure.title);
		expect(addresses.page).toBe(`https://example.org/demo/${figure.folder}/${slug}/`);
	});

	it('says in every file under which terms data and words may be used', () => {
		for (const { name, text } of files) {
			expect(text, name).toContain('CC0 1.0');
			if (!name.endsWith('-plain.csv')) expect(text, name).toMatch(/belong to/);
		}
	});

	it('carries no link to this site where its address isn’t known', () => {
		const travelling = textsOf(figure, nowhere);
		expect(travelling.filter(({ text }) => local.test(text))).toEqual([]);
		expect(JSON.parse(textOf(`${slug}.json`, travelling)).addresses).toBeNull();
	});
});

/** A figure's files of data and citations, by their names. */
function textsOf(figure: TabledFigure, where: Site) {
	const texts = new Set(
		filesOf(figure)
			.filter(({ use }) => use === 'data' || use === 'citation')
			.map(({ path }) => path)
	);
	return writtenFiles(figure, where)
		.filter(({ path }) => texts.has(path))
		.map(({ path, write }) => ({
			name: path.replace(`${figure.folder}/`, ''),
			text: write() as string
		}));
}

describe('articleFiles', () => {
	it('are the article’s citation in four forms, with a type each', () => {
		expect(articleFiles.map(({ name, type }) => [name, type])).toEqual([
			['article.txt', 'text/plain; charset=utf-8'],
			['article.bib', 'application/x-bibtex'],
			['article.ris', 'application/x-research-info-systems'],
			['article.csl.json', 'application/vnd.citationstyles.csl+json']
		]);
	});

	it('say whose the article is', () => {
		for (const { text } of articleFiles) expect(text).toContain('belongs to');
	});
});

describe('match of the route', () => {
	it.each(['grain-sales', 'grain-sales/', '../a.csv', 'a/b/c.csv', 'grain-sales/sheet/'])(
		'leaves %s to others',
		(name) => {
			expect(match(name)).toBe(false);
		}
	);
});
