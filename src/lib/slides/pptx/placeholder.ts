import type { Place } from '$lib/plot/fit/stage';
import { nameTag, preset } from './shapes/drawn';
import { frame } from './shapes/unit';
import { xml } from './xml';

/** The kinds of places that a layout holds for a slide's own words; a title and a picture need no index. */
const kinds = {
	title: { name: 'Title', idx: null },
	sldNum: { name: 'Slide number', idx: 12 },
	sldImg: { name: 'Slide', idx: null },
	body: { name: 'Notes', idx: 1 }
};

/** A placeholder's shape; where `place` is `null`, its layout says it. A picture of the slide has no text. */
export const writePlaceholder = (
	kind: keyof typeof kinds,
	place: Place | null,
	text: string
): string => xml`
	<p:sp>
		<p:nvSpPr>
			${nameTag(kinds[kind].name)}
			<p:cNvSpPr><a:spLocks noGrp="1"${kind === 'sldImg' && ' noRot="1" noChangeAspect="1"'}/></p:cNvSpPr>
			<p:nvPr><p:ph type="${kind}"${kinds[kind].idx && ` idx="${kinds[kind].idx}"`}/></p:nvPr>
		</p:nvSpPr>
		${place ? `<p:spPr>${frame(place)}${preset('rect')}</p:spPr>` : '<p:spPr/>'}
		${text}
	</p:sp>`;

/** All shapes of a slide, a layout or a master, with an id each. */
export const shapeTree = (shapes: string): string =>
	numberShapes(xml`
		<p:spTree>
			<p:nvGrpSpPr>${nameTag('')}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>
			<p:grpSpPr/>
			${shapes}
		</p:spTree>`);

/** Gives every shape of a slide an id of its own; a title can't be mistaken for one, as its quotes are escaped. */
function numberShapes(slide: string): string {
	let id = 1;
	return slide.replace(/<p:cNvPr id=""/g, () => `<p:cNvPr id="${id++}"`);
}
