const files = import.meta.glob<string>('/data/**/*.{csv,json}', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** The text of each file of the data package by its path within the repository, such as `data/claims.csv`. */
export const packageFiles: Record<string, string> = Object.fromEntries(
	Object.entries(files).map(([path, text]) => [path.slice(1), text])
);

/** A file of the data package, as it is downloaded. */
export interface Download {
	/** Its name, such as `claims.csv`. */
	name: string;
	/** Its media type. */
	type: string;
	text: string;
}

/** Every file of the data package, by its name. */
export const downloads = new Map<string, Download>(
	Object.entries(packageFiles).map(([path, text]) => {
		const name = path.replace('data/', '');
		const type = name.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'application/json';
		return [name, { name, type, text }];
	})
);
