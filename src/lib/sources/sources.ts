import { sort } from 'd3';
import type { Figure } from '$lib/model/figure';
import type { SourceLine } from '$lib/model/source';
import { claims } from '$lib/data/tables';

/** What stands beside the numbers of a figure, in a file of its slug; of a figure without one, nothing. */
const files = import.meta.glob<SourceLine[]>('/src/article/sources/*.ts', {
	eager: true,
	import: 'default'
});

/** What other sources say beside the numbers of the figure with this slug. */
export const linesOf = (slug: string): SourceLine[] =>
	files[`/src/article/sources/${slug}.ts`] ?? [];

const ids = claims.array('id') as string[];

/** Figures in the article's order, after them those beside which nothing was found. */
const inOrder = sort(
	Object.values(files),
	(lines) => Number(lines.every(({ nearness }) => nearness === 'not found')),
	([line]) => ids.indexOf(line?.claim ?? '')
);

/** Every line once, whatever figures it stands in. */
const everyLine = [...new Map(inOrder.flat().map((line) => [line.key, line])).values()];

/** What other sources say beside a figure's numbers; beside a comparison's, what they say of each figure's. */
export function sourcesOf({
	folder,
	slug,
	rows
}: Pick<Figure, 'folder' | 'slug' | 'rows'>): SourceLine[] {
	if (folder === 'figures') return linesOf(slug);
	const claims = new Set(rows.flatMap(({ printed }) => printed.map(({ claim }) => claim)));
	return everyLine.filter(({ claim }) => claims.has(claim));
}
