/**
 * A style by which a chosen radio button shows its view, without script too: one rule for each name,
 * so for any number of views. The buttons' values are the names; the views' boxes follow their
 * fieldset in an element of the class `views`, each with its name as `data-view`.
 */
export function viewStyle(names: readonly string[]): string {
	const hidden = names.map(
		(name) =>
			`fieldset:has([value="${name}"]:checked)+.views>[data-view]:not([data-view="${name}"])`
	);
	return `<style>${hidden.join(',')}{visibility:hidden;block-size:var(--hidden);overflow:clip}</style>`;
}
