import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { measureText } from '$lib/plot/text/advance';

const weights = ['regular', 'bold'] as const;
const printable = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i));

describe.each(weights)('measureText(text, size, %s)', (weight) => {
	it('is 0 for no text', () => expect(measureText('', 12, weight)).toBe(0));

	it('gives all digits one width', () => {
		const widths = [...'0123456789'].map((digit) => measureText(digit, 1000, weight));
		expect(new Set(widths)).toEqual(new Set([557]));
	});

	it('knows every character a label is likely to hold', () => {
		const known = [...printable.filter((c) => !'@'.includes(c)), ...'’“”×·é≥≤−'];
		for (const character of known) {
			expect(measureText(character, 1000, weight), character).toBeGreaterThan(200);
			expect(measureText(character, 1000, weight), character).toBeLessThan(1000);
		}
	});

	it('counts a character it does not know as one em', () => {
		expect(measureText('Щ', 12, weight)).toBe(12);
		expect(measureText('👤', 12, weight)).toBe(12);
	});

	it('is additive and never negative', () => {
		const sum = (...texts: string[]) =>
			texts.reduce((width, text) => width + measureText(text, 12, weight), 0);
		fc.assert(
			fc.property(fc.string(), fc.string(), (a, b) => {
				expect(sum(a + b)).toBeCloseTo(sum(a, b), 6);
				expect(sum(a)).toBeGreaterThanOrEqual(0);
			})
		);
	});

	it('grows with the size', () => {
		expect(measureText('Moscow', 24, weight)).toBeCloseTo(2 * measureText('Moscow', 12, weight));
	});
});

describe('measureText', () => {
	it.each(['just under 80,000', '11 of 117', 'Trotsky’s 10–14%', 'MOSCOW'])(
		'measureText(%j) is no narrower in bold',
		(text) => expect(measureText(text, 12, 'bold')).toBeGreaterThanOrEqual(measureText(text, 12))
	);

	it('measureText(text, size) is Arial’s width and hardly more', () => {
		expect(measureText('Prisoners', 1000)).toBeGreaterThanOrEqual(4223);
		expect(measureText('Prisoners', 1000)).toBeLessThan(4223 * 1.03);
	});
});
