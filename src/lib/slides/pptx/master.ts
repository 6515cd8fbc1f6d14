import { sourceType, stages, type Place, type Ratio } from '$lib/plot/fit/stage';
import { fill } from './shapes/paint-xml';
import { shapeTree, writePlaceholder } from './placeholder';
import { bodyProperties, typeOf, type Words } from './shapes/type';
import { slideSpaces, xml, xmlFile } from './xml';

/** The master of all slides: paper, a title, a number. */
export const writeMaster = (ratio: Ratio): string => xmlFile`
	<p:sldMaster ${slideSpaces}>
		<p:cSld>${ground}${standing(ratio)}</p:cSld>
		${colourMap}
		<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst>
		<p:txStyles>
			<p:titleStyle>${level(title)}</p:titleStyle>
			<p:bodyStyle>${level(body)}</p:bodyStyle>
			<p:otherStyle>${level(body)}</p:otherStyle>
		</p:txStyles>
	</p:sldMaster>`;

/** The one layout: a title, and room for a plot. */
export const writeLayout = (ratio: Ratio): string => xmlFile`
	<p:sldLayout ${slideSpaces} type="titleOnly" preserve="1">
		<p:cSld name="Title and plot">${standing(ratio)}</p:cSld>
		<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>
	</p:sldLayout>`;

/** A plain ground ends with its effects, though there are none. */
export const ground = `<p:bg><p:bgPr>${fill('paper')}<a:effectLst/></p:bgPr></p:bg>`;

/** The theme's own colours by their roles: its paper is light in a light theme and dark in a dark one. */
export const colourMap = xml`
	<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2"${[1, 2, 3, 4, 5, 6].map((n) => ` accent${n}="accent${n}"`)} hlink="hlink" folHlink="folHlink"/>`;

const title: Omit<Words, 'text'> = { size: 36, face: 'serif', bold: true };
const body: Omit<Words, 'text'> = { size: 24 };

/** The first level of an outline, in its type. */
export const level = (type: Omit<Words, 'text'>): string =>
	xml`<a:lvl1pPr marL="0" indent="0" algn="l"><a:buNone/>${typeOf('a:defRPr', type)}</a:lvl1pPr>`;

const standing = (ratio: Ratio): string =>
	shapeTree(
		writePlaceholder('title', stages[ratio].title, titleText) + writeNumber(numberPlace(ratio))
	);

const titleText = xml`
	<p:txBody>
		${bodyProperties({ wrap: true })}
		<a:lstStyle>${level(title)}</a:lstStyle>
		<a:p><a:r><a:rPr lang="en-US"/><a:t>Title</a:t></a:r></a:p>
	</p:txBody>`;

/** In the right margin, on the line of the source. */
function numberPlace(ratio: Ratio): Place {
	const { source, width } = stages[ratio];
	const x = source.x + source.width + 4;
	return { x, y: source.y, width: width - x - 8, height: source.height };
}

/** The slide's number; `place` is `null` on a slide, which has it from its layout. */
export const writeNumber = (place: Place | null): string =>
	writePlaceholder(
		'sldNum',
		place,
		xml`
		<p:txBody>
			${bodyProperties({ wrap: true })}
			${place ? `<a:lstStyle>${level({ size: sourceType, paint: 'quiet' })}</a:lstStyle>` : '<a:lstStyle/>'}
			<a:p>
				<a:pPr algn="r"/>
				<a:fld id="${numberField}" type="slidenum"><a:rPr lang="en-US"/><a:t>‹#›</a:t></a:fld>
			</a:p>
		</p:txBody>`
	);

/** Any one id; it only says that the fields of all slides are one. */
const numberField = '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}';
