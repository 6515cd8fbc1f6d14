import { contradictions } from '$article/contradictions';
import { figureBySlug, figures } from '$lib/define/figures';
import { sourcesOf } from '$lib/sources/sources';
import { claimCount, countByKind, countByQualifier, quantityCount } from '$lib/define/method';
import { dateSpecimens, originSpecimens, qualifierSpecimen } from '$article/specimens';

/** The method: counts, specimens of the marks, and where the article differs from itself. */
export const load = () => ({
	claimCount,
	quantityCount,
	kinds: countByKind,
	qualifiers: countByQualifier.map((row) => ({ ...row, ...qualifierSpecimen(row.qualifier) })),
	dates: dateSpecimens,
	origins: originSpecimens,
	sources: figures.map((figure) => ({
		slug: figure.slug,
		title: figure.title,
		lines: sourcesOf(figure)
	})),
	contradictions: contradictions.map((one) => ({
		...one,
		figureTitle: figureBySlug.get(one.figure)!.title
	}))
});
