import { median } from 'd3';
import { bench, describe } from 'vitest';
import type { Figure } from '$lib/model/figure';
import { writePlot } from '$lib/svg/svg';
import { layout } from '$lib/plot/layout';
import { figures } from '$lib/define/figures';

/** How long each run took in ms, by figure. */
const times = new Map(figures.map(({ slug }) => [slug, [] as number[]]));

/** Places and draws every view of a figure in both sizes, as its page does. */
function draw({ views, title }: Figure): void {
	for (const view of views)
		for (const size of ['narrow', 'wide'] as const) writePlot(layout(view, size), { label: title });
}

function report(): void {
	const medians = [...times].map(([slug, runs]): [string, number] => [slug, median(runs)!]);
	const lines = medians.map(([slug, ms]) => `${slug.padEnd(24)} ${ms.toFixed(2)} ms`);
	const overall = median(medians, ([, ms]) => ms)!;
	console.log(
		[
			'Layout and server render of a figure, all views in both sizes, median of its runs:',
			...lines,
			`Median over the figures: ${overall.toFixed(2)} ms (target 0.5 ms)`
		].join('\n')
	);
}

describe('layout and server render', () => {
	for (const figure of figures) {
		const isLast = figure === figures.at(-1);
		bench(
			figure.slug,
			() => {
				const started = performance.now();
				draw(figure);
				times.get(figure.slug)!.push(performance.now() - started);
			},
			{ teardown: (_, mode) => (mode === 'run' && isLast ? report() : undefined) }
		);
	}
});
