import { scaleLinear } from 'd3';
import type { Datum, Qualifier } from '$lib/model/datum';
import { anchor } from '$lib/model/period';
import { dateMark } from '$lib/plot/parts/dates';
import { head } from '$lib/plot/parts/bound';
import { rect, type Shape } from '$lib/plot/shape/shape';
import { bar, dot } from '$lib/plot/parts/texture';
import { quotation, type Quotation } from '$lib/define/quotes';
import { claim } from '$lib/define/select';

/** A mark by itself, drawn as the plots draw it. */
export interface Specimen {
	/** In px; the height of all is the same. */
	width: number;
	shapes: Shape[];
}

/** The height of every specimen, in px. */
export const specimenHeight = 30;

/** A claim for each qualifier. */
const examples: Record<Qualifier, string> = {
	exact: 'prisoners-1930',
	about: 'political-prisoners-1923',
	just_under: 'prisoners-1923',
	more_than: 'communists-killed',
	at_least: 'family-executed',
	up_to: 'kirov-executed',
	almost_all: 'positions-1924-before-1917',
	vague: 'famine-deaths'
};

/** The head a qualifier puts on a stick, and words of the article that have it; no mark without a value. */
export function qualifierSpecimen(qualifier: Qualifier): {
	mark: Specimen | null;
	words: Quotation;
} {
	const datum = claim(examples[qualifier]);
	const mark = datum.value === null ? null : { width: 24, shapes: stick(datum) };
	return { mark, words: quotation(datum.key) };
}

function stick(datum: Datum): Shape[] {
	return [rect(9.5, 14, 5, 16, 'accent'), ...head(datum, 12, 14)];
}

/** How each precision of a date is drawn. */
export const dateSpecimens: { says: string; mark: Specimen; words: Quotation }[] = Object.entries({
	'a day': 'trotsky-murdered',
	'a month': 'lenin-third-stroke',
	'a year': 'stalin-general-secretary',
	'a span of years': 'left-opposition-span',
	'some date within years, or within a decade': 'opp-executed-years',
	'“by”: at the latest': 'grain-strike',
	'“from”: at the earliest': 'lenin-poor-health'
}).map(([says, id]) => ({ says, mark: dateSpecimen(claim(id)), words: quotation(id) }));

/** At the timeline's scale, the date in the middle. */
function dateSpecimen(datum: Datum): Specimen {
	const middle = datum.period ? anchor(datum.period) : 0;
	const x = scaleLinear([middle - 2.5, middle + 2.5], [0, 110]);
	return { width: 110, shapes: dateMark(datum, x, specimenHeight / 2) };
}

const value = claim('plenum-supported');

/** How a number shows whose it is. */
export const originSpecimens: { says: string; mark: Specimen }[] = [
	{
		says: 'stated by the article: solid',
		mark: { width: 110, shapes: bar(value, 0, 8, 110, 14) }
	},
	{
		says: 'our arithmetic: hatched, with its formula',
		mark: {
			width: 110,
			shapes: bar({ ...value, origin: 'computed', tone: 'grey' }, 0, 8, 110, 14)
		}
	},
	{
		says: 'our count, person by person: solid, labeled “our count”',
		mark: { width: 110, shapes: row({ ...value, origin: 'counted' }) }
	},
	{
		says: 'the rest of a total the article states: an outline',
		mark: { width: 110, shapes: row({ ...value, tone: 'outline' }) }
	}
];

function row(datum: Datum): Shape[] {
	return [0, 1, 2, 3, 4, 5, 6].map((i) => dot(datum, 8 + i * 15, specimenHeight / 2, 5));
}
