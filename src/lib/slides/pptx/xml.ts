/** The namespace of a chart. */
export const chartSpace = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** The namespaces of a deck, as attributes. */
export const spaces = {
	a: 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
	r: 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
	p: 'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"',
	c: `xmlns:c="${chartSpace}"`
};

/** Those of a slide, a master, and all that stands on them. */
export const slideSpaces = `${spaces.a} ${spaces.r} ${spaces.p}`;

/** What may stand in a template: XML, a number, a list of these, or nothing where it is `null` or `false`. */
type Content = string | number | null | undefined | false | Content[];

/**
 * XML from a template, without the line breaks and indents that it is written with:
 * xml`<c:max val="${3}"/>` is `<c:max val="3"/>`.
 */
export const xml = (parts: TemplateStringsArray, ...contents: Content[]): string =>
	String.raw({ raw: parts.map((part) => part.replace(/\n\s*/g, '')) }, ...contents.map(format));

/** A document from a template, with the line that says that it is one. */
export const xmlFile = (...template: Parameters<typeof xml>): string =>
	`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml(...template)}`;

/** A number that is none would make the whole file unreadable, so it stops the writing. */
function format(content: Content): string {
	if (Array.isArray(content)) return content.map(format).join('');
	if (typeof content === 'number' && !Number.isFinite(content))
		throw new RangeError(`${content} stands for a number`);
	return String(content || content === 0 ? content : '');
}
