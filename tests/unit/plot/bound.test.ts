import { describe, expect, it } from 'vitest';
import type { Datum, Qualifier, Tone } from '$lib/model/datum';
import { exactly } from '$lib/model/numbers/interval';
import { arrow as arrowTo, path } from '$lib/plot/shape/path';
import { head, headTop } from '$lib/plot/parts/bound';
import type { Shape } from '$lib/plot/shape/shape';

const datum = (qualifier: Qualifier, tone: Tone = 'accent'): Datum => ({
	key: 'a',
	claims: ['a'],
	label: 'a',
	group: null,
	value: 1,
	interval: exactly(1),
	step: 1,
	qualifier,
	unit: 'people',
	words: '1',
	period: null,
	origin: 'stated',
	formula: null,
	tone
});

const [x, y] = [100, 50];
const headOf = (qualifier: Qualifier, tone?: Tone): Shape[] => head(datum(qualifier, tone), x, y);

/** A level line at the value, centred over the date. */
const cap = {
	shape: 'path',
	d: path(91, 50).moveTo(0, 0).lineTo(18, 0).d,
	stroke: 'accent',
	strokeWidth: 2
};

describe('head(datum, x, y)', () => {
	it('is a dot on an exact value', () => {
		expect(headOf('exact')).toEqual([{ shape: 'circle', x, y, radius: 6, fill: 'accent' }]);
	});

	it.each(['just_under', 'up_to'] as const)(
		'is a ring that hangs from a cap for %s',
		(qualifier) => {
			const [ring, line] = headOf(qualifier);
			expect(ring).toMatchObject({ shape: 'circle', x, y: y + 6, fill: 'paper', stroke: 'accent' });
			expect(line).toMatchObject(cap);
		}
	);

	it.each(['more_than', 'at_least'] as const)(
		'is a cap with an arrow upward for %s',
		(qualifier) => {
			const [line, arrow] = headOf(qualifier);
			expect(line).toMatchObject(cap);
			expect(arrow).toMatchObject({ shape: 'path', d: arrowTo(x, y, 0, -12, 4).d });
		}
	);

	it('is a dotted ring for about', () => {
		expect(headOf('about')).toMatchObject([
			{ shape: 'circle', x, y, fill: 'paper', stroke: 'accent', dash: '2 2' }
		]);
	});

	it('looks different for every bound', () => {
		const looks = (['exact', 'just_under', 'more_than', 'about'] as const).map((q) =>
			JSON.stringify(headOf(q))
		);
		expect(new Set(looks).size).toBe(4);
	});

	it('has its datum’s paint', () => {
		expect(headOf('exact', 'second')).toMatchObject([{ fill: 'second' }]);
		expect(headOf('about', 'outline')).toMatchObject([{ stroke: 'grey' }]);
	});
});

describe('headTop(datum, y)', () => {
	it.each(['exact', 'just_under', 'up_to', 'more_than', 'at_least', 'about'] as const)(
		'is where the ink of the head for %s begins',
		(qualifier) => {
			const tops = headOf(qualifier).map((shape): number => {
				if (shape.shape === 'circle') return shape.y - shape.radius - (shape.strokeWidth ?? 0) / 2;
				if (shape.shape !== 'path') throw new Error(`No head has a ${shape.shape}`);
				const [, [, , end]] = shape.d as [['M', number, number], ['L', number, number]];
				return end < y ? end : y - shape.strokeWidth! / 2;
			});
			expect(headTop(datum(qualifier), y)).toBeCloseTo(Math.min(...tops));
		}
	);
});
