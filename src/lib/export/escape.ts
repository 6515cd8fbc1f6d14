const signs: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};

/** Characters that no XML may hold. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text as it stands in HTML or XML, in an element or in an attribute between double quotes. */
export const escape = (text: string): string =>
	text.replace(forbidden, '').replace(/[&<>"]/g, (sign) => signs[sign]!);

/** Attributes in their order; those without a value are left out. */
export const attributes = (given: Record<string, string | number | undefined>): string =>
	Object.entries(given)
		.filter(([, value]) => value !== undefined)
		.map(([name, value]) => ` ${name}="${escape(String(value))}"`)
		.join('');
