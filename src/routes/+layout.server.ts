import { identity } from '$article/site';

/** What the site is called and which article it shows. */
export const load = () => ({ identity });
