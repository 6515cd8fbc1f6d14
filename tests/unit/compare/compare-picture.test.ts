import { describe, expect, it } from 'vitest';
import { identity } from '$article/site';
import { compare } from '$lib/compare/compare';
import { figureOfChoice } from '$lib/compare/compare-figure';
import { claimsOf, passagesWith } from '$lib/compare/comparable';
import { choosePopulation, describeShown } from '$lib/compare/rates-rule';
import { comparable } from '$lib/define/all-series';
import { presets } from '$lib/model/file';
import { sheetOf } from '$lib/plot/fit/picture-size';
import { poster } from '$lib/plot/fit/poster';
import { pick } from '../../extent';

const all = comparable.series;
const named = (...keys: string[]) => all.filter(({ key }) => keys.includes(key));

/** What a reader might choose: two, some, as many as can be chosen. */
const choices = [
	named('party-members', 'prisoners'),
	named('party-members', 'prisoners', 'land-collectivized'),
	all.slice(0, 4),
	all.slice(-6)
];

const figures = choices.flatMap((series) =>
	compare(series, comparable.events).flatMap((offer) =>
		offer.view
			? [
					figureOfChoice(
						series,
						offer,
						describeShown(series, offer.name, choosePopulation(series, null)),
						passagesWith(comparable.passages, claimsOf(series)),
						identity
					)
				]
			: []
	)
);

describe.each(pick(presets, presets.slice(0, 2)).map((preset) => [preset.label, preset] as const))(
	'a picture of a choice, %s',
	(_, preset) => {
		const address = 'example.org/compare/?v=1&series=party-members_prisoners&view=change';

		it.each(figures.map((figure) => [figure.headline, figure] as const))(
			'%s: has its foot free',
			(_, figure) => {
				const { sans, serif, plots, height } = poster(figure, sheetOf(preset), address, identity);
				const line = sans.findLast(({ shape }) => shape === 'rect')!;
				const top = 'y' in line ? line.y : NaN;
				expect(top).toBeGreaterThan(height * 0.6);
				const above = [...sans.slice(0, sans.indexOf(line)), ...serif];
				for (const shape of above) if ('y' in shape) expect(shape.y).toBeLessThanOrEqual(top);
				for (const { plot, y, scale } of plots)
					expect(y + plot.height * scale).toBeLessThanOrEqual(top + 1);
			}
		);

		it('shows no events without names', () => {
			for (const { views } of figures)
				expect(views[0].panels.map(({ form }) => form)).not.toContain('lanes');
		});
	}
);
