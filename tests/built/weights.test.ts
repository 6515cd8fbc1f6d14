import { expect, it } from 'vitest';
import { listArquero, listOverweight, weighPages } from '../bench/weight';

it('no page is heavier than its budget, and no embed asks for a second file', () => {
	const pages = weighPages();
	expect(pages.length).toBeGreaterThan(0);
	expect(pages.flatMap(listOverweight)).toEqual([]);
});

it('no script of the browser’s contains Arquero', () => {
	expect(listArquero()).toEqual([]);
});
