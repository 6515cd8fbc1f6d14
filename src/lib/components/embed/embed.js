(function () {
	const root = document.documentElement;
	const asked = new URLSearchParams(root.dataset.query);
	const one = (name, values) => values.find((value) => value === asked.get(name));
	const all = (selector, from = document) => [...from.querySelectorAll(selector)];
	const claimsOf = (element) => element.dataset.claims.split(' ');

	const flags = {
		theme: one('theme', ['light', 'dark']),
		title: one('title', ['none']),
		plain: one('plain', ['1']),
		quote: one('quote', ['full', 'none']),
		fit: one('fit', ['1']),
		transparent: one('transparent', ['1']),
		sources: one('sources', ['1'])
	};
	for (const name in flags) if (flags[name]) root.dataset[name] = flags[name];

	// By the script before.
	const isAsked = 'asked' in root.dataset;
	if (flags.fit && !isAsked && document.querySelector('.card')) root.dataset.card = '1';
	if (flags.fit && isAsked) for (const svg of all('[data-first]')) showFirst(svg);

	// A slide is high enough for one panel.
	function showFirst(svg) {
		svg.setAttribute('viewBox', svg.dataset.first);
		all(':scope > g ~ g', svg).forEach((panel) => panel.remove());
	}

	function showSteps(count) {
		for (const svg of all('svg')) {
			all('[data-claims]', svg).forEach((mark, i) => {
				const hidden = i >= count;
				mark.style.visibility = hidden ? 'hidden' : '';
				mark.ariaHidden = hidden ? 'true' : null;
			});
		}
	}
	if (/^\d+$/.test(asked.get('step'))) showSteps(+asked.get('step'));

	function light(claims) {
		for (const element of all('[data-claims]'))
			element.toggleAttribute(
				'data-lit',
				claimsOf(element).some((id) => claims.includes(id))
			);
	}
	const point = ({ target }) => {
		const linked = target.closest && target.closest('[data-claims]');
		light(linked ? claimsOf(linked) : []);
	};
	for (const kind of ['pointerover', 'focusin']) addEventListener(kind, point);
	for (const kind of ['pointerout', 'focusout']) addEventListener(kind, () => light([]));

	// No step in the host's history.
	addEventListener('click', (event) => {
		const linked = event.target.closest('[data-claims]');
		if (!linked) return;
		event.preventDefault();
		location.replace('#' + claimsOf(linked)[0]);
	});

	const up = (message) => parent.postMessage(message, '*');
	const commands = { PageDown: 'next', PageUp: 'prev', b: 'togglePause', '.': 'togglePause' };
	addEventListener('keydown', ({ key, target, ctrlKey, metaKey, altKey }) => {
		if (ctrlKey || metaKey || altKey || !commands[key] || target.matches('input')) return;
		up(JSON.stringify({ method: commands[key] }));
		up({ type: 'embed:key', key });
	});

	addEventListener('message', ({ data }) => {
		if (data && Number.isInteger(data.step) && data.step >= 0) showSteps(data.step);
		if (data && typeof data.focus === 'string') light([data.focus]);
	});
	if (flags.fit || parent === window) return;

	const slug = location.pathname.split('/').filter(Boolean).pop();
	const src = location.href;
	let secret, resizer;
	function tell() {
		// The scroll bar of a frame that is too low would narrow what is measured.
		root.style.overflowY = 'hidden';
		const { width, height } = root.getBoundingClientRect();
		root.style.overflowY = '';
		const px = Math.ceil(height);
		up({ 'datawrapper-height': { [slug]: px } });
		up(['pymxPYMx' + (asked.get('childId') || ''), 'height', px].join('xPYMx'));
		up({ type: 'iframe-resized', width, height: px });
		up(JSON.stringify({ src, context: 'iframe.resize', height: px }));
		up({ sentinel: 'amp', type: 'embed-size', height: px });
		if (secret) up({ message: 'height', value: px, secret });
		if (resizer) up('[iFrameSizer]' + [resizer, px, Math.ceil(width), 'init'].join(':'));
	}
	// WordPress and iframe-resizer name the frame once.
	function readSecret() {
		secret = secret || (/secret=(\w+)/.exec(location.hash) || [])[1];
		tell();
	}
	addEventListener('message', ({ data }) => {
		const called = typeof data === 'string' && /^\[iFrameSizer\]([^:]*)/.exec(data);
		if (called) resizer = resizer || called[1];
		if (data && data.message === 'ready') secret = secret || data.secret;
		if (called || (data && (data.message || /^iframe-(child|get)-/.test(data.type)))) tell();
	});
	addEventListener('hashchange', readSecret);
	readSecret();
	new ResizeObserver(tell).observe(root);
	up('[iFrameResizerChild]Ready');
})();
