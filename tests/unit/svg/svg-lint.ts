/** What slide programs draw wrong or not at all, and how it is recognised. */
const forbidden: [fault: string, sign: RegExp][] = [
	['a style sheet', /<style\b/],
	['a class', /\sclass="/],
	['an inline style', /\sstyle="/],
	['a variable', /\bvar\(|--[a-z]/],
	['a script or an event attribute', /<script\b|\son[a-z]+="/],
	['a colour that isn’t #rrggbb', /\s(?:fill|stroke)="(?!none"|#[0-9a-f]{6}"|url\(#)/],
	['currentColor', /currentColor/i],
	['a run with a place of its own', /<tspan\b[^>]*\s(?:x|y)="/],
	['runs in a text that isn’t placed by its start', /<text[^>]*text-anchor[^>]*><tspan\b/],
	['a shifted baseline', /\s(?:dominant-baseline|alignment-baseline|baseline-shift|dy|dx)="/],
	['a length in em', /="-?[\d.]+(?:r?em|%)"/],
	['spaced or stretched letters', /\s(?:letter-spacing|word-spacing|textLength|lengthAdjust)="/],
	['fonts that may not be installed', /\sfont-family="(?!Arial, [^"]*, sans-serif")/],
	['a weight but bold', /\sfont-weight="(?!bold"|normal")/],
	['foreign or filtered content', /<(?:foreignObject|filter|mask|image|use|symbol|animate)\b/],
	[
		'an effect',
		/\s(?:paint-order|vector-effect|mix-blend-mode|filter|clip-path|opacity|visibility)="/
	],
	['an address but # or https', /\shref="(?!#|https:)/],
	['a gradient or a pattern', /<(?:linearGradient|radialGradient|pattern)\b/],
	['a comment', /<!--/],
	['a value that is missing', /="[^"]*\b(?:NaN|undefined|null|Infinity)\b[^"]*"/],
	['an svg within the svg', /<svg\b[\s\S]*<svg\b/]
];

/** What every file has. */
const required: [fault: string, sign: RegExp][] = [
	['no namespace', /<svg [^>]*\bxmlns="http:\/\/www\.w3\.org\/2000\/svg"/],
	['no viewBox', /<svg [^>]*\bviewBox="0 0 \d+ \d+"/],
	['no size in px', /<svg [^>]*\bwidth="\d+" height="\d+"/],
	['no title', /<title>[^<]+<\/title>/],
	['no description', /<desc>[^<]+<\/desc>/],
	[
		'a text without its own place',
		/^(?![\s\S]*<text (?!x="-?[\d.]+" y="-?[\d.]+" font-size="[\d.]+"))/
	]
];

const ground = /<rect x="0" y="0" width="\d+" height="\d+" fill="#[0-9a-f]{6}"/;

/**
 * The faults of an SVG that is to be put on slides. Words in title, description and names are the
 * article's own, so only what stands in tags is judged.
 */
export function lintSvg(svg: string, { opaque = true } = {}): string[] {
	const markup = svg.replace(/ aria-label="[^"]*"/g, '');
	const tags = markup.replace(/>[^<]+</g, '><');
	return [
		...forbidden.filter(([, sign]) => sign.test(tags)).map(([fault]) => fault),
		...required.filter(([, sign]) => !sign.test(markup)).map(([fault]) => fault),
		...(ground.test(markup) === opaque ? [] : ['a ground where there should be none, or none'])
	];
}
