/** Whether a folder holds figures: a comparison is a figure too. */
export const match = (name: string): name is 'figures' | 'compare' =>
	name === 'figures' || name === 'compare';
