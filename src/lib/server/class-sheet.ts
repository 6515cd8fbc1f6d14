import { pagePath } from '$lib/figure/address';
import { blankClaims, type Stretch } from '$lib/figure/blank';
import type { Figure } from '$lib/figure/figure';
import { textOf, type Segment } from '$lib/figure/passage';
import type { ClassSheet, SourceQuestion } from '$lib/plot/class-sheet';
import { layoutEmpty } from '$lib/plot/empty';
import { emptyPanels } from './empty-panel';
import { quoteSentences } from './sentence';
import { absolute } from './site';
import { solve } from './sheet-solution';
import { selectEvents } from './sheet-selection';
import { taskOf } from './sheet-task';
import { askWhat, askWho, askWhatNot } from './source-question';
import { claimById } from './tables';

/** A figure as a page of tasks and a page of answers. */
export function createClassSheet(whole: Figure): ClassSheet {
	const { figure, selection } = selectEvents(whole);
	const { folder, slug, number, title, question, headline } = whole;
	const view = { ...figure.views[0]!, panels: emptyPanels(figure, figure.views[0]!.panels) };
	const { texts, answers } = blankClaims(textsOf(figure), isAsked(figure));
	const questions = [askWho(figure), askWhat(figure), askWhatNot(figure)];
	const size = sizeOf(texts, questions);
	return {
		...{ folder, slug, number, title, question, headline, selection, questions },
		size,
		task: taskOf(view),
		empty: layoutEmpty(view),
		texts,
		blanks: answers,
		solution: solve(whole, size),
		address: absolute(pagePath(whole))
	};
}

/** The largest and the smallest type, in points; between them each letter takes off as much. */
const type = { most: 12, least: 9.5, start: 13.5, step: 0.0024 };

function sizeOf(texts: Stretch[][], questions: SourceQuestion[]): number {
	const said = [...texts.flat(), ...questions.flatMap(({ answers }) => answers)];
	const size = type.start - said.join('').length * type.step;
	return Math.round(Math.min(type.most, Math.max(type.least, size)) * 10) / 10;
}

/** Longer than this, only the sentences that state the figure's own values are set. */
const mostLetters = 600;

/** What the article says: the passages, or of long ones the sentences with the values. */
function textsOf(figure: Figure): Segment[][] {
	const letters = figure.passages.reduce((sum, passage) => sum + textOf(passage).length, 0);
	const own = claimsOf(figure).filter(isAsked(figure));
	const set = letters > mostLetters ? quoteSentences(own) : figure.passages;
	return set.map(({ segments }) => segments);
}

/** The claims a figure draws, but for those that it only counts. */
const claimsOf = ({ rows }: Figure): string[] =>
	rows
		.filter(({ origin }) => !origin.startsWith('counted here'))
		.flatMap(({ printed }) => printed.map(({ claim }) => claim));

/** Whether a claim's words are asked for: not those of names that stand on the empty axes. */
function isAsked(figure: Figure): (claim: string) => boolean {
	const asked = new Set(claimsOf(figure));
	const names = figure.rows.filter(({ origin }) => origin === 'the article');
	return (claim) => {
		const { printed } = claimById.get(claim)!;
		const isNamed = names.some(
			(row) => row.label.includes(printed) && row.printed.some((p) => p.claim === claim)
		);
		return asked.has(claim) && (/\d/.test(printed) || !isNamed);
	};
}
