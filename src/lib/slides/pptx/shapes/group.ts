import { extent } from 'd3';
import type { Place } from '$lib/plot/fit/stage';
import { flattenPlot } from '$lib/plot/shape/flatten';
import type { PlacedMark } from '$lib/plot/plot';
import { plotsAt, type ShownSlide } from '../../shown';
import { nameTag, writeShape, type Drawn, type Origin } from './drawn';
import { corners } from './unit';
import { xml } from '../xml';

/** More shapes than this make a slide that is slow and that nobody could edit. */
export const mostShapes = 149;

/** The plots of a slide at a step as one group of shapes that can be edited; nothing where nothing is shown. */
export function writePlots(shown: ShownSlide, step: number, alt?: string): string {
	const { slide } = shown;
	const drawn = plotsAt(shown, step).flatMap(({ plot, x, y, scale }) =>
		flattenPlot(plot).panels.flatMap((panel) => {
			const origin = { x, y: y + panel.y * scale, scale };
			return [
				...panel.guides.map((shape) => writeShape(shape, origin, 'Guide')),
				...panel.marks.flatMap((mark) => writeMark(mark, origin))
			];
		})
	);
	const group = drawn.length ? writeGroup(slide.name, drawn, alt).xml : '';
	const count = group.split('<p:sp>').length - 1;
	if (count > mostShapes)
		throw new Error(`A slide of ${slide.slug} has ${count} shapes, more than ${mostShapes}`);
	return group;
}

/** A mark of several shapes is a group, so that it moves as one; its name says what it shows. */
function writeMark({ shapes, label }: PlacedMark, origin: Origin): Drawn[] {
	const drawn = shapes.map((shape) => writeShape(shape, origin, label));
	return drawn.length > 1 ? [writeGroup(label, drawn)] : drawn;
}

/** A group, whose shapes stand in px of the slide as all others do. */
function writeGroup(name: string, drawn: Drawn[], alt?: string): Drawn {
	const place = unite(drawn.map((one) => one.place));
	const group = xml`
		<p:grpSp>
			<p:nvGrpSpPr>${nameTag(name, alt)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>
			<p:grpSpPr>
				<a:xfrm>${corners(place)}${corners(place, ['a:chOff', 'a:chExt'])}</a:xfrm>
			</p:grpSpPr>
			${drawn.map((one) => one.xml)}
		</p:grpSp>`;
	return { xml: group, place };
}

/** The least place that holds all of them. */
function unite(places: Place[]): Place {
	const [x = 0, right = 0] = extent(places.flatMap((p) => [p.x, p.x + p.width]));
	const [y = 0, bottom = 0] = extent(places.flatMap((p) => [p.y, p.y + p.height]));
	return { x, y, width: right - x, height: bottom - y };
}
