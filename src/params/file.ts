/** Whether a path is one of a figure's files: `grain-sales-4x3.png`, `grain-sales/card.png`. */
export const match = (path: string): boolean => /^[a-z0-9-]+(\/[a-z0-9-]+)?(\.[a-z]+)+$/.test(path);
