import { same } from '$lib/sources/source-line';
import { at } from '$lib/sources/source-value';

const tried = (period: string, scope = 'defendants') => at('moscow-trials', period, scope);

export default [
	same(
		'trial-1-accused',
		'accused',
		tried('1936-08'),
		'defendants in all, at least one German among them; all were sentenced to death'
	),
	same('trial-2-accused', 'accused', tried('1937-01'), 'defendants; 13 were sentenced to death'),
	same(
		'trial-3-accused',
		'generals',
		tried('1937-06', 'generals tried in secret and shot'),
		'generals tried in secret and shot'
	),
	same('trial-4-accused', 'accused', tried('1938-03'), 'defendants'),
	same(
		'trial-4-accused',
		'accused',
		tried('1938-03', 'sentenced to death'),
		'sentenced to death: Rakovsky, Bessonov and Pletnev were spared'
	)
];
