import { groups } from 'd3';
import { quotedPassages } from './figures';

/** The article's sections that state something, in its order, each with its passages. */
export const sections = groups(quotedPassages, ({ section }) => section).map(
	([title, passages]) => ({ id: `section-${slugOf(title)}`, title, passages })
);

/** A heading as an address has it: "Stalin’s zig-zag" is `stalins-zig-zag`. */
function slugOf(title: string): string {
	const words = title
		.toLowerCase()
		.replaceAll('’', '')
		.match(/[a-z0-9]+/g);
	return (words ?? []).join('-');
}
