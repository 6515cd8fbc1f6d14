/**
 * Values to px. The forms that are placed in the browser take this one: D3's scales bring along how
 * to mix colours, a tenth of all that the page loads.
 */
export interface Scale {
	(value: number): number;
	/** The values at its two ends. */
	domain(): number[];
}

type Ends = [number, number];

/** Equal differences as equal lengths. */
export const linearScale = (domain: Ends, range: Ends): Scale =>
	scaleBy((value) => value, domain, range);

/** Equal multiples as equal lengths; for a domain above 0. */
export const logScale = (domain: Ends, range: Ends): Scale => scaleBy(Math.log, domain, range);

/** A domain of one value alone lies in the middle. */
function scaleBy(measure: (value: number) => number, domain: Ends, [from, to]: Ends): Scale {
	const [first, last] = domain.map(measure) as Ends;
	const place = (value: number) => {
		const part = last === first ? 0.5 : (measure(value) - first) / (last - first);
		return from * (1 - part) + to * part;
	};
	return Object.assign(place, { domain: () => [...domain] });
}
