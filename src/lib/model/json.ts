/** A value as JSON the way our files have it: indented by tabs, with a line break at the end. */
export const formatJson = (value: unknown): string => `${JSON.stringify(value, null, '\t')}\n`;
