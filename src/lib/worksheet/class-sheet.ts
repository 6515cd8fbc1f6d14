import { escape } from 'arquero';
import { sum } from 'd3';
import { pagePath } from '$lib/address/paths';
import { blankClaims } from '$lib/model/words/blank';
import { textOf, type Segment } from '$lib/model/passage';
import type { ClassSheet } from './worksheet';
import { drawPlots } from '$lib/plot/fit/arrange';
import { emptyPanels } from './empty-panel';
import { quoteSentences } from '$lib/define/quotes';
import { absolute } from '$lib/address/site';
import { claimsIn, figureRows, type FigureRow, type TabledFigure } from '$lib/define/figure-table';
import { fit } from './sheet-fit';
import { columnsOf } from './sheet-room';
import { tellSources } from './sheet-source';
import { selectEvents } from './sheet-selection';
import { layoutEmpty, taskOf } from '$lib/plot/layout';
import { askWhat, askWho, askWhatNot } from './source-question';
import { claimOf } from '$lib/data/tables';

/** A figure as a page of tasks and a page of answers. */
export function createClassSheet(whole: TabledFigure): ClassSheet {
	const { figure, selection } = selectEvents(whole);
	const { folder, slug, number, title, question, headline } = whole;
	const view = { ...figure.views[0], panels: emptyPanels(figure, figure.views[0].panels) };
	const { texts, answers } = blankClaims(textsOf(figure), isAsked(figure));
	const questions = [askWho(figure), askWhat(figure), askWhatNot(figure)];
	const said = { headline, texts, blanks: answers, questions };
	const { others, size, solution } = fit(whole, said, tellSources(whole));
	return {
		...{ folder, slug, number, title, question, headline, selection, questions },
		...{ size, others },
		columns: columnsOf(questions),
		task: taskOf(view),
		empty: layoutEmpty(view),
		texts,
		blanks: answers,
		solution: drawPlots(solution),
		address: absolute(pagePath(whole))
	};
}

/** Longer than this, only the sentences that state the figure's own values are set. */
const mostLetters = 600;

/** What the article says: the passages, or of long ones the sentences with the values. */
function textsOf(figure: TabledFigure): Segment[][] {
	const letters = sum(figure.passages, (passage) => textOf(passage).length);
	const own = claimsOf(figure).filter(isAsked(figure));
	const set = letters > mostLetters ? quoteSentences(own) : figure.passages;
	return set.map(({ segments }) => segments);
}

/** The claims a figure draws, but for those that it only counts. */
const claimsOf = ({ table }: TabledFigure): string[] =>
	claimsIn(table.filter(escape(({ origin }: FigureRow) => origin !== 'counted')));

/** Whether a claim's words are asked for: not those of names that stand on the empty axes. */
function isAsked(figure: TabledFigure): (claim: string) => boolean {
	const asked = new Set(claimsOf(figure));
	const names = figureRows(figure.table).filter(({ origin }) => origin === 'stated');
	return (claim) => {
		const { printed } = claimOf(claim);
		const isNamed = names.some((row) => row.label.includes(printed) && row.claims.includes(claim));
		return asked.has(claim) && (/\d/.test(printed) || !isNamed);
	};
}
