/** Whether a figure's file is one of data or of a citation: `grain-sales-plain.csv`. */
export const match = (name: string): boolean =>
	/^[a-z0-9-]+\.(csv|json|txt|bib|ris|csl\.json)$/.test(name);
