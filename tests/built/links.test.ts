import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { listBroken } from '../links';

const build = fileURLToPath(new URL('../../build', import.meta.url));

it('every link of the built site leads to a file and to an element of it', () => {
	expect(listBroken(build, '')).toEqual([]);
});
