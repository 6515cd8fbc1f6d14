import type { Datum } from '$lib/model/datum';
import type { Panel } from '$lib/model/panel';
import { stages, type Place, type Ratio } from '$lib/plot/fit/stage';
import { isShown, type ShownSlide } from '../../shown';
import type { Chart, ChartRoom } from './chart';
import { columnsChart } from './chart-columns';
import { labelSize, lineHeight } from './chart-label';
import { rangeChart } from './chart-range';
import { shareChart } from './chart-share';
import { stackChart } from './chart-stack';
import { countLines, type Words } from '../shapes/type';

/** A chart where it stands on its slide, with the title of its panel above. */
export interface PlacedChart {
	chart: Chart;
	/** In px of the slide. */
	place: Place;
	caption: { words: Words; place: Place } | null;
}

/** The chart that can be edited in place of a slide's plot; `null` where no such chart would show the same. */
export function createChart(shown: ShownSlide, step: number, ratio: Ratio): PlacedChart | null {
	const [panel, second] = shown.slide.panels;
	if (!panel || second) return null;
	const room = stages[ratio].plot[shown.setting];
	const caption = captionOf(panel, room);
	const over = caption ? caption.place.height + 14 : 0;
	const visible = (datum: Datum) => isShown(shown.slide, datum.key, step);
	const chart = chartOf(panel, { width: room.width, height: room.height - over, isShown: visible });
	return chart && settle(chart, caption, room, over);
}

/** What makes the editable chart of a panel, by its form; the others have none. */
const charts: { [F in Panel['form']]?: MakeChart<Extract<Panel, { form: F }>> } = {
	columns: columnsChart,
	stack: stackChart,
	share: shareChart,
	range: rangeChart
};

type MakeChart<P extends Panel> = (panel: P, room: ChartRoom) => Chart | null;

const chartOf = (panel: Panel, room: ChartRoom): Chart | null =>
	(charts[panel.form] as MakeChart<Panel> | undefined)?.(panel, room) ?? null;

/** The title of a panel; over columns also what they count, which no label of theirs says. */
function captionOf(panel: Panel, room: Place): PlacedChart['caption'] {
	const counts =
		panel.form === 'columns' ? panel.counts.replace(/^./, (c) => c.toUpperCase()) : null;
	const text = panel.title ?? counts;
	if (!text) return null;
	const words: Words = { text, size: labelSize, bold: panel.title !== null };
	const height = countLines(text, room.width, words) * labelSize * lineHeight;
	return { words, place: { ...room, height } };
}

/** The caption right above the chart, both in the middle of the room's height. */
function settle(
	chart: Chart,
	caption: PlacedChart['caption'],
	room: Place,
	over: number
): PlacedChart {
	const top = room.y + chart.place.y;
	const place = { ...chart.place, x: room.x, y: top + over };
	return { chart, place, caption: caption && { ...caption, place: { ...caption.place, y: top } } };
}
