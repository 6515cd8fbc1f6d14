/** Whether a path is one of a figure's files: `rainfall-4x3.png`, `rainfall/card.png`. */
export const match = (path: string): boolean => /^[a-z0-9-]+(\/[a-z0-9-]+)?(\.[a-z]+)+$/.test(path);
