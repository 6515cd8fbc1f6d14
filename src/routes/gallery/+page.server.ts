import { figures } from '$lib/server/figures';
export const load = () => ({ figures });
