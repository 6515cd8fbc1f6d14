/** The part of the untyped package `edtf` that the checks use. */
declare module 'edtf' {
	/** The date as an object whose `edtf` is its normal form, with its first and last moment in ms of Unix time; throws when the text is not EDTF. */
	export default function edtf(text: string): { edtf: string; min: number; max: number };
}
