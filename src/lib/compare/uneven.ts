import type { Figure } from '$lib/model/figure';

/** Whether a figure's views differ so much in height that one box for all would leave a void. */
export const isUneven = ({
	folder,
	views
}: Pick<Figure, 'folder'> & { views: { name: string }[] }): boolean =>
	folder === 'compare' || views.some(({ name }) => name === besideView);

/** Names the view of a figure's numbers beside those of other sources. */
export const besideView = 'beside';
