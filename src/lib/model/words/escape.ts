/** Characters that XML 1.0 has no way to write, and halves of characters. */
const unwritable = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const entities = new Map([
	['&', '&amp;'],
	['<', '&lt;'],
	['>', '&gt;'],
	['"', '&quot;']
]);

/** Text as it stands in HTML or XML, in an element or in an attribute between double quotes. */
export const escape = (text: string): string =>
	text.replace(unwritable, '').replace(/[&<>"]/g, (sign) => entities.get(sign) ?? sign);

/** Attributes of an element by their names; one that is `undefined` is left out. */
export type Attributes = Record<string, string | number | undefined>;

/** Attributes in their order: `attributes({ x: 1, fill: undefined })` is ` x="1"`. */
export const attributes = (given: Attributes): string =>
	Object.entries(given)
		.filter(([, value]) => value !== undefined)
		.map(([name, value]) => ` ${name}="${escape(String(value))}"`)
		.join('');

/** Text as Markdown, none of its signs read as Markdown's own: `10 * 2` becomes `10 \* 2`. */
export const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>|#~&]/g, '\\$&');
