import { path, type Path } from '../shape/path';

/** Half the height of a diamond. */
export const reach = 4.5;

/** A diamond, the mark of a value from outside the article. */
export const diamond = (x: number, y: number): Path =>
	path(x, y).moveTo(0, -reach).lineTo(reach, 0).lineTo(0, reach).lineTo(-reach, 0).closePath();
