/** How like marks are set: how large one is with its space, and how many stand side by side. */
export interface Grid {
	cell: number;
	across: number;
}

/** The corner of the nth cell, line by line: `cornerOf(12, { cell: 5, across: 10 })` is x 10, y 5. */
export const cornerOf = (n: number, { cell, across }: Grid): { x: number; y: number } => ({
	x: (n % across) * cell,
	y: Math.floor(n / across) * cell
});
