import type { Datum } from '$lib/model/datum';
import type { PlacedPlot } from '$lib/plot/fit/block';
import { stages, type Place, type Ratio } from '$lib/plot/fit/stage';
import { isShown, type ShownSlide } from '../../shown';
import { nameTag } from '../shapes/drawn';
import { corners } from '../shapes/unit';
import { chartSpace, spaces, xml } from '../xml';
import { describeChart, type Chart } from './chart';
import { placeChart, type PlacedChart } from './chart-place';

/** A chart on a slide, over those of its panels that stay drawn. */
export interface SlideChart {
	chart: PlacedChart;
	/** The statements under it. */
	drawn: PlacedPlot[];
}

/** Between the chart and what is drawn under it, in px. */
const gap = 16;

/**
 * The chart that can be edited in place of a slide's first panel; `null` where bars would not show the
 * same, where more than statements stand under them, and where nothing is to be seen yet: a chart
 * without bars has no names.
 */
export function createChart(shown: ShownSlide, step: number, ratio: Ratio): SlideChart | null {
	const [panel, ...others] = shown.slide.panels;
	const chart = panel && describeChart(panel);
	if (step === 0 || !chart || others.some(({ form }) => form !== 'statement')) return null;
	const room = stages[ratio].plot[shown.setting];
	const drawn = others.length ? shown.plots.map((plot) => withoutFirst(plot, room)) : [];
	const under = Math.max(0, ...drawn.map(heightOf));
	const placed = placeChart(chart, { ...room, height: room.height - under - (under && gap) });
	const visible = (datum: Datum) => isShown(shown.slide, datum.key, step);
	return placed && { chart: { ...placed, ...hide(placed, visible) }, drawn };
}

/** The panels under the first, at the bottom of the room. */
function withoutFirst({ plot, x, scale }: PlacedPlot, room: Place): PlacedPlot {
	const [first, ...panels] = plot.panels;
	const top = first && panels.length ? first.y + first.height + betweenPanels : plot.height;
	const moved = panels.map((panel) => ({ ...panel, y: panel.y - top }));
	const height = plot.height - top;
	const y = room.y + room.height - height * scale;
	return { plot: { ...plot, height, panels: moved }, x, y, scale };
}

/** The distance between two panels of a plot. */
const betweenPanels = 30;

const heightOf = ({ plot, scale }: PlacedPlot): number => plot.height * scale;

/** Without the bars that aren't seen yet, nor the names of categories that have no others. */
function hide(
	{ series, names }: Chart,
	isVisible: (datum: Datum) => boolean
): Pick<Chart, 'series' | 'names'> {
	const shown = series.map(({ points, ...rest }) => ({
		...rest,
		points: points.map((point) => (point && isVisible(point.datum) ? point : null))
	}));
	const isNamed = (i: number) => shown.some(({ points }) => points[i]);
	return { series: shown, names: names.map((name, i) => (isNamed(i) ? name : '')) };
}

/** The frame on a slide that shows a chart of the package. */
export const writeChartFrame = ({ place }: PlacedChart, name: string, alt: string): string => xml`
	<p:graphicFrame>
		<p:nvGraphicFramePr>
			${nameTag(name, alt)}
			<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr>
			<p:nvPr/>
		</p:nvGraphicFramePr>
		<p:xfrm>${corners(place)}</p:xfrm>
		<a:graphic>
			<a:graphicData uri="${chartSpace}">
				<c:chart ${spaces.c} r:id="rId3"/>
			</a:graphicData>
		</a:graphic>
	</p:graphicFrame>`;
