/** How like marks are set: how large one is with its space, and how many stand side by side. */
export interface Grid {
	cell: number;
	across: number;
}

/** The corner of the nth cell, line by line from `top` on: `cornerOf(12, { cell: 5, across: 10 })` is x 10, y 5. */
export const cornerOf = (n: number, { cell, across }: Grid, top = 0): { x: number; y: number } => ({
	x: (n % across) * cell,
	y: top + Math.floor(n / across) * cell
});
