import type { Place } from '$lib/plot/fit/stage';
import { nameTag } from './shapes/drawn';
import { frame } from './shapes/unit';
import { tag } from './xml';

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
export const writePlaceholder = ({ kind, idx, name, place, body }: Placeholder): string =>
	tag(
		'p:sp',
		{},
		tag(
			'p:nvSpPr',
			{},
			nameTag(name),
			tag(
				'p:cNvSpPr',
				{},
				tag('a:spLocks', {
					noGrp: true,
					...(kind === 'sldImg' ? { noRot: true, noChangeAspect: true } : {})
				})
			),
			tag('p:nvPr', {}, tag('p:ph', { type: kind, idx }))
		),
		tag('p:spPr', {}, place ? frame(place) + rectangle : ''),
		body
	);

const rectangle = tag('a:prstGeom', { prst: 'rect' }, tag('a:avLst'));

/** All shapes of a slide, a layout or a master. */
export const shapeTree = (...shapes: string[]): string =>
	tag(
		'p:spTree',
		{},
		tag('p:nvGrpSpPr', {}, nameTag(''), tag('p:cNvGrpSpPr'), tag('p:nvPr')),
		tag('p:grpSpPr'),
		...shapes
	);
