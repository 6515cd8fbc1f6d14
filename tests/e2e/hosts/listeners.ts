/** How a publishing system frames a page and learns its height. */
export interface Listener {
	name: string;
	/** The markup and scripts a page of the host has for an address, with the frame's sandbox. */
	write(src: string, sandbox: string): string;
	/** The height the host gives to content of so many px; by default that height. */
	clamp?(content: number): number;
}

/** The last frame of the page whose window sent the message. */
const senderOf = `const senderOf = (event) =>
	[...document.querySelectorAll('iframe')].find((one) => one.contentWindow === event.source);`;

const frame = (src: string, sandbox: string, more = ''): string =>
	`<iframe src="${src}" title="Figure" ${sandbox && `sandbox="${sandbox}"`} ${more}></iframe>`;

/** A frame and a script that hears every message before the frame can send one. */
const listening =
	(script: string, more = ''): Listener['write'] =>
	(src, sandbox) =>
		`<script>${senderOf}addEventListener('message', (event) => {${script}});</script>` +
		frame(src, sandbox, more);

/** Datawrapper's embed code of today: the frame that sent the message takes the height. */
const datawrapper = listening(`
	if (event.data['datawrapper-height'] === undefined) return;
	for (const id in event.data['datawrapper-height'])
		senderOf(event).style.height = event.data['datawrapper-height'][id] + 'px';`);

/** Datawrapper's embed code until 2022: the frame is found by the id in its address. */
const datawrapperById = listening(`
	for (const id in event.data['datawrapper-height'] ?? {}) {
		const found = document.querySelector('iframe[src*="' + id + '"]');
		if (found) found.style.height = event.data['datawrapper-height'][id] + 'px';
	}`);

/** Embedly's and Infogram's: JSON in a string, the frame named by its whole address. */
const embedly = listening(`
	let told = {};
	try { told = JSON.parse(event.data); } catch {}
	if (told.context !== 'iframe.resize') return;
	for (const one of document.querySelectorAll('iframe'))
		if (one.src === told.src) one.height = told.height;`);

/** AMP's amp-iframe with `resizable`. */
const amp = listening(`
	const { sentinel, type, height } = Object(event.data);
	if (sentinel === 'amp' && type === 'embed-size') senderOf(event).style.height = parseInt(height) + 'px';`);

/**
 * iframe-resizer 5's protocol, retyped: a first message names the frame, each answer must bear that
 * name, and another name is an error of the host's. Later messages have other words in its place.
 */
const iframeResizer = listening(
	`
	const one = document.querySelector('iframe');
	const start = () => {
		for (const words of [one.id + ':8:false:false:32:true:true', 'pageInfo:{}', 'resize', 'message:"x"'])
			one.contentWindow.postMessage('[iFrameSizer]' + words, '*');
	};
	if (event.data === '[iFrameResizerChild]Ready') return start();
	if (typeof event.data !== 'string' || !event.data.startsWith('[iFrameSizer]')) return;
	const [id, height] = event.data.slice('[iFrameSizer]'.length).split(':');
	if (id !== one.id) throw new Error('No settings for ' + id);
	one.style.height = height + 'px';`,
	'id="iFrameResizer0"'
);

const pym: Listener['write'] = (src, sandbox) =>
	`<div id="slot"></div><script src="/package/pym.js/dist/pym.v1.js"></script>
<script>new pym.Parent('slot', '${src}', ${sandbox ? `{ sandbox: '${sandbox}' }` : '{}'});</script>`;

const openIframeResizer: Listener['write'] = (src, sandbox) =>
	`${frame(src, sandbox)}<script type="module">
import { initialize } from '/package/@open-iframe-resizer/core/dist/index.js';
initialize({}, 'iframe');</script>`;

/** WordPress's wp-embed.js; `starts` is what it does once the document is parsed. */
const wordpress = (starts: string, attributes = '', hash = ''): Listener => ({
	name: '',
	write: (src, sandbox) =>
		listening(
			`
	const { message, value, secret } = Object(event.data);
	if (/[^a-zA-Z0-9]/.test(secret) || message !== 'height') return;
	for (const one of document.querySelectorAll('iframe[data-secret="' + secret + '"]'))
		if (one === senderOf(event)) one.height = Math.min(1000, Math.max(200, parseInt(value, 10)));`,
			attributes
		)(src + hash, sandbox) +
		`<script>const one = document.querySelector('iframe');${starts}</script>`,
	clamp: (content) => Math.min(1000, Math.max(200, content))
});

const addSecret = `one.src += '#?secret=a1B2c3'; one.dataset.secret = 'a1B2c3';`;

/** The systems that an embed speaks to. */
export const listeners: Listener[] = [
	{ name: 'Datawrapper', write: datawrapper },
	{ name: 'Datawrapper by id', write: datawrapperById },
	{ name: 'pym.js 1.3.2', write: pym },
	{ name: '@open-iframe-resizer/core', write: openIframeResizer },
	{ name: 'iframe-resizer 5', write: iframeResizer },
	{ name: 'Embedly and Infogram', write: embedly },
	{ name: 'AMP', write: amp },
	{ ...wordpress('', 'data-secret="a1B2c3"', '#?secret=a1B2c3'), name: 'WordPress' },
	{ ...wordpress(addSecret), name: 'WordPress, secret added before the load' },
	{
		...wordpress(`one.onload = () => { one.onload = null; ${addSecret} };`),
		name: 'WordPress, secret by a later change of the hash'
	},
	{
		...wordpress(
			`one.onload = () => { one.dataset.secret = 'a1B2c3';
				one.contentWindow.postMessage({ message: 'ready', secret: 'a1B2c3' }, '*'); };`
		),
		name: 'WordPress, ready after the frame'
	}
];
