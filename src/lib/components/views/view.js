// The view that the address asks for is chosen as soon as its button is parsed: nothing moves later.
{
	const asked = new URLSearchParams(location.search).get('view');
	const isAsked = ({ value }) => value === asked;
	const choose = () => {
		const button = [...document.querySelectorAll('.switch [name=view]')].find(isAsked);
		if (button) button.checked = document.documentElement.dataset.asked = true;
	};
	const parsing = new MutationObserver(choose);
	choose();
	if (asked) parsing.observe(document, { childList: true, subtree: true });
	addEventListener('DOMContentLoaded', () => parsing.disconnect());
}
