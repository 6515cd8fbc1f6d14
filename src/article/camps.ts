import { formatNumber } from '$lib/model/numbers/format';
import { round } from '$lib/model/numbers/quantity';
import { claim } from '$lib/define/select';
import { quantity } from '$lib/model/numbers/arithmetic';
import { at, times } from '$lib/sources/source-value';

const in1930 = at('ussr-camps-itl-1jan', '1930');
const in1940 = at('ussr-camps-and-colonies-1jan', '1940-01-01', 'camps');
const [before, after] = ['prisoners-1930', 'prisoners-1940'].map((id) => quantity(claim(id)).value);

const tenths = (multiple: number): string => formatNumber(round(multiple, 0.1));
const number = ({ value }: { value: number }): string => formatNumber(value);

/** Why the article's numbers of prisoners can't be read as one series. */
export const campsNote =
	'Other sources: 1930 matches camps alone, 1940 camps and colonies together; camps alone grew from ' +
	`${number(in1930)} to ${number(in1940)}: ${tenths(times(in1940, in1930).value)} times as many, not ${tenths(after! / before!)}.`;
