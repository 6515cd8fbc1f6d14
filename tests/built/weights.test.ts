import { expect, it } from 'vitest';
import { examples, isWhole } from '../extent';
import { listArquero, listOverweight, weighPages } from '../bench/weight';

/** Pages of figures and comparisons other than the examples are left to the whole run. */
const isTried = (page: string): boolean => {
	const [, slug] = /^(?:embed|figures|compare|embed\/compare)\/([a-z\d-]+)\//.exec(page) ?? [];
	return isWhole || !slug || slug === 'compare' || examples.includes(slug);
};

it('no page is heavier than its budget, and no embed asks for a second file', () => {
	const pages = weighPages(isTried);
	expect(pages.length).toBeGreaterThan(0);
	expect(pages.flatMap(listOverweight)).toEqual([]);
});

it('no script of the browser’s contains Arquero', () => {
	expect(listArquero()).toEqual([]);
});
