import { strToU8 } from 'fflate';
import { zip } from '../zip';
import { escape } from '$lib/model/words/escape';
import { xmlFile } from './xml';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

/** What one part of a package needs of another, or of the web. */
export interface Relation {
	id: string;
	/** The last word of the relation's type: "slide". */
	type: string;
	/** Path of a part from the package's root; of a "hyperlink", an address of the web. */
	target: string;
}

/** A file of a package. */
export interface Part {
	/** From the package's root, without a slash before it. */
	path: string;
	/** Media type; `null` for a package within the package, which is known by its ending. */
	type: string | null;
	content: string | Uint8Array;
	relations?: Relation[];
}

/** A relation to a part. */
export const relate = (id: string, type: string, target: string): Relation => ({
	id,
	type,
	target
});

/**
 * Parts as a package of Open XML. The list of types comes first, as in the files of office programs;
 * folders have no entries, and all is deflated.
 */
export function zipPackage(parts: Part[], relations: Relation[]): Uint8Array<ArrayBuffer> {
	const files: [string, string | Uint8Array][] = [
		['[Content_Types].xml', writeTypes(parts)],
		['_rels/.rels', writeRelations(relations)],
		...parts.flatMap(filesOf)
	];
	const bytes = files.map(([path, content]) => [
		path,
		typeof content === 'string' ? strToU8(content) : content
	]);
	return zip(Object.fromEntries(bytes));
}

function filesOf({ path, content, relations }: Part): [string, string | Uint8Array][] {
	if (!relations?.length) return [[path, content]];
	const rels = path.replace(/[^/]+$/, '_rels/$&.rels');
	return [
		[path, content],
		[rels, writeRelations(relations)]
	];
}

/** No type for a part that isn't there and no part without a type: PowerPoint would offer to repair the file. */
const writeTypes = (parts: Part[]): string => xmlFile`
	<Types xmlns="${packages}/content-types">
		<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
		<Default Extension="xml" ContentType="application/xml"/>
		${parts.some(({ type }) => type === null) && `<Default Extension="xlsx" ContentType="${workbookType}"/>`}
		${parts.map(({ path, type }) => type && `<Override PartName="/${path}" ContentType="${type}"/>`)}
	</Types>`;

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const writeRelations = (relations: Relation[]): string => xmlFile`
	<Relationships xmlns="${packages}/relationships">${relations.map(writeRelation)}</Relationships>`;

function writeRelation({ id, type, target }: Relation): string {
	const space = type === 'core-properties' ? `${packages}/relationships/metadata` : office;
	const where = type === 'hyperlink' ? `"${escape(target)}" TargetMode="External"` : `"/${target}"`;
	return `<Relationship Id="${id}" Type="${space}/${type}" Target=${where}/>`;
}
