import { filesPath } from '$lib/address/paths';
import type { Figure } from '$lib/model/figure';
import { figureFiles, type FigureFile } from '$lib/model/file';
import { sourcesOf } from '$lib/sources/sources';

/** Every file the build makes of a figure; one of other sources only where they say something. */
export const filesOf = (figure: Figure): FigureFile[] =>
	figureFiles(filesPath(figure), sourcesOf(figure).length > 0);
