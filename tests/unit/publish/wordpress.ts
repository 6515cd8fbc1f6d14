/** Elements and attributes that WordPress leaves in an embed, as `wp_filter_oembed_result` lists them. */
const allowed: Record<string, string[]> = {
	a: ['href'],
	blockquote: [],
	iframe: [
		...['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling'],
		'title'
	]
};

const tag = /<(\/?)([a-z]+)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>/gi;

/** What `wp_kses` does with well-formed HTML: drops elements and attributes that aren't allowed. */
const strip = (html: string): string =>
	html.replace(tag, (_, slash: string, name: string, attributes: string) => {
		const kept = allowed[name.toLowerCase()];
		if (!kept) return '';
		const left = [...attributes.matchAll(/\s+([\w-]+)(="[^"]*")?/g)].filter((one) =>
			kept.includes(one[1]!)
		);
		return `<${slash}${name}${slash ? '' : left.map(([whole]) => whole).join('')}>`;
	});

/**
 * WordPress's filter of the HTML that an oEmbed of a site it doesn't know gives, retyped from
 * `wp_filter_oembed_result`; `null` where it refuses the embed. The secret is given here.
 */
export function filterAsWordPress(html: string, secret: string): string | null {
	const found = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(strip(html));
	if (!found?.[2]) return null;
	return `${found[1] ?? ''}${found[2]}`
		.replace(/ src="(.*?)"/, ` src="$1#?secret=${secret}" data-secret="${secret}"`)
		.replace('<blockquote', `<blockquote data-secret="${secret}"`)
		.replace('<iframe', '<iframe sandbox="allow-scripts" security="restricted"');
}

/** Whether WordPress loads the script that sets the frame's height: a blockquote must stand before it. */
export const isResized = (html: string): boolean => /<blockquote.*<iframe/s.test(html);
