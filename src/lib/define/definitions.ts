import { sort } from 'd3';
import { claimById } from '$lib/data/tables';
import { withBeside } from './beside-view';
import type { Defined } from './define';

const files = import.meta.glob<Defined>('$article/figures/*.ts', {
	eager: true,
	import: 'default'
});

const order = [...claimById.keys()];

/** Where in the article the first claim stands that a figure draws; a figure of the whole article stands last. */
const placeOf = ({ section, drawn }: Defined): number =>
	section === undefined ? order.indexOf(drawn[0]) : Infinity;

/** Every file of `article/figures`, in the order in which the article states their first claims. */
export const definitions: Defined[] = sort(Object.values(files), placeOf).map(withBeside);

/** The slug of the figure that draws a claim; that of the whole article only where no other does. */
const figureOfClaim = new Map(
	definitions.toReversed().flatMap(({ slug, drawn }) => drawn.map((id) => [id, slug]))
);

/** The figure that draws the claim; `null` where none does. */
export const figureOf = (claim: string): string | null => figureOfClaim.get(claim) ?? null;
