import type { Card, Figure, View } from '$lib/model/figure';
import type { PlacedCard, PlacedFigure, PlacedView } from './plot';
import { layout } from './layout';
import { cards } from '$lib/define/figures';

/** A view in both layouts. */
export const placeView = (view: View): PlacedView => ({
	name: view.name,
	label: view.label,
	narrow: layout(view, 'narrow'),
	wide: layout(view, 'wide')
});

/** A figure as its page shows it: its views placed, their data only in words. */
export function placeFigure({ views, card: _, ...figure }: Figure): PlacedFigure {
	return { ...figure, views: views.map(placeView) };
}

/** A card as the overview shows it. */
export const placeCard = ({ card, ...rest }: Card): PlacedCard => ({
	...rest,
	plot: placeView(card)
});

/** Every figure's card, placed. */
export const placedCards = cards.map(placeCard);
