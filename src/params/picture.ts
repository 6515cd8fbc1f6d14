/** Whether a figure's file is a picture: `grain-sales-4x3-dark.png`. */
export const match = (name: string): boolean => /^[a-z0-9-]+\.(svg|png)$/.test(name);
