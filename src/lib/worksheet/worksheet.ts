import type { Stretch } from '$lib/model/words/blank';
import type { Figure } from '$lib/model/figure';
import type { Block } from '$lib/plot/fit/block';
import type { Plot } from '$lib/plot/plot';

/** A question about a source, and what a reader of the figure can answer. */
export interface SourceQuestion {
	/** What it is about: "Who says it?" */
	name: string;
	ask: string;
	answers: string[];
}

/** What other sources say beside a number of the article. */
export interface SheetSource {
	/** The article's number in words. */
	article: string;
	said: string;
}

/** A figure as a class gets it on paper: a page of tasks, and a page of answers. */
export interface ClassSheet extends Pick<
	Figure,
	'folder' | 'slug' | 'number' | 'title' | 'question' | 'headline'
> {
	/** What the class has of a figure that is too long for a sheet; `null` for all of it. */
	selection: string | null;
	/** The size of passages and answers in points: the fewer words, the larger. */
	size: number;
	/** What is to be drawn before reading. */
	task: string;
	/** The axes and labels without the values. */
	empty: Plot;
	/** What the article says, with blanks for the values. */
	texts: Stretch[][];
	/** The words of the blanks, in their order. */
	blanks: string[];
	questions: SourceQuestion[];
	/** How wide the column of each one's answers is, as a share of them all. */
	columns: number[];
	/** What other sources say, for the page of answers; none where nothing was looked for. */
	others: SheetSource[];
	/** The plots of the first view as the page of answers shows them. */
	solution: Block;
	/** Where the figure stands on the web; `null` where the site's address isn't known. */
	address: string | null;
}
