import { pairs } from 'd3';

/** The pairs of neighbouring letters of a text, white space and case aside. */
function pairsOf(text: string): Set<string> {
	const letters = text.toLowerCase().replace(/[^a-z0-9]/g, '');
	return new Set(pairs(letters, (a, b) => a + b));
}

/** How alike two texts are, from 0 to 1: twice the pairs of letters they share, by all they have. */
export function nearness(a: string, b: string): number {
	const [one, other] = [pairsOf(a), pairsOf(b)];
	const shared = [...one].filter((pair) => other.has(pair)).length;
	return one.size + other.size ? (2 * shared) / (one.size + other.size) : 0;
}

/** The figures whose slug is like the words, the most alike first. */
export function near<T extends { slug: string }>(figures: T[], words: string): T[] {
	return figures
		.map((figure) => ({ figure, how: nearness(figure.slug, words) }))
		.filter(({ how }) => how > 0.4)
		.toSorted((a, b) => b.how - a.how)
		.map(({ figure }) => figure);
}
