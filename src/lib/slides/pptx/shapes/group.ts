import { flattenPlot } from '$lib/plot/shape/flatten';
import type { PlacedMark } from '$lib/plot/plot';
import { isShown, type ShownSlide } from '../../shown';
import { nameTag, writeShape, type Drawn, type Origin } from './drawn';
import { groupFrame, unite } from './unit';
import { tag } from '../xml';

/** More shapes than this make a slide that is slow and that nobody could edit. */
export const mostShapes = 149;

/** The plots of a slide at a step as one group of shapes that can be edited; nothing where nothing is shown. */
export function writePlots({ slide, plots }: ShownSlide, step: number, alt?: string): string {
	const drawn = plots.flatMap(({ plot, x, y, scale }) =>
		flattenPlot(plot).panels.flatMap((panel) => {
			const origin = { x, y: y + panel.y * scale, scale };
			const marks = panel.marks.filter(({ key }) => isShown(slide, key, step));
			return [
				...panel.guides.map((shape) => writeShape(shape, origin, 'Guide')),
				...marks.flatMap((mark) => writeMark(mark, origin))
			];
		})
	);
	const xml = drawn.length ? writeGroup(slide.name, drawn, alt).xml : '';
	refuseMany(slide.slug, xml);
	return xml;
}

/** A mark of several shapes is a group, so that it moves as one; its name says what it shows. */
function writeMark({ shapes, label }: PlacedMark, origin: Origin): Drawn[] {
	const drawn = shapes.map((shape) => writeShape(shape, origin, label));
	return drawn.length > 1 ? [writeGroup(label, drawn)] : drawn;
}

function writeGroup(name: string, drawn: Drawn[], alt?: string): Drawn {
	const place = unite(drawn.map((one) => one.place));
	const xml = tag(
		'p:grpSp',
		{},
		tag('p:nvGrpSpPr', {}, nameTag(name, alt), tag('p:cNvGrpSpPr'), tag('p:nvPr')),
		tag('p:grpSpPr', {}, groupFrame(place)),
		...drawn.map((one) => one.xml)
	);
	return { xml, place };
}

function refuseMany(slug: string, xml: string): void {
	const count = xml.split('<p:sp>').length - 1;
	if (count > mostShapes)
		throw new Error(`A slide of ${slug} has ${count} shapes, more than ${mostShapes}`);
}
