/** Whether a name is a page's: `grain-sales`. */
export const match = (name: string): boolean => /^[a-z0-9-]+$/.test(name);
