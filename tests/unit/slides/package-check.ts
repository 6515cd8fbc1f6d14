import { strFromU8, unzipSync } from 'fflate';
import { posix } from 'node:path';
import { findAll, parseXml, type Element } from './xml';

/** A package unzipped: its parts as they are, and those in XML read. */
export interface Package {
	names: string[];
	bytes: Record<string, Uint8Array>;
	xml: Record<string, Element>;
}

/** Unzips a package; throws where a part isn't well-formed. */
export function openPackage(zip: Uint8Array): Package {
	const bytes = unzipSync(zip);
	const names = Object.keys(bytes);
	const xml = names
		.filter((name) => /\.(xml|rels)$/.test(name))
		.map((name) => [name, parseXml(strFromU8(bytes[name]!))]);
	return { names, bytes, xml: Object.fromEntries(xml) };
}

/** What would make a program offer to repair the package. */
export function listFaults(zip: Uint8Array, opened = openPackage(zip)): string[] {
	return [
		...(opened.names[0] === '[Content_Types].xml' ? [] : ['the types are not first']),
		...opened.names.filter((name) => name.endsWith('/')).map((name) => `${name} is a folder`),
		...listStored(zip),
		...listTypeFaults(opened),
		...listRelationFaults(opened),
		...listIdFaults(opened)
	];
}

/** Each entry's method stands ten bytes into its entry of the directory. */
function listStored(zip: Uint8Array): string[] {
	const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
	const end = zip.length - 22;
	let at = view.getUint32(end + 16, true);
	return Array.from({ length: view.getUint16(end + 10, true) }, () => {
		const [method, name] = [view.getUint16(at + 10, true), view.getUint16(at + 28, true)];
		const path = strFromU8(zip.subarray(at + 46, at + 46 + name));
		at += 46 + name + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
		return method === 8 ? '' : `${path} is not deflated`;
	}).filter(Boolean);
}

function listTypeFaults({ names, xml }: Package): string[] {
	const types = xml['[Content_Types].xml']!;
	const typed = findAll(types, 'Override').map(({ attributes }) => attributes.PartName!.slice(1));
	const endings = findAll(types, 'Default').map(({ attributes }) => attributes.Extension!);
	const isKnown = (name: string) => typed.includes(name) || /\.(rels|xlsx)$/.test(name);
	return [
		...typed.filter((name) => !names.includes(name)).map((name) => `a type for missing ${name}`),
		...names
			.slice(1)
			.filter((name) => !isKnown(name))
			.map((name) => `no type for ${name}`),
		...(new Set([...typed, ...endings]).size < typed.length + endings.length
			? ['a type twice']
			: [])
	];
}

function listRelationFaults({ names, xml }: Package): string[] {
	const targets = new Set(['[Content_Types].xml']);
	const themes: string[] = [];
	const faults = names
		.filter((name) => name.endsWith('.rels'))
		.flatMap((name) => {
			const source = posix.join(name, '../..', posix.basename(name, '.rels'));
			const relations = xml[name]!.children.map(({ attributes }) => attributes);
			const own = relations.filter(({ TargetMode }) => !TargetMode);
			own.forEach(({ Target, Type }) => {
				if (Type!.endsWith('/theme')) themes.push(Target!);
				targets.add(Target!.slice(1));
			});
			const ids = relations.map(({ Id }) => Id!);
			const used = xml[source] ? listUsedIds(xml[source]) : [];
			return [
				...(new Set(ids).size < ids.length ? [`an id twice in ${name}`] : []),
				...own
					.filter(({ Target }) => !names.includes(Target!.slice(1)))
					.map(({ Target }) => `no ${Target}`),
				...used.filter((id) => !ids.includes(id)).map((id) => `${source} uses unknown ${id}`)
			];
		});
	const orphans = names.filter((name) => !targets.has(name) && !name.endsWith('.rels'));
	return [
		...faults,
		...orphans.map((name) => `nothing names ${name}`),
		...(new Set(themes).size < themes.length ? ['a theme of two masters'] : [])
	];
}

const listUsedIds = ({ attributes, children }: Element): string[] => [
	...Object.entries(attributes).flatMap(([name, id]) =>
		/^r:(id|embed|link)$/.test(name) ? [id] : []
	),
	...children.flatMap(listUsedIds)
];

const listIdFaults = ({ xml }: Package): string[] =>
	Object.entries(xml).flatMap(([name, root]) => {
		const ids = findAll(root, 'p:cNvPr').map(({ attributes }) => attributes.id);
		return new Set(ids).size < ids.length ? [`a shape's id twice in ${name}`] : [];
	});
