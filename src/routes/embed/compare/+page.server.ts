import { identity } from '$article/site';
import bundle from '$lib/components/embed/compare-embed.ts?bundle';
import { comparable } from '$lib/define/all-series';
import { policyFor } from '$lib/publish/embed';
import { addressOf } from '$lib/address/site';
import script from '../embed.js?raw';

/** No hydration: its scripts are all in it, so that it runs in a sandbox too. */
export const csr = false;

/** All that any comparison can be made of, for the script that reads the choice from the address. */
export function load() {
	const { series, passages, populations } = comparable;
	const json = JSON.stringify({ series, passages, populations, identity, site: addressOf('') });
	return {
		scripts: [bundle, script],
		json: json.replaceAll('<', '\\u003c'),
		page: addressOf('compare/'),
		policy: policyFor(bundle, script)
	};
}
