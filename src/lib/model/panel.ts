import type { Datum } from './datum';
import type { Interval } from './numbers/interval';

/** What every panel has, whatever its form. */
interface PanelBase {
	/** What the panel shows, set above it; `null` where the figure's title says it. */
	title: string | null;
	data: Datum[];
	/** Data shown besides, in marks of their own: the people of each fate, the time between two squares. */
	details?: Datum[];
	/** What must not be read into it, set under it; nothing if left out. */
	note?: string | null;
	/** Whether it stands beside the finding: a picture without room for all leaves it out. */
	aside?: boolean;
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

/** Squares of 100 cells, one for each datum in %; a detail is the time between them, set on an arrow. */
export interface WafflePanel extends PanelBase {
	form: 'waffle';
}

/** 100 % bars, a bar a group, its parts in order. */
export interface StackPanel extends PanelBase {
	form: 'stack';
	/** Whether a wedge joins the first parts of neighbouring bars. */
	wedge: boolean;
	/** The words over a line at one half; `null` for no line. */
	half: string | null;
}

/** Ranges on one axis from zero, one row per datum. */
export interface RangePanel extends PanelBase {
	form: 'range';
}

/** Shares of different things: a bar a datum, each with its own base and verb. */
export interface SharePanel extends PanelBase {
	form: 'share';
}

/** The number of people of each fate, its group; the details are the people, by name. */
export interface UnitsPanel extends PanelBase {
	form: 'units';
}

/** Dates in lanes on a true time axis; the shape of a mark is its date's precision. */
export interface LanesPanel extends PanelBase {
	form: 'lanes';
	/** First and last year of the axis. */
	domain: [number, number];
	/** `each`: one lane per datum, labelled with its name; `rows`: the same in lines so close that twelve can be read on a slide; `packed`: lanes of many, labelled where there is room; `band`: a strip of such lanes without labels, under small multiples and on their time axis. */
	lanes: 'each' | 'rows' | 'packed' | 'band';
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

/** Multiples on one logarithmic axis from 1, one row per datum: a dot, the span of what is possible, or an open end. */
export interface TimesPanel extends PanelBase {
	form: 'times';
}

/** People as marks at one scale for all, one row per datum. */
export interface CrowdPanel extends PanelBase {
	form: 'crowd';
	/** How many people one mark stands for. */
	per: number;
	/** What one mark stands for, in words; so many people if left out. */
	square?: string;
	/** Keys of the data that count over a time, in dots under a break; the others are of one time. */
	inAll?: string[];
}

/** What another source gives for the same as a number of the article. */
export interface Beside {
	/** Id of the claim it is set beside. */
	claim: string;
	/** All values its words allow, in that number's unit. */
	interval: Interval;
	/** Its value in words. */
	words: string;
	/** Its measure, its date and, where there is room, how far it is, in words. */
	label: string;
	/** The work it is from, in few words: "Nove, cited". */
	work: string;
}

/** Numbers of the article, each over other sources' values of the same measure; every row has a scale of its own from zero. */
export interface BesidePanel extends PanelBase {
	form: 'beside';
	/** None of it is a datum: it isn't from the article. */
	others: Beside[];
}

/** What a panel shows of other sources: of the numbers that it draws, no others. */
export const besidesOf = ({ data, others }: BesidePanel): Beside[] =>
	others.filter(({ claim }) => data.some(({ claims }) => claims.includes(claim)));

/** The works that the diamonds of panels are from, each once. */
export const worksDrawn = (panels: Panel[]): string[] => [
	...new Set(
		panels.flatMap((panel) =>
			panel.form === 'beside' ? besidesOf(panel).map(({ work }) => work) : []
		)
	)
];

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
	| CrowdPanel
	| BesidePanel;

/** Every datum of a panel once, in the order of the table. */
export const panelData = ({ data, details = [] }: Panel): Datum[] => [...data, ...details];

/** The panel with its data, and its details if it has any, each changed as a list. */
export const mapData = (panel: Panel, change: (data: Datum[]) => Datum[]): Panel => ({
	...panel,
	data: change(panel.data),
	...(panel.details && { details: change(panel.details) })
});

/** Pieces of one panel as one again. */
export const joinPanels = (first: Panel, ...rest: Panel[]): Panel => ({
	...first,
	data: [first, ...rest].flatMap(({ data }) => data),
	...(first.details && { details: [first, ...rest].flatMap(({ details = [] }) => details) })
});
