/** Whether a name is a page's: `rainfall`. */
export const match = (name: string): boolean => /^[a-z0-9-]+$/.test(name);
