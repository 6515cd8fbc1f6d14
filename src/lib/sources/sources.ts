import { group, sort } from 'd3';
import type { Figure } from '$lib/model/figure';
import type { SourceLine } from '$lib/model/source';
import type { KnownDate } from '$lib/data/claim';
import { claimById, claims, knownDates } from '$lib/data/tables';
import { dated } from './source-line';

/** What stands beside the numbers of a figure, in a file of its slug; of a figure without one, nothing. */
const files = import.meta.glob<{ default: SourceLine[]; remarks?: string[] }>(
	'/src/article/sources/*.ts',
	{ eager: true }
);

const fileOf = (slug: string) => files[`/src/article/sources/${slug}.ts`];

/** What other sources say beside the numbers of the figure with this slug. */
export const linesOf = (slug: string): SourceLine[] => fileOf(slug)?.default ?? [];

/** What is to be said beside them all: which inputs the arithmetic uses, what is in none of them. */
export const remarksOf = ({ slug }: Pick<Figure, 'slug'>): string[] => fileOf(slug)?.remarks ?? [];

const ids = claims.array('id') as string[];

const dates = (knownDates.objects() as KnownDate[]).map(dated);

/** Figures in the article's order, after them those beside which nothing was found. */
const inOrder = sort(
	Object.values(files).map((file) => file.default),
	(lines) => Number(lines.every(({ nearness }) => nearness === 'not found')),
	([line]) => ids.indexOf(line?.claim ?? '')
);

/** Every line once, whatever figures it stands in. */
const everyLine = [...new Map(inOrder.flat().map((line) => [line.key, line])).values()];

/**
 * What other sources say beside a figure's numbers, and of the dates and fates it shows or quotes; beside a
 * comparison's, what they say of each figure's.
 */
export function sourcesOf({
	folder,
	slug,
	rows,
	passages
}: Pick<Figure, 'folder' | 'slug' | 'rows' | 'passages'>): SourceLine[] {
	const drawn = new Set(rows.flatMap(({ printed }) => printed.map(({ claim }) => claim)));
	const inked = passages.flatMap(({ segments }) => segments.filter(({ ink }) => ink));
	const quoted = new Set([...drawn, ...inked.map(({ claim }) => claim)]);
	const lines =
		folder === 'figures' ? linesOf(slug) : everyLine.filter(({ claim }) => drawn.has(claim));
	const own = new Set(lines.map(({ claim }) => claim));
	const all = [
		...lines,
		...dates.filter(
			({ claim }) => (folder === 'figures' ? quoted : drawn).has(claim) || own.has(claim)
		)
	];
	// Beside several figures a year alone doesn't say which number is meant.
	return folder === 'figures' ? nameByDates(all) : all;
}

/** Numbers of one thing at several dates are told by their years: "1923", "1930". */
function nameByDates(lines: SourceLine[]): SourceLine[] {
	const yearOf = ({ claim }: SourceLine) => /\d{4}/.exec(claimById.get(claim)?.period ?? '')?.[0];
	const alike = group(lines, ({ counts }) => counts);
	return lines.map((line) => {
		const years = new Map(alike.get(line.counts)!.map((one) => [one.claim, yearOf(one)]));
		const isTold = years.size > 1 && new Set(years.values()).size === years.size;
		return line.counts && isTold ? { ...line, name: yearOf(line) ?? line.name, counts: '' } : line;
	});
}
