import type { Datum } from './datum';
import type { Passage } from './passage';

/** What every panel has, whatever its form. */
interface PanelBase {
	/** What the panel shows, set above it; `null` where the figure's title says it. */
	title: string | null;
	data: Datum[];
}

/** Values on a true time axis: sticks from zero with a head, or heads alone on a log scale. */
export interface ColumnsPanel extends PanelBase {
	form: 'columns';
	mark: 'stick' | 'dot';
	/** What the value axis counts, set after its last tick: "prisoners". */
	counts: string;
	/** A remark for the empty stretch between the values; `null` for none. */
	gap: string | null;
}

/** Stacks of one mark a person on a true time axis; grey ones are squares. */
export interface PeoplePanel extends PanelBase {
	form: 'people';
}

/** Rows of dots, one dot for `per` people, a group a row. */
export interface MatrixPanel extends PanelBase {
	form: 'matrix';
	/** How many people one dot stands for. */
	per: number;
	/** Whether the last of a row is the total that the others lie in, of which the rest is drawn. */
	nested: boolean;
	/** Whether the groups' names stand over the rows. */
	titled: boolean;
	/** What one dot stands for, in words; `null` where every dot is one person. */
	key: string | null;
}

/** Squares of 100 cells, one for a datum in %, with the time between them. */
export interface WafflePanel extends PanelBase {
	form: 'waffle';
	/** The claim set on the arrow between the squares; `null` for none. */
	between: Datum | null;
}

/** 100 % bars, a bar a group, its parts in order. */
export interface StackPanel extends PanelBase {
	form: 'stack';
	/** Whether a wedge joins the first parts of neighbouring bars. */
	wedge: boolean;
	/** The words over a line at one half; `null` for no line. */
	half: string | null;
}

/** Ranges on one axis from zero, a row a datum. */
export interface RangePanel extends PanelBase {
	form: 'range';
}

/** Shares of different things: a bar a datum, each with its own base and verb. */
export interface SharePanel extends PanelBase {
	form: 'share';
}

/** Named people, grouped by fate. */
export interface UnitsPanel extends PanelBase {
	form: 'units';
	/** The number of people of each group, in the order the groups are shown. */
	totals: Datum[];
}

/** Dates in lanes on a true time axis; the shape of a mark is its date's precision. */
export interface LanesPanel extends PanelBase {
	form: 'lanes';
	/** First and last year of the axis. */
	domain: [number, number];
	/** `each`: a lane a datum, labelled with its name; `packed`: lanes of many, labelled where there is room; `strip`: the same without labels; `band`: such a strip under small multiples, on their time axis. */
	lanes: 'each' | 'packed' | 'strip' | 'band';
	/** Whether a band leaves the room at the left that small multiples give to values without a year. */
	undated?: boolean;
}

/** Cumulative shares of two wholes: the one known point and the straight segments through it. */
export interface LorenzPanel extends PanelBase {
	form: 'lorenz';
	/** Names of the horizontal and the vertical whole. */
	axes: [string, string];
}

/** Numbers set large, with what they say. */
export interface StatementPanel extends PanelBase {
	form: 'statement';
}

/** Small multiples: a row a group, each with a scale of its own, all on one true time axis. */
export interface MultiplesPanel extends PanelBase {
	form: 'multiples';
	/** First and last year of the axis; `null` where no value has a date. */
	domain: [number, number] | null;
	/** What the values of each group count, by the group's name: "prisoners". */
	counts: Record<string, string>;
}

/** Multiples on one logarithmic axis from 1, a row a datum: a dot, the span of what is possible, or an open end. */
export interface TimesPanel extends PanelBase {
	form: 'times';
}

/** People as marks at one scale for all, a row a datum. */
export interface CrowdPanel extends PanelBase {
	form: 'crowd';
	/** How many people one mark stands for. */
	per: number;
}

/** A picture of some data in one form. */
export type Panel =
	| ColumnsPanel
	| PeoplePanel
	| MatrixPanel
	| WafflePanel
	| StackPanel
	| RangePanel
	| SharePanel
	| UnitsPanel
	| LanesPanel
	| LorenzPanel
	| StatementPanel
	| MultiplesPanel
	| TimesPanel
	| CrowdPanel;

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
	/** The finding, with its qualifier, its "by" and its verb. */
	headline: string;
	views: View[];
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
	'folder' | 'slug' | 'series' | 'number' | 'section' | 'title' | 'headline' | 'card' | 'sentence'
> {
	/** Titles, sentences, numbers and names to be found by, in lower case. */
	text: string;
}

/** A row of a figure's data table, all in words. */
export interface Row {
	key: string;
	label: string;
	group: string;
	value: string;
	unit: string;
	period: string;
	/** "the article", "our arithmetic: …", "counted here: …". */
	origin: string;
	/** The exact words of the article, with the claim each stands in. */
	printed: { claim: string; words: string }[];
}
