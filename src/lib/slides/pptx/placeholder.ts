import type { Place } from '$lib/plot/fit/stage';
import { nameTag } from './shapes/drawn';
import { frame } from './shapes/unit';
import { attributes } from '$lib/model/words/escape';
import { xml } from './xml';

/** The kinds of places that a layout holds for a slide's own words. */
export type Kind = 'title' | 'sldNum' | 'sldImg' | 'body';

/** How a placeholder is told apart; notes have a second one. */
interface Placeholder {
	kind: Kind;
	idx?: number;
	name: string;
	/** Where it stands; `null` where its layout says it. */
	place: Place | null;
	/** Its text; a picture of the slide has none. */
	body: string;
}

/** A placeholder's shape; its text comes from whoever sees the slide's words. */
export const writePlaceholder = ({ kind, idx, name, place, body }: Placeholder): string => xml`
	<p:sp>
		<p:nvSpPr>
			${nameTag(name)}
			<p:cNvSpPr><a:spLocks noGrp="1"${kind === 'sldImg' && ' noRot="1" noChangeAspect="1"'}/></p:cNvSpPr>
			<p:nvPr><p:ph${attributes({ type: kind, idx })}/></p:nvPr>
		</p:nvSpPr>
		${place ? `<p:spPr>${frame(place)}${rectangle}</p:spPr>` : '<p:spPr/>'}
		${body}
	</p:sp>`;

const rectangle = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>';

/** All shapes of a slide, a layout or a master. */
export const shapeTree = (...shapes: string[]): string => xml`
	<p:spTree>
		<p:nvGrpSpPr>${nameTag('')}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>
		<p:grpSpPr/>
		${shapes}
	</p:spTree>`;
