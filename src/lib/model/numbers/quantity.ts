import * as interval from './interval';
import type { Interval } from './interval';

/**
 * A value to compute with: the values its words allow, its nominal value, and the step of its
 * last meaningful digit (10,000 for "80,000", 1 for "77%", 0 for a number that is exact by nature).
 */
export interface Quantity {
	interval: Interval;
	value: number;
	step: number;
}

/** A number that is exact by nature, such as the 100 of 100%. */
export const constant = (value: number): Quantity => ({
	interval: interval.exactly(value),
	value,
	step: 0
});

/** The step of a printed number's last meaningful digit: its decimals, or its trailing zeros from 100 on. */
export function inferStep(value: number): number {
	const decimals = `${value}`.split('.')[1]?.length ?? 0;
	if (decimals) return 10 ** -decimals;
	if (value < 100) return 1;
	const written = `${value}`;
	return 10 ** (written.length - written.replace(/0+$/, '').length);
}

/** How many significant digits a value has whose last meaningful digit has this step. */
function digits({ value, step }: Quantity): number {
	return step === 0 || value === 0
		? Infinity
		: Math.floor(Math.log10(Math.abs(value) / step) + 1e-9) + 1;
}

/** The step that leaves a value as many significant digits as the coarsest of its inputs has. */
function stepOf(value: number, inputs: Quantity[]): number {
	const kept = Math.min(...inputs.map(digits));
	if (kept === Infinity || value === 0) return 0;
	return 10 ** (Math.floor(Math.log10(Math.abs(value)) + 1e-9) - kept + 1);
}

/** a ÷ b, with as many significant digits as the coarser of them. */
export function ratio(a: Quantity, b: Quantity): Quantity {
	const value = a.value / b.value;
	return { interval: interval.divide(a.interval, b.interval), value, step: stepOf(value, [a, b]) };
}

/** a × b, with as many significant digits as the coarser of them. */
export function product(a: Quantity, b: Quantity): Quantity {
	const value = a.value * b.value;
	return {
		interval: interval.multiply(a.interval, b.interval),
		value,
		step: stepOf(value, [a, b])
	};
}

/** a − b, to the coarser of their steps. */
export const difference = (a: Quantity, b: Quantity): Quantity => ({
	interval: interval.subtract(a.interval, b.interval),
	value: a.value - b.value,
	step: Math.max(a.step, b.step)
});

/** The sum, to the coarsest of the steps; 0 for none. */
export const sum = (quantities: Quantity[]): Quantity =>
	quantities.reduce(
		(a, b) => ({
			interval: interval.add(a.interval, b.interval),
			value: a.value + b.value,
			step: Math.max(a.step, b.step)
		}),
		constant(0)
	);

/** The step that leaves a percentage one decimal, or two significant digits of a smaller one. */
const fine = (value: number): number => Math.min(0.1, 10 ** (Math.floor(Math.log10(value)) - 1));

/** a as a percentage of b; with one decimal where both are exact by nature, as counts are. */
export function share(a: Quantity, b: Quantity): Quantity {
	const percent = product(ratio(a, b), constant(100));
	return { ...percent, step: percent.step || (percent.value && fine(percent.value)) };
}

/** What is left of 100% beside the shares. */
export const remainder = (shares: Quantity[]): Quantity => difference(constant(100), sum(shares));

/** A value to its step: a lower bound down, an upper bound up, anything else to the nearest. */
export function round(
	value: number,
	step: number,
	towards: 'down' | 'up' | 'nearest' = 'nearest'
): number {
	if (step === 0) return value;
	const way = { down: Math.floor, up: Math.ceil, nearest: Math.round }[towards];
	const slack = { down: 1e-9, up: -1e-9, nearest: 0 }[towards];
	const rounded = way(value / step + slack) * step;
	return Number(rounded.toFixed(Math.max(0, Math.ceil(-Math.log10(step)))));
}
