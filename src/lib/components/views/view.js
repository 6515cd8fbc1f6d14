// The view that the address asks for is chosen as soon as its button is parsed: nothing moves later.
{
	const root = document.documentElement;
	// Kept for the scripts after this one: mail programs and CMS escape addresses (see repairAddress).
	const href = location.href.replace(/([?&])(?:(?:amp|#0*38|#x0*26)(?:;|%3B))+/gi, '$1');
	root.dataset.query = new URL(href).search;
	const asked = new URLSearchParams(root.dataset.query).get('view');
	const isAsked = ({ value }) => value === asked;
	const choose = () => {
		const button = [...document.querySelectorAll('.switch [name=view]')].find(isAsked);
		if (button) button.checked = root.dataset.asked = true;
	};
	const parsing = new MutationObserver(choose);
	choose();
	if (asked) parsing.observe(document, { childList: true, subtree: true });
	addEventListener('DOMContentLoaded', () => parsing.disconnect());
}
