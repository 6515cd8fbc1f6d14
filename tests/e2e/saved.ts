import type { Page } from '@playwright/test';

/** The file that a button of this name saves. */
export async function saveBy(page: Page, name: RegExp): Promise<Buffer> {
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name }).click();
	const stream = await (await waiting).createReadStream();
	const parts: Buffer[] = [];
	for await (const part of stream) parts.push(part as Buffer);
	return Buffer.concat(parts);
}
