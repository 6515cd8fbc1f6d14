import { max, sum } from 'd3';
import type { Datum } from '$lib/model/datum';
import { formatQualifier } from '$lib/model/numbers/format';
import { leastType } from '$lib/plot/fit/stage';
import type { ChartLabel } from './chart';
import { widthOf, type Words } from '../shapes/type';

/** The size of the words at the axes and of the numbers, in px. */
export const [labelSize, numberSize] = [leastType, 26];

/** The distance between two baselines, in ems. */
export const lineHeight = 1.2;

/** A number with its qualifier, as the article has it. */
export const numberOf = (datum: Datum): Words => ({
	text: datum.words,
	size: numberSize,
	bold: true
});

/** Words in the size of the axes. */
export const quiet = (text: string): Words => ({ text, size: labelSize, paint: 'quiet' });

/** Words of a label that aren't its number. */
export const plain = (text: string): Words => ({ text, size: labelSize });

/** How much room a label takes up. */
export function sizeOf({ lines }: Pick<ChartLabel, 'lines'>): { width: number; height: number } {
	return {
		width: max(lines, (words) => sum(words, widthOf))!,
		height: sum(lines, (words) => max(words, ({ size }) => size)! * lineHeight)
	};
}

/** The qualifier for a column of its own: "exact" where nothing is said. */
export const qualifierOf = ({ qualifier }: Datum): string =>
	formatQualifier(qualifier).trim() || qualifier;
