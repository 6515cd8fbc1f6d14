import { filePalette, installed, type Theme } from '$lib/svg/paint';
import { beginPlot } from '$lib/plot/shape/begin';
import { px } from '$lib/plot/shape/shape';
import { stages, type Ratio } from '$lib/plot/fit/stage';
import { attributes, escape } from '$lib/model/words/escape';
import { altAt } from './said';
import { plotsAt, type ShownSlide } from './shown';
import { writePlots } from '$lib/svg/svg';

/** The plot of a slide as an SVG of its own, for other programs: no style sheet, installed faces. */
export function writePlotFile(
	shown: ShownSlide,
	step: number,
	{ theme, ratio }: { theme: Theme; ratio: Ratio }
): string {
	const { x, y, width, height } = stages[ratio].plot[shown.setting];
	const palette = filePalette(theme);
	const flat = plotsAt(shown, step).map((placed) => ({
		...placed,
		...{ x: px(placed.x - x), y: px(placed.y - y) },
		plot: beginPlot(placed.plot)
	}));
	const own = attributes({
		xmlns: 'http://www.w3.org/2000/svg',
		viewBox: `0 0 ${width} ${height}`,
		...{ width, height },
		role: 'img',
		'font-family': installed.sans
	});
	const ground = attributes({ x: 0, y: 0, width, height, fill: palette('paper') });
	const said = `<title>${escape(shown.slide.name)}</title><desc>${escape(altAt(shown, step))}</desc>`;
	const drawn = writePlots(flat, { palette, bold: installed.bold });
	return `<svg${own}>${said}<rect${ground}/>${drawn}</svg>`;
}
