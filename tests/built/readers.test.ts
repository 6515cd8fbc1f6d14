import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { listReaders } from '$lib/components/use/snippets';
import { examples, pick } from '../extent';
import { build } from './site';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** How each program is run; what can't be run here is left out. */
const ways: Record<string, { command: string[]; ending: string }> = {
	'In R': { command: ['Rscript'], ending: 'R' },
	'In Python': { command: ['python3'], ending: 'py' },
	'In JavaScript': { command: [process.execPath], ending: 'mjs' }
};
const needs: Record<string, string[]> = {
	'In R': ['Rscript', '--version'],
	'In Python': ['python3', '-c', 'import pandas']
};
const isThere = ([program, ...words]: string[]): boolean =>
	!program || spawnSync(program, words, { stdio: 'ignore' }).status === 0;

const figures = pick(
	examples.filter((slug) => slug !== 'three-changes' && slug !== 'people-of-the-opposition'),
	['grain-sales']
);

describe.each(Object.entries(ways))('%s', (language, { command: [program = ''], ending }) => {
	it.skipIf(!isThere(needs[language] ?? [])).each(figures)(
		'the values of %s are read with their exact words',
		(slug) => {
			// In the project's folder, where JavaScript finds its library.
			const folder = mkdtempSync(join(root, 'node_modules/.reader-'));
			try {
				const taken = { site: `file://${build}`, files: `figures/${slug}` };
				const [, text] = listReaders(taken).find(([label]) => label === language)!;
				const file = join(folder, `read.${ending}`);
				writeFileSync(file, text);
				const said = execFileSync(program, [file], { encoding: 'utf8' });
				expect(said).toMatch(/value/);
				if (slug === 'grain-sales') expect(said).toContain('“6%”');
			} finally {
				rmSync(folder, { recursive: true });
			}
		}
	);
});
