import { preloadData } from '$app/navigation';
import { compare } from '$lib/compare/compare';
import { claimsOf, passagesWith, type Comparable } from '$lib/compare/comparable';
import { figureOfChoice, quoteFew } from '$lib/compare/compare-figure';
import { choosePopulation, describeShown } from '$lib/compare/rates-rule';
import { address as pageOf, compareAddress } from '$lib/address/paths';
import { seriesOfOwn, type DeckChoice, type DeckItem } from '$lib/model/deck';
import type { Figure } from '$lib/model/figure';
import type { Identity } from '$lib/model/identity';
import { textOf } from '$lib/model/passage';
import { placeSlide } from '$lib/slides/place-slide';
import { sayView, type Said } from '$lib/slides/say';
import type { Slides } from '$lib/slides/slide';
import { isLocal } from '../use/snippets';
import { once } from './deck-slides';

/** A comparison of the reader's own, as it is offered for a deck, and its slides in one view. */
export interface Own {
	choice: DeckChoice;
	slides: Slides;
}

type OwnItem = Pick<DeckItem, 'slug' | 'view'>;

const ownOnce = once<Own>();

/**
 * The slides of the reader's own comparison in a view, made here once; in its first where that doesn't
 * hold. Throws a sentence where they can't be made.
 */
export const loadOwn = (item: OwnItem, identity: Identity): Promise<Own> =>
	ownOnce(`${item.slug}.${item.view}`, () => load(item, identity));

async function load(item: OwnItem, identity: Identity): Promise<Own> {
	const answer = await preloadData(pageOf.compare);
	if (answer.type !== 'loaded' || answer.status !== 200)
		throw new Error('The series of your comparison could not be loaded.');
	const site = isLocal(location.origin) ? null : location.origin;
	return makeOwn(item, answer.data as Comparable, identity, site);
}

/** … of all that comparisons are made of; `site` is where its page can be reached, `null` for nowhere. */
export function makeOwn(
	{ slug, view }: OwnItem,
	all: Comparable,
	identity: Identity,
	site: string | null
): Own {
	const keys = seriesOfOwn(slug) ?? [];
	const series = all.series.filter(({ key }) => keys.includes(key));
	const population = choosePopulation(series, all.populations[0]?.name ?? '');
	const passages = passagesWith(all.passages, claimsOf(series));
	const title = series.map(({ label }) => label).join(' · ');
	const offers = compare(series, all.events, population).filter((offer) => offer.view);
	const [first] = offers;
	if (!first) throw new Error(`“${title}” can’t be compared in any view.`);
	const offer = offers.find(({ name }) => name === view) ?? first;
	const statements = describeShown(series, offer.name, population);
	const figure = figureOfChoice(series, offer, statements, passages, identity);
	const address = site && site + compareAddress(figure.series, { view: offer.name });
	const said = sayChoice({ ...figure, slug, title }, offer.name, address, identity);
	return {
		choice: {
			folder: 'compare',
			slug,
			title,
			headline: title,
			section: 'Your own comparison',
			viewsOf: offers.map(({ name, label }) => ({ name, label })),
			views: offers.map(({ name }) => name)
		},
		slides: { [view]: said.map((one) => ({ ...one, ...placeSlide(one.panels, []) })) }
	};
}

const sayChoice = (
	figure: Figure,
	view: string,
	address: string | null,
	identity: Identity
): Said[] =>
	sayView(
		{ ...figure.views[0], name: view },
		{
			folder: figure.folder,
			slug: figure.slug,
			title: figure.headline,
			question: figure.question,
			name: figure.title,
			sentence: quoteFew(figure.passages).map(({ text, claim }) => ({
				text,
				printed: claim !== null
			})),
			passages: figure.passages.map(textOf),
			address,
			care: figure.caveats,
			open: [],
			otherSources: []
		},
		identity
	);
