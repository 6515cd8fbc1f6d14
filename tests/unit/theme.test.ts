import { lab, rgb } from 'd3';
import { describe, expect, it } from 'vitest';
import type { Tone } from '$lib/model/datum';
import { figures } from '$lib/define/figures';
import { forms } from '$lib/plot/layout';
import { filePalette, paletteRule, systemRule, themes as palette } from '$lib/svg/paint';

type Theme = keyof typeof palette;
type Channels = [red: number, green: number, blue: number];

const colour = (name: string, theme: Theme): string =>
	palette[theme][name as keyof (typeof palette)[Theme]];

const themes: Theme[] = ['light', 'dark'];

/** Linear light of each channel, from 0 to 1. */
function linear(hex: string): Channels {
	const { r, g, b } = rgb(hex);
	return [r, g, b].map((channel) => {
		const c = channel / 255;
		return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
	}) as Channels;
}

function luminance(hex: string): number {
	const [r, g, b] = linear(hex);
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast ratio of WCAG 2. */
function contrast(a: string, b: string): number {
	const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
	return (light + 0.05) / (dark + 0.05);
}

/** Text and where it stands: on the page, on the bands of a time axis, on words that are lit. */
const texts = [
	['ink', 'paper'],
	['ink', 'band'],
	['ink', 'tint'],
	['quiet', 'paper'],
	['quiet', 'band'],
	['accent', 'paper'],
	['accent', 'band']
] as const;

/** Marks, the paper that is drawn on them, and the borders of controls. */
const marks = ['accent', 'second', 'grey'].flatMap((mark) =>
	['paper', 'band'].map((ground) => [mark, ground] as const)
);

describe.each(themes)('the palette, %s', (theme) => {
	it.each(texts)('sets %s on %s with a contrast of 4.5 or more', (text, ground) => {
		expect(contrast(colour(text, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5);
	});

	it.each(marks)('draws %s on %s with a contrast of 3 or more', (mark, ground) => {
		expect(contrast(colour(mark, theme), colour(ground, theme))).toBeGreaterThanOrEqual(3);
	});
});

/**
 * How dichromats see linear light: Machado, Oliveira and Fernandes, “A Physiologically-based Model
 * for Simulation of Color Vision Deficiency” (2009), at full severity.
 */
const deficiencies: Record<string, [Channels, Channels, Channels]> = {
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998]
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881]
	],
	tritanopia: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039]
	],
	'full colour vision': [
		[1, 0, 0],
		[0, 1, 0],
		[0, 0, 1]
	]
};

function simulate(hex: string, matrix: [Channels, Channels, Channels]): string {
	const light = linear(hex);
	const seen = matrix.map((row) => row.reduce((sum, factor, i) => sum + factor * light[i]!, 0));
	const channels = seen.map((c) => {
		const clipped = Math.min(1, Math.max(0, c));
		const encoded = clipped <= 0.0031308 ? clipped * 12.92 : 1.055 * clipped ** (1 / 2.4) - 0.055;
		return Math.round(encoded * 255);
	}) as Channels;
	return rgb(...channels).formatHex();
}

/**
 * What half of all people just notice between two marks a quarter of a degree wide, which is a dot of
 * 9 px at arm's length, along each axis of CIELAB: Stone, Szafir and Setlur, “An Engineering Model for
 * Color Difference as a Function of Size” (2014), A + B ÷ size at p = 0.5.
 */
const noticed = {
	l: 0.5 * (10.16 + 1.5 / 0.25),
	a: 0.5 * (10.68 + 3.08 / 0.25),
	b: 0.5 * (10.7 + 5.74 / 0.25)
};

/** The difference of two colours in such just noticeable steps. */
function difference(one: string, other: string): number {
	const [x, y] = [lab(one), lab(other)];
	return Math.hypot((x.l - y.l) / noticed.l, (x.a - y.a) / noticed.a, (x.b - y.b) / noticed.b);
}

/** Two steps, so that not half but nearly all people tell the smallest marks apart at a glance. */
const apart = 2;

const hues = [
	['accent', 'second'],
	['accent', 'grey'],
	['second', 'grey']
] as const;

describe.each(themes)('hues of the palette, %s', (theme) => {
	const cases = Object.entries(deficiencies).flatMap(([name, matrix]) =>
		hues.map(([a, b]) => [name, a, b, matrix] as const)
	);

	it.each(cases)('are told apart with %s: %s and %s', (_, a, b, matrix) => {
		const [one, other] = [a, b].map((name) => simulate(colour(name, theme), matrix));
		expect(difference(one!, other!)).toBeGreaterThanOrEqual(apart);
	});
});

/** Every two paints that lie solid side by side in a group of a figure. */
function neighbours(): [string, string, string][] {
	const pairs = figures.flatMap(({ slug, views }) =>
		views
			.flatMap((view) => view.panels)
			.filter(({ form }) => forms[form]?.isTouching)
			.flatMap(({ data }) =>
				data.flatMap((a) =>
					data
						.filter((b) => a.group === b.group && a.tone < b.tone)
						.filter((b) => [a, b].every((d) => d.tone !== 'outline' && d.origin !== 'computed'))
						.map((b): [Tone, Tone, string] => [a.tone, b.tone, slug])
				)
			)
	);
	return [...new Map(pairs.map((pair) => [pair.join(), pair])).values()];
}

describe('grey print', () => {
	it('is of some figures that have two paints side by side', () => {
		expect(neighbours().length).toBeGreaterThan(0);
	});

	/** Twice what is just noticed in lightness; pages are printed in the light theme. */
	it.each(neighbours())(
		'tells %s from %s by lightness, where they lie side by side in %s',
		(a, b) => {
			const [one, other] = [a, b].map((name) => lab(colour(name, 'light')).l) as [number, number];
			expect(Math.abs(one - other)).toBeGreaterThanOrEqual(apart * noticed.l);
		}
	);
});

describe('contrast(a, b)', () => {
	it('is 21 for black on white, whichever comes first', () => {
		expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
		expect(contrast('#ffffff', '#000000')).toBeCloseTo(21);
	});

	it('is 4.54 for #767676 on white', () => {
		expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
	});
});

describe('simulate(colour, deficiency)', () => {
	it.each(Object.keys(deficiencies))('leaves grey as it is, %s', (name) => {
		const { r, g, b } = rgb(simulate('#808080', deficiencies[name]!));
		for (const channel of [r, g, b]) expect(Math.abs(channel - 128)).toBeLessThanOrEqual(1);
	});

	it('makes red and green hard to tell apart without red or green cones', () => {
		const seen = ['#d02020', '#5f7a10'].map((c) => simulate(c, deficiencies['deuteranopia']!));
		expect(difference(seen[0]!, seen[1]!)).toBeLessThan(difference('#d02020', '#5f7a10') / 2);
	});
});

describe('the colours of files, slides and embeds', () => {
	it('are those of the pages, in either theme', () => {
		for (const name of Object.keys(palette.light) as (keyof typeof palette.light)[]) {
			const [light, dark] = themes.map((theme) => filePalette(theme)(name));
			expect(paletteRule).toContain(`--${name}:light-dark(${light},${dark})`);
		}
	});

	it('have each a color of the system’s in high contrast', () => {
		for (const name of Object.keys(palette.light))
			expect(systemRule).toMatch(new RegExp(`--${name}:[A-Z]\\w+ !important`));
	});
});
