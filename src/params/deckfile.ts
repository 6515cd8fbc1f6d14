/** Whether a figure's file is one of slides: `grain-sales.pptx`. */
export const match = (name: string): boolean => /^[a-z0-9-]+\.pptx$/.test(name);
