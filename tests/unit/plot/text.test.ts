import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureText } from '$lib/plot/text/advance';
import { overlaps, textBox } from '$lib/plot/shape/box';
import { text } from '$lib/plot/shape/shape';
import { clamp, leading, paragraph, raise, wrap } from '$lib/plot/text/text';

const word = fc.string({ minLength: 1, maxLength: 14 }).map((s) => s.replaceAll(' ', 'x'));
const sentence = fc.array(word, { minLength: 1, maxLength: 20 }).map((words) => words.join(' '));
const width = fc.integer({ min: 1, max: 640 });

describe('wrap(words, width, size)', () => {
	it('sets short words in one line', () => expect(wrap('by 1940', 280, 13)).toEqual(['by 1940']));

	it('breaks between words alone', () => {
		expect(wrap('members were killed', 60, 13)).toEqual(['members', 'were', 'killed']);
	});

	it('loses no word and changes none', () => {
		fc.assert(
			fc.property(sentence, width, (words, room) => {
				expect(wrap(words, room, 13).join(' ')).toBe(words);
			})
		);
	});

	it('makes no line wider than the width, but for a word that is wider by itself', () => {
		fc.assert(
			fc.property(sentence, width, fc.constantFrom('regular', 'bold'), (words, room, weight) => {
				for (const line of wrap(words, room, 13, weight))
					expect(!line.includes(' ') || measureText(line, 13, weight) <= room).toBe(true);
			})
		);
	});

	it('starts a line only where the last has no room for its first word', () => {
		fc.assert(
			fc.property(sentence, width, (words, room) => {
				const lines = wrap(words, room, 13);
				lines.slice(1).forEach((line, i) => {
					const longer = `${lines[i]} ${line.split(' ')[0]}`;
					expect(measureText(longer, 13)).toBeGreaterThan(room);
				});
			})
		);
	});
});

describe('paragraph(x, y, words, width, size)', () => {
	it('sets lines from the first baseline downward, a leading apart', () => {
		const lines = paragraph(10, 20, 'members were killed', 60, 13, { weight: 'bold' });
		expect(lines.map((l) => [l.x, l.y, l.text, l.weight])).toEqual([
			[10, 20, 'members', 'bold'],
			[10, expect.closeTo(20 + 13 * leading, 2), 'were', 'bold'],
			[10, expect.closeTo(20 + 26 * leading, 2), 'killed', 'bold']
		]);
	});

	it('sets no line over the next', () => {
		fc.assert(
			fc.property(sentence, width, fc.integer({ min: 12, max: 30 }), (words, room, size) => {
				const boxes = paragraph(0, 0, words, room, size).map(textBox);
				boxes.slice(1).forEach((box, i) => expect(overlaps(box, boxes[i]!)).toBe(false));
			})
		);
	});
});

describe('clamp(text, left, right)', () => {
	it('leaves a text between the edges where it is', () => {
		const shape = text(100, 20, 'by 1940', 13, { anchor: 'middle' });
		expect(clamp(shape, 0, 280)).toEqual(shape);
	});

	it.each(['start', 'middle', 'end'] as const)(
		'moves a text sideways between the edges, %s',
		(anchor) => {
			fc.assert(
				fc.property(fc.double({ min: -400, max: 700, noNaN: true }), (x) => {
					const clamped = clamp(text(x, 20, 'just under 80,000', 15, { anchor }), 0, 280);
					const { left, right } = textBox(clamped);
					expect(left).toBeGreaterThan(-0.011);
					expect(right).toBeLessThan(280.011);
					expect(clamped.y).toBe(20);
				})
			);
		}
	);
});

describe('raise(lines, taken)', () => {
	const box = fc
		.record({
			left: fc.integer({ min: 0, max: 250 }),
			top: fc.integer({ min: 0, max: 250 }),
			width: fc.integer({ min: 1, max: 60 }),
			height: fc.integer({ min: 1, max: 40 })
		})
		.map(({ left, top, width: w, height }) => ({
			left,
			top,
			right: left + w,
			bottom: top + height
		}));
	const label = fc
		.record({ x: fc.integer({ min: 0, max: 280 }), y: fc.integer({ min: 0, max: 250 }) })
		.map(({ x, y }) => text(x, y, '175,000', 15, { anchor: 'middle' }));

	const lines = label.map((one) => [one, { ...one, y: one.y + 20 }]);

	it('leaves lines that are free where they are', () => {
		const free = [text(100, 20, 'b', 13)];
		expect(raise(free, [textBox(text(0, 20, 'a', 13))])).toEqual(free);
	});

	it('moves lines up as one, never sideways or down, until none touches a box', () => {
		fc.assert(
			fc.property(lines, fc.array(box, { maxLength: 6 }), (given, taken) => {
				const raised = raise(given, taken);
				const [by = 0, next] = raised.map((line, i) => (given[i]?.y ?? 0) - line.y);
				expect(by).toBeGreaterThanOrEqual(0);
				expect(next).toBeCloseTo(by, 1);
				expect(raised.map(({ x }) => x)).toEqual(given.map(({ x }) => x));
				const boxes = raised.map(textBox);
				expect(taken.some((other) => boxes.some((own) => overlaps(own, other)))).toBe(false);
			})
		);
	});
});
