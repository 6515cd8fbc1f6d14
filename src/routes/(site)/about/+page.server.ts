import { contradictions } from '$article/contradictions';
import { figureBySlug, figures } from '$lib/define/figures';
import { sourcesOf } from '$lib/sources/sources';
import { claimCount, countByKind, countByQualifier, quantityCount } from '$lib/define/claim-rows';
import {
	dateSpecimens,
	originSpecimens,
	qualifierSpecimen,
	type Specimen
} from '$article/specimens';
import { pageAddress } from '$lib/address/paths';
import { workedExample } from '$article/worked-example';
import { writePlot, writeSpecimen } from '$lib/svg/svg';

const written = <Item extends { mark: Specimen }>(item: Item) => ({
	...item,
	mark: writeSpecimen(item.mark)
});

/** The method: counts, specimens of the marks, and where the article differs from itself. */
export const load = () => ({
	claimCount,
	quantityCount,
	kinds: countByKind,
	qualifiers: countByQualifier.map((row) => {
		const { mark, words } = qualifierSpecimen(row.qualifier);
		return { ...row, words, mark: mark && writeSpecimen(mark) };
	}),
	dates: dateSpecimens.map(written),
	origins: originSpecimens.map(written),
	example: {
		...workedExample,
		plot: writePlot(workedExample.plot, {
			label: workedExample.title,
			page: pageAddress({ folder: 'figures', slug: workedExample.slug })
		})
	},
	sources: figures.map((figure) => ({
		slug: figure.slug,
		title: figure.title,
		lines: sourcesOf(figure)
	})),
	contradictions: contradictions.map((one) => ({
		...one,
		figureTitle: figureBySlug.get(one.figure)?.title ?? one.figure
	}))
});
