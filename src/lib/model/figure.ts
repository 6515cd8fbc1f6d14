import type { Panel } from './panel';
import type { Passage } from './passage';

/** One way to see a figure: its panels from top to bottom. */
export interface View {
	/** Names the view in addresses: `?view=log`. */
	name: string;
	/** Names the view on its button. */
	label: string;
	panels: Panel[];
}

/** A word of the period, explained in a line. */
export interface Term {
	term: string;
	explanation: string;
	/** Whether the explanation is the article's own words. */
	quoted: boolean;
}

/** What says where a figure or a comparison stands. */
export type Located = Pick<Figure, 'folder' | 'slug'>;

/** One figure of the dashboard: plain JSON, all that a page, an embed or a file shows of it. */
export interface Figure {
	/** The folder of the site its page and its files stand in; a comparison is a figure too. */
	folder: 'figures' | 'compare';
	/** Names it in addresses; unique among figures and comparisons. */
	slug: string;
	/** Its number in the article's order, from 1; the timeline is last. */
	number: number;
	/** The article's section its first passage stands in. */
	section: string;
	title: string;
	/** What the headline answers. */
	question: string;
	/** The finding, with its qualifier, its "by" and its verb. */
	headline: string;
	views: [View, ...View[]];
	/** Whether its data are dated events: then they are listed by date under the plot. */
	events: boolean;
	/** What stands for it among the others: one small panel. */
	card: View;
	/** The sentence that states its first claim, verbatim. */
	sentence: string;
	/** Keys of the series that it offers to be compared; of a comparison, those it compares. */
	series: string[];
	/** Short sentences set under the plot. */
	caveats: string[];
	/** Where the article contradicts itself on this figure. */
	conflicts: string[];
	/** What the article leaves open. */
	open: string[];
	terms: Term[];
	passages: Passage[];
	/** In words what the plot shows, for those who don't see it. */
	description: string;
	/** One row a datum, for the table. */
	rows: Row[];
}

/** A figure among the others: what a card shows. */
export interface Card extends Pick<
	Figure,
	| 'folder'
	| 'slug'
	| 'series'
	| 'number'
	| 'section'
	| 'title'
	| 'headline'
	| 'card'
	| 'sentence'
	| 'events'
> {
	/** Titles, sentences, numbers and names to be found by, in lower case. */
	text: string;
}

/** A figure as its page shows it: its views by their names, its data only in words. */
export interface ShownFigure extends Omit<Figure, 'views' | 'card'> {
	views: Pick<View, 'name' | 'label'>[];
}

/** A card as the overview shows it. */
export type ShownCard = Omit<Card, 'card'>;

/** What a page is sent of a figure whose plots it is sent as markup. */
export function withoutPanels({ views, card: _, ...figure }: Figure): ShownFigure {
	return { ...figure, views: views.map(({ name, label }) => ({ name, label })) };
}

/** What a page is sent of a card. */
export const withoutCard = ({ card: _, ...shown }: Card): ShownCard => shown;

/** A row of a figure's data table, all in words. */
export interface Row {
	key: string;
	/** What it is: the label, after the group where that says more. */
	name: string;
	label: string;
	group: string;
	value: string;
	unit: string;
	period: string;
	/** "the article", "our arithmetic: …", "our count: …". */
	origin: string;
	/** The exact words of the article, with the claim each stands in. */
	printed: { claim: string; words: string }[];
}

/** Names the view of a figure's numbers beside those of other sources. */
export const besideView = 'beside';

/** Whether a figure's views differ so much in height that one box for all would leave a void. */
export const isUneven = ({
	folder,
	views
}: Pick<Figure, 'folder'> & { views: Pick<View, 'name'>[] }): boolean =>
	folder === 'compare' || views.some(({ name }) => name === besideView);
