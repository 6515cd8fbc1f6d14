import { expect, it } from 'vitest';
import { everyFigure } from '$lib/define/every-figure';
import { layout } from '$lib/plot/layout';
import { writePlot } from '$lib/svg/svg';

/** What is compared of a text: its letters and numbers as words, as axe's rule `label-content-name-mismatch` does. */
const plain = (text: string): string =>
	text
		.replace(/&quot;/g, '"')
		.replace(/[\u2000-\u206F\u2E00-\u2E7F\\'!"#$%&£¢¥§€()*+,\-./:;<=>?@[\]^_`{|}~±]/g, '')
		.replace(/\s+/g, ' ')
		.trim()
		.toLowerCase();

/** What is printed in an element: as browsers tell it apart, blanks at the ends of inner elements don't count. */
const printedIn = (markup: string): string =>
	markup
		.replace(/\s+<\/|(<[^/][^>]*>)\s+(?=[^<])/g, (_, open) => open ?? '</')
		.replace(/<[^>]*>/g, '');

const marks = (markup: string): { name: string; printed: string }[] =>
	[...markup.matchAll(/<a aria-label="([^"]*)"[^>]*>(.*?)<\/a>/gs)].map(([, name, inner]) => ({
		name: name!,
		printed: printedIn(inner!)
	}));

it.each(everyFigure.map((figure) => [figure.slug, figure] as const))(
	'the words printed on each mark of %s stand in its name, in their order',
	(_, { views, card }) => {
		for (const view of [...views, card])
			for (const size of ['narrow', 'wide'] as const) {
				const written = marks(writePlot(layout(view, size), { label: view.label }));
				const wrong = written.filter(({ name, printed }) => !plain(name).includes(plain(printed)));
				expect(written.length, view.name).toBeGreaterThan(0);
				expect(wrong, `${view.name}, ${size}`).toEqual([]);
			}
	}
);
