/** Which of a command's numbers moves the pen sideways, and how many numbers it takes. */
const commands: Record<string, { x: number; takes: number }> = {
	m: { x: 0, takes: 2 },
	l: { x: 0, takes: 2 },
	h: { x: 0, takes: 1 },
	a: { x: 5, takes: 7 }
};

/**
 * How far to the right the ends of a path's lines reach; an arc's bulge is passed over. For the
 * commands that plots are drawn with.
 */
export function pathRight(d: string): number {
	let [x, start, right] = [0, 0, -Infinity];
	for (const [, letter = '', numbers = ''] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
		if (letter.toLowerCase() === 'z') x = start;
		const command = commands[letter.toLowerCase()];
		if (!command) continue;
		const all = (numbers.match(/-?[\d.]+/g) ?? []).map(Number);
		for (let i = command.x; i < all.length; i += command.takes) {
			x = letter === letter.toUpperCase() ? all[i]! : x + all[i]!;
			right = Math.max(right, x);
		}
		if (letter.toLowerCase() === 'm') start = x;
	}
	return right;
}
