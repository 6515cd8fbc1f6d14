import { px } from '$lib/plot/shape/shape';
import type { Command } from '$lib/plot/shape/path';

/**
 * A path as SVG's path data, every step but a move told from the one before, as that is shorter:
 * `M1 2h5v5` for a move to 1, 2 and lines to 6, 2 and 6, 7.
 */
export function formatPath(d: Command[]): string {
	let [x, y, startX, startY] = [0, 0, 0, 0];
	let text = '';
	for (const command of d) {
		text += format(command, x, y);
		if (command[0] === 'Z') [x, y] = [startX, startY];
		else [x, y] = endOf(command);
		if (command[0] !== 'L' && command[0] !== 'C') [startX, startY] = [x, y];
	}
	return text;
}

/** Where the pen is after a step. */
function endOf(command: Exclude<Command, ['Z']>): [x: number, y: number] {
	if (command[0] === 'C') return [command[5], command[6]];
	return command[0] === 'O' ? [command[1] - command[3], command[2]] : [command[1], command[2]];
}

function format(command: Command, x: number, y: number): string {
	switch (command[0]) {
		case 'M':
			return move(command[1], command[2], x, y);
		case 'L':
			return line(px(command[1] - x), px(command[2] - y));
		case 'C':
			return `c${join(command.slice(1).map((n, i) => px(Number(n) - (i % 2 ? y : x))))}`;
		case 'O': {
			const [, , , r] = command;
			return `${move(px(command[1] - r), command[2], x, y)}a${r} ${r} 0 0 1 ${2 * r} 0a${r} ${r} 0 0 1 ${-2 * r} 0z`;
		}
		case 'R':
			return `${move(command[1], command[2], x, y)}h${command[3]}v${command[4]}h${-command[3]}z`;
		default:
			return 'z';
	}
}

/** To a point, from another: thousands of squares stand each beside the one before. */
function move(toX: number, toY: number, x: number, y: number): string {
	const [absolute, relative] = [join([toX, toY]), join([px(toX - x), px(toY - y)])];
	return relative.length < absolute.length ? `m${relative}` : `M${absolute}`;
}

function line(dx: number, dy: number): string {
	if (dy === 0) return `h${dx}`;
	return dx === 0 ? `v${dy}` : `l${join([dx, dy])}`;
}

/** Numbers with a space between them where no minus parts them. */
const join = (numbers: number[]): string => numbers.join(' ').replaceAll(' -', '-');
