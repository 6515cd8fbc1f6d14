/** Written as `404.html`, which static servers send for what they don't have. */
export const trailingSlash = 'never';
