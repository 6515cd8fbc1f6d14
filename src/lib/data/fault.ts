/** One thing wrong in the data package, placed so that it can be mended without a search. */
export interface Fault {
	/** Path of the file within the repository, such as `data/claims.csv`. */
	file: string;
	/** Line of the row, counted from 1. */
	line: number;
	/** Column of the bad cell; empty where the row or the file as a whole is at fault. */
	field: string;
	/** The bad text, verbatim; empty where a cell is empty or no text is to blame. */
	text: string;
	/** What is wrong with the text and what would be right, as a clause that follows it. */
	message: string;
}

/** A row of a resource as the checks see it: its typed cells by field name, and where they come from. */
export type Row<Cells> = Cells & {
	/** Path of the file within the repository. */
	file: string;
	/** Line of the row, counted from 1. */
	line: number;
	/** Whether every cell fits the schema; of other rows only the text is to be relied on. */
	sound: boolean;
};

const LONGEST_TEXT = 80;

/** The fault as one line: `data/claims.csv:12 value: “abc” is not a number`. */
export function formatFault({ file, line, field, text, message }: Fault): string {
	const place = field ? `${file}:${line} ${field}:` : `${file}:${line}:`;
	const shown = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
	return shown ? `${place} “${shown}” ${message}` : `${place} ${message}`;
}

/** A fault on the row's cell of that name. */
export function faultOf<Cells extends object>(
	row: Row<Cells>,
	field: keyof Cells & string,
	message: string,
	text = String(row[field] ?? '')
): Fault {
	return { file: row.file, line: row.line, field, text, message };
}

/** No fault if the condition holds, or else one on the row's cell of that name. */
export function faultUnless<Cells extends object>(
	holds: boolean,
	...fault: Parameters<typeof faultOf<Cells>>
): Fault[] {
	return holds ? [] : [faultOf(...fault)];
}
