import { group } from 'd3';
import type { TabledFigure } from '$lib/define/figure-table';
import {
	briefSource,
	describeSource,
	gradeWords,
	isDrawable,
	leastSource,
	nearnessWords,
	type Nearness,
	type SourceLine
} from '$lib/model/source';
import { describeVerdict } from '$lib/model/words/verdict';
import type { SheetSource } from './worksheet';
import { sourcesOf } from '$lib/sources/sources';

/** A line in words, with its verdict. */
type Telling = (line: SourceLine) => string;

const sayVerdict = (nearness: Nearness, values: string[]): string =>
	`${nearnessWords[nearness]}: ${values.join('; ')}`;

const tellAll: Telling = (line) =>
	sayVerdict(line.nearness, [describeSource(line).replace(/\.$/, '')]);

const tellBriefly: Telling = (line) =>
	line.nearness === 'not found'
		? nearnessWords[line.nearness]
		: sayVerdict(line.nearness, [briefSource(line)]);

const end = (said: string[]): string => `${said.join('; ')}.`;

const byArticle = (lines: SourceLine[]) => [...group(lines, ({ article }) => article)];

const tellEach = (lines: SourceLine[], telling: Telling): SheetSource[] =>
	byArticle(lines).map(([article, own]) => ({ article, said: end(own.map(telling)) }));

/** The least that is still true: a number's verdicts once each, and together those beside which nothing was found. */
function tellLeast(lines: SourceLine[]): SheetSource[] {
	const found = lines.filter(({ nearness }) => nearness !== 'not found');
	const told = byArticle(found).map(([article, own]) => ({
		article,
		said: end(tellVerdicts(own))
	}));
	const names = new Set(told.map(({ article }) => article));
	const alone = lines.map(({ article }) => article).filter((article) => !names.has(article));
	return [...told, ...tellNothing([...new Set(alone)])];
}

const tellVerdicts = (lines: SourceLine[]): string[] =>
	[...group(lines, ({ nearness }) => nearness)].map(([nearness, own]) =>
		sayVerdict(nearness, own.map(leastSource))
	);

const tellNothing = (articles: string[]): SheetSource[] =>
	articles.length
		? [{ article: articles.join('; '), said: end([nearnessWords['not found']]) }]
		: [];

/** What is left to say where the plot itself shows other sources, and there is no room for more. */
export const elsewhere: SheetSource = {
	article: 'All other lines',
	said: 'on the class sheets of the figures themselves.'
};

/**
 * What other sources say beside the numbers of a figure, in fewer and fewer words; of those that its
 * first view draws nothing more. The timeline shares its events with other figures, which tell the rest.
 */
export function tellSources(figure: TabledFigure): SheetSource[][] {
	const drawn = figure.views[0].panels.filter((panel) => panel.form === 'beside');
	const shown = new Set(drawn.flatMap(({ data }) => data.map(({ key }) => key)));
	const lines = sourcesOf(figure).filter((line) => !shown.has(line.claim) || !isDrawable(line));
	const said = describeVerdict(lines);
	const verdict = said ? [{ article: 'In short', said }] : [];
	const told = [
		[...verdict, ...tellEach(lines, tellAll), ...explainGrades(lines)],
		[...verdict, ...tellEach(lines, tellBriefly)],
		tellLeast(lines)
	];
	return drawn.length || figure.events ? [...told, [elsewhere]] : told;
}

/** What the grades mean that stand with the lines. */
function explainGrades(lines: SourceLine[]): SheetSource[] {
	const grades = [...new Set(lines.map(({ grade }) => grade))].filter((grade) => grade !== null);
	const said = grades.toSorted().map((grade) => `${grade}, ${gradeWords[grade]}`);
	return said.length ? [{ article: 'Source quality', said: end(said) }] : [];
}
