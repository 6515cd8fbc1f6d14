/** A module with all that it imports, as the text of one classic script. */
declare module '*?bundle' {
	const code: string;
	export default code;
}
