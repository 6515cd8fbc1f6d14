/** An element of a part. */
export interface Element {
	name: string;
	attributes: Record<string, string>;
	children: Element[];
	/** All text within it. */
	text: string;
}

const entities: Record<string, string> = {
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&apos;': "'"
};

function unescape(words: string): string {
	if (/[<>]|&(?!(amp|lt|gt|quot|apos);)/.test(words)) throw new Error(`Not escaped: ${words}`);
	return words.replace(/&\w+;/g, (entity) => entities[entity]!);
}

function readAttributes(text: string): Record<string, string> {
	const pairs = [...text.matchAll(/\s([\w:]+)="([^"]*)"/g)];
	if (pairs.map(([all]) => all).join('') !== text.trimEnd()) throw new Error(`Attributes: ${text}`);
	if (new Set(pairs.map(([, name]) => name)).size < pairs.length)
		throw new Error(`An attribute stands twice: ${text}`);
	return Object.fromEntries(pairs.map(([, name, value]) => [name, unescape(value!)]));
}

/** Reads the XML that we write; throws where it isn't well-formed. */
export function parseXml(xml: string): Element {
	const [head = ''] = /^<\?xml[^?]*\?>\n/.exec(xml) ?? [];
	if (!head) throw new Error('No XML declaration');
	const root: Element = { name: '', attributes: {}, children: [], text: '' };
	const open = [root];
	for (const [all, end, name, attributes, empty, text] of xml
		.slice(head.length)
		.matchAll(/<(\/?)([\w:]+)((?:\s[\w:]+="[^"]*")*)(\/?)>|([^<]+)|</g)) {
		if (text !== undefined) open.forEach((element) => (element.text += unescape(text)));
		else if (!name) throw new Error('A sign that opens no element');
		else if (end) {
			if (open.pop()?.name !== name) throw new Error(`${all} ends another element`);
		} else {
			const element = { name, attributes: readAttributes(attributes!), children: [], text: '' };
			open.at(-1)!.children.push(element);
			if (!empty) open.push(element);
		}
	}
	if (open.length !== 1 || root.children.length !== 1) throw new Error('An element is left open');
	return root.children[0]!;
}

/** All elements of a name within one, in their order. */
export const findAll = (element: Element, name: string): Element[] =>
	element.children.flatMap((child) => [
		...(child.name === name ? [child] : []),
		...findAll(child, name)
	]);
