/** The steps of an axis: 1, 2 or 5 of a power of ten, so that there are about so many to the greatest value. */
export function tickUnit(greatest: number, count: number): number {
	const rough = greatest / count;
	const power = 10 ** Math.floor(Math.log10(rough));
	const step = [1, 2, 5, 10].find((times) => times * power >= rough * 0.999)!;
	return step * power;
}

/** The end of an axis from zero: the first of its steps that isn't less than the greatest value. */
export const axisEnd = (greatest: number, unit: number): number =>
	Math.ceil(greatest / unit - 1e-9) * unit;
