import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

type Figures = typeof import('$lib/define/figures');
type Csv = typeof import('$lib/publish/csv-figure');
type Sheets = typeof import('$lib/worksheet/class-sheet');

const passage = `fixture,Introduction,6,"In 1925, just under 3,000 people signed a fixture."`;
const claim = {
	...{ id: 'fixture-signers', passage: 'fixture', printed: '"just under 3,000"' },
	...{ quote: '"In 1925, just under 3,000 people signed a fixture"', when: '"In 1925"' },
	...{ subject: 'Signers of a fixture', value: '3000', unit: 'people', qualifier: 'just_under' },
	...{ period: '1925', kind: 'stated' }
};

const file = `
import { define } from '$lib/define/define';
import { claim } from '$lib/define/select';

const signers = claim('fixture-signers', { label: 'signed' });

export default define({
	slug: 'fixture',
	title: 'Signers',
	question: 'How many signed?',
	headline: \`In 1925 \${signers.words} people signed\`,
	series: [{ key: 'fixture-signers', label: 'Signers', counts: 'people', data: [signers] }],
	views: [
		{
			name: 'numbers',
			label: 'Numbers',
			panels: [{ form: 'statement', title: null, data: [signers] }]
		}
	],
	caveats: ['It is a fixture.'],
	open: ['Who signed.']
});
`;

/** Sets a row of a table after the row with this id. */
function addRow(path: string, after: string, row: string) {
	const lines = readFileSync(path, 'utf8').split('\n');
	const at = lines.findIndex((line) => line.startsWith(`${after},`)) + 1;
	writeFileSync(path, lines.toSpliced(at, 0, row).join('\n'));
}

describe('a figure added by the README’s steps', { timeout: 120_000 }, () => {
	const root = mkdtempSync(join(tmpdir(), 'figure-'));
	let server: ViteDevServer;
	const load = async <Module>(path: string) =>
		(await server.ssrLoadModule(`/src/lib/${path}.ts`)) as Module;

	beforeAll(async () => {
		for (const folder of ['src', 'data']) cpSync(folder, join(root, folder), { recursive: true });
		symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
		addRow(join(root, 'data/passages.csv'), 'murder', passage);
		const [header = ''] = readFileSync(join(root, 'data/claims.csv'), 'utf8').split('\n');
		const cells: Record<string, string> = claim;
		const row = header.split(',').map((name) => cells[name] ?? '');
		addRow(join(root, 'data/claims.csv'), 'heroes', row.join(','));
		writeFileSync(join(root, 'src/article/figures/fixture.ts'), file);
		// All that is asked of SvelteKit here is where the site stands: at the root.
		writeFileSync(join(root, 'paths.js'), `export const resolve = (path) => path;`);
		server = await createServer({
			root,
			configFile: false,
			logLevel: 'error',
			server: { middlewareMode: true, watch: null, ws: false },
			optimizeDeps: { noDiscovery: true },
			resolve: {
				alias: {
					'$app/paths': join(root, 'paths.js'),
					$lib: join(root, 'src/lib'),
					$article: join(root, 'src/article')
				}
			}
		});
	}, 120_000);

	afterAll(async () => {
		await server.close();
		rmSync(root, { recursive: true });
	});

	it('stands among the others in the article’s order, with its number, passage and card', async () => {
		const { figures, cards } = await load<Figures>('define/figures');
		const [first, second] = figures;
		expect(first).toMatchObject({
			...{ slug: 'fixture', number: 1, section: 'Introduction' },
			headline: 'In 1925 just under 3,000 people signed',
			sentence: 'In 1925, just under 3,000 people signed a fixture.',
			rows: [{ value: 'just under 3,000', period: '1925', origin: 'the article' }]
		});
		expect(second?.number).toBe(2);
		expect(cards[0]?.text).toContain('signers');
	});

	it('has its table, its files and its class sheet', async () => {
		const { figures } = await load<Figures>('define/figures');
		const { formatFigureCsv } = await load<Csv>('publish/csv-figure');
		const { createClassSheet } = await load<Sheets>('worksheet/class-sheet');
		const [figure] = figures;
		if (!figure) throw new Error('There is no figure');
		expect(formatFigureCsv(figure)).toContain(
			'fixture-signers,signed,3000,0,3000,just_under,people,[1925]'
		);
		expect(createClassSheet(figure).blanks).toEqual(['just under 3,000']);
	});
});
