import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Datum } from '$lib/model/datum';
import type { Period, Precision } from '$lib/model/period';
import { timeScale } from '$lib/plot/parts/axis';
import { reachOf, pack, type Packed } from '$lib/plot/parts/dates';
import { measureText } from '$lib/plot/text/advance';
import { frames, type Frame } from '$lib/plot/plot';

const years: Record<Precision, { edtf: string; length: number }> = {
	day: { edtf: '1927-11-07', length: 1 / 365 },
	month: { edtf: '1927-11', length: 1 / 12 },
	year: { edtf: '1927', length: 1 },
	decade: { edtf: '192X', length: 10 },
	span: { edtf: '1922/1924', length: 3 },
	within: { edtf: '[1936..1938]', length: 3 },
	by: { edtf: '[..1927]', length: 1 },
	from: { edtf: '1927/..', length: 1 }
};

function event(precision: Precision, start: number, label: string, key = label): Datum {
	const { edtf, length } = years[precision];
	const period = {
		edtf,
		words: '',
		precision,
		start: precision === 'by' ? null : start,
		end: precision === 'from' ? null : start + length
	} as Period;
	return {
		key,
		claims: [key],
		label,
		group: null,
		value: null,
		interval: null,
		step: 0,
		qualifier: 'exact',
		unit: '',
		words: '',
		period,
		origin: 'stated',
		formula: null,
		tone: 'accent'
	};
}

const events = fc
	.array(
		fc.record({
			precision: fc.constantFrom(...(Object.keys(years) as Precision[])),
			start: fc.double({ min: 1917, max: 1930, noNaN: true }),
			label: fc.constantFrom(
				'NEP',
				'Lenin Levy',
				'First show trial',
				'Deported to Alma-Ata in 1928'
			)
		}),
		{ minLength: 1, maxLength: 40 }
	)
	.map((drawn) => drawn.map((d, i) => event(d.precision, d.start, d.label, `${i}`)));

/** What a packed date takes up of its tier. */
function stretch(
	{ datum, label }: Packed,
	x: ReturnType<typeof timeScale>,
	frame: Frame
): [number, number] {
	const [left, right] = reachOf(datum, x);
	if (!label) return [left, right];
	const width = measureText(label.words, frame.label);
	return label.anchor === 'start'
		? [Math.min(left, label.x), Math.max(right, label.x + width)]
		: [Math.min(left, label.x - width), Math.max(right, label.x)];
}

describe.each(['narrow', 'wide'] as const)('pack(data, labelOf, x, %s)', (size) => {
	const frame = frames[size];
	const x = timeScale(1917, 1941, frame.width);
	const packed = (data: Datum[]) => pack(data, (d) => d.label, x, frame);
	const forAny = (holds: (data: Datum[]) => void) => fc.assert(fc.property(events, holds));

	it('packs every date once, in the given order', () => {
		forAny((data) => {
			expect(packed(data).map((p) => p.datum)).toEqual(data);
		});
	});

	it('lets nothing in one tier overlap', () => {
		forAny((data) => {
			const all = packed(data);
			for (const tier of new Set(all.map((p) => p.tier))) {
				const taken = all
					.filter((p) => p.tier === tier)
					.map((p) => stretch(p, x, frame))
					.sort(([a], [b]) => a - b);
				taken.slice(1).forEach(([left], i) => expect(left).toBeGreaterThanOrEqual(taken[i]![1]));
			}
		});
	});

	it('sets labels inside the frame and never over their own mark', () => {
		forAny((data) => {
			for (const p of packed(data)) {
				if (!p.label) continue;
				const [left, right] = stretch(p, x, frame);
				expect(left).toBeGreaterThanOrEqual(0);
				expect(right).toBeLessThanOrEqual(frame.width);
				const [from, to] = reachOf(p.datum, x);
				if (p.label.anchor === 'start') expect(p.label.x).toBeGreaterThan(to);
				else expect(p.label.x).toBeLessThan(from);
			}
		});
	});

	it('leaves no tier empty', () => {
		forAny((data) => {
			const tiers = new Set(packed(data).map((p) => p.tier));
			expect([...tiers].sort((a, b) => a - b)).toEqual([...tiers].map((_, i) => i));
		});
	});

	it('labels the more precise date where there is room for one', () => {
		const data = Array.from({ length: 60 }, (_, i) =>
			event(i % 2 ? 'year' : 'day', 1927, 'Lenin Levy', `${i}`)
		);
		const labelled = packed(data).filter((p) => p.label);
		expect(labelled.length).toBeGreaterThan(0);
		expect(new Set(labelled.map((p) => p.datum.period!.precision))).toEqual(new Set(['day']));
	});

	it('sets the label at the left where the right has no room', () => {
		const [only] = packed([event('day', 1940.5, 'Trotsky')]);
		expect(only!.label!.anchor).toBe('end');
	});

	it('sets no label without words to set', () => {
		const all = pack([event('day', 1927, 'NEP')], null, x, frame);
		expect(all.map((p) => p.label)).toEqual([null]);
	});
});
