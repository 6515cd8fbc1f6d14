// Opens a deck of all figures in LibreOffice and reads it back. Needs soffice, pdfinfo and pdftotext.
import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'vite';

const entities = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };

/** Words of XML, with no regard to where lines are broken. */
const wordsOf = (/** @type {string} */ xml) =>
	xml
		.replace(/<[^>]*>/g, '')
		.replace(/&(amp|lt|gt|quot|apos);/g, (entity) => entities[/** @type {'&amp;'} */ (entity)])
		.replace(/\s+/g, ' ')
		.trim();

const close = (/** @type {string} */ words) => words.replace(/\s+/g, '');

const all = (/** @type {string} */ xml, /** @type {RegExp} */ pattern) =>
	[...xml.matchAll(pattern)].map(([, part = '']) => part);

/** @param {string} program @param {string[]} options */
function run(program, options) {
	try {
		return execFileSync(program, options, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
	} catch (error) {
		const isMissing = /** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT';
		console.error(
			isMissing
				? `${program} is not installed: this test reads decks with LibreOffice and Poppler (Debian: libreoffice-impress, poppler-utils).`
				: String(error)
		);
		return process.exit(1);
	}
}

/** @param {string} page @param {import('./deck').Expected} expected */
function checkPage(page, { title, notes, address, chart }) {
	const [slide = '', rest = ''] = page.split('<presentation:notes');
	assert.ok(
		all(slide, /<text:p[^>]*>([\s\S]*?)<\/text:p>/g)
			.map(wordsOf)
			.includes(wordsOf(title)),
		title
	);
	const said = all(
		rest.split('presentation:class="notes"')[1] ?? '',
		/<text:p[^>]*>([\s\S]*?)<\/text:p>/g
	);
	assert.deepEqual(
		said.map(wordsOf).slice(0, notes.length),
		notes.map(wordsOf),
		`notes of ${title}`
	);
	const links = all(slide, /<text:a [^>]*xlink:href="([^"]*)"/g).map(wordsOf);
	assert.ok(links.includes(address ?? ''), `link of ${title}`);
	assert.equal(all(slide, /(<chart:chart )/g).length, chart ? 1 : 0, `chart of ${title}`);
	if (chart) checkChart(slide, chart);
}

/** @param {string} slide @param {NonNullable<import('./deck').Expected['chart']>} chart */
function checkChart(slide, { alt, values }) {
	assert.ok(
		all(slide, /<svg:desc>([\s\S]*?)<\/svg:desc>/g)
			.map(wordsOf)
			.includes(wordsOf(alt)),
		alt
	);
	const [rows = ''] = all(slide, /<table:table-rows>([\s\S]*?)<\/table:table-rows>/g);
	const found = all(rows, /office:value="([^"]*)"/g).map(Number);
	for (const value of values)
		assert.ok(
			found.some((one) => Math.abs(one - value) < 1e-6),
			`${value} of ${alt}`
		);
}

process.env.SITE_URL = 'https://example.org';
run('soffice', ['--version']);
const server = await createServer({
	server: { middlewareMode: true },
	logLevel: 'error',
	optimizeDeps: { noDiscovery: true }
});
const module = /** @type {typeof import('./deck')} */ (
	await server.ssrLoadModule('/tests/office/deck.ts')
);
await server.close();

const folder = mkdtempSync(join(tmpdir(), 'office-'));
try {
	const deck = join(folder, 'deck.pptx');
	writeFileSync(deck, module.bytes);
	for (const format of ['fodp', 'pdf'])
		run('soffice', [
			'--headless',
			`-env:UserInstallation=file://${folder}/profile`,
			...['--convert-to', format, '--outdir', folder, deck]
		]);
	const pages = readFileSync(join(folder, 'deck.fodp'), 'utf8').split('<draw:page ').slice(1);
	const { expected } = module;
	assert.equal(pages.length, expected.length, 'slides');
	pages.forEach((page, i) => checkPage(page, expected[i]));

	const pdf = join(folder, 'deck.pdf');
	assert.equal(Number(/Pages:\s*(\d+)/.exec(run('pdfinfo', [pdf]))?.[1]), expected.length, 'pages');
	run('pdftotext', [pdf, '-'])
		.split('\f')
		.slice(0, expected.length)
		.forEach((page, i) => {
			for (const words of [expected[i].title, expected[i].source])
				assert.ok(close(page).includes(close(words)), `“${words}” on page ${i + 1}`);
		});
	const charts = expected.filter(({ chart }) => chart).length;
	console.log(
		`LibreOffice reads ${expected.length} slides, ${charts} of them with charts, as they were written.`
	);
} finally {
	rmSync(folder, { recursive: true });
}
