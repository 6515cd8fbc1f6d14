import type { View } from '$lib/model/figure';
import type { Panel } from '$lib/model/panel';

/** What is to be done on the empty form, before reading. */
const tasks: Record<Panel['form'], string> = {
	columns: 'Draw a column over each date, as high as you expect it.',
	people: 'Over each date fill in a square for each person you expect.',
	matrix: 'Mark on the bar how large you expect the part to be.',
	waffle: 'Shade as many of the 100 cells as you expect; one cell is one percent.',
	stack: 'Mark on the bar how far you expect each part to reach.',
	range: 'Draw each range as a bar from its lower to its upper end.',
	share: 'Fill each bar as far as you expect it to reach.',
	units: 'Write to each name what you think became of them, then count.',
	lanes: 'Mark in each row the year or the years in which you expect it.',
	statement: 'Write the numbers you expect on the lines.',
	lorenz: 'Write the numbers you expect on the lines.',
	multiples: 'Write the numbers you expect on the lines.',
	times: 'Write the numbers you expect on the lines.',
	crowd: 'Write the numbers you expect on the lines.',
	beside: 'Write the numbers you expect on the lines.'
};

const taskOfPanel = (panel: Panel): string =>
	panel.form === 'matrix' && !panel.nested
		? 'Fill in as many rings of each row as you expect.'
		: tasks[panel.form];

/** What is to be done with all panels of a view. */
export const taskOf = ({ panels }: View): string => [...new Set(panels.map(taskOfPanel))].join(' ');
