import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { Resvg } from '@resvg/resvg-js';
import { isWhole, pick } from '../extent';
import { triedSlugs } from './pages';
import { test } from './test';

/** How far a rendering may be from Chromium's: root mean square of the differences, 1 is black for white. */
const tolerance = { resvg: 0.04, librsvg: 0.04, LibreOffice: 0.06 };

/** Drawn at the size of the PNGs: at half of it Chromium sets letters on whole px, others don't. */
test.use({ viewport: { width: 1280, height: 720 }, deviceScaleFactor: 2 });
const size = { width: 2560, height: 1440 };
const fit = { fitTo: { mode: 'width', value: size.width } } as const;
let folder: string;

test.describe.configure({ mode: 'default' });
test.beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'pictures-'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const has = (program: string, word: string): boolean =>
	spawnSync(program, [word], { stdio: 'ignore', timeout: 60_000 }).status === 0;

const drawn = new Map<string, Buffer>();

/** Each figure's default SVG as Chromium draws it; also written to the folder for the other programs. */
async function drawAll(page: Page): Promise<Map<string, Buffer>> {
	if (drawn.size > 0) return drawn;
	for (const slug of pick(triedSlugs, ['prison-population', 'grain-sales'])) {
		const answer = await page.request.get(`/figures/${slug}.svg`);
		expect(answer.headers()['content-type']).toContain('image/svg+xml');
		writeFileSync(join(folder, `${slug}.svg`), await answer.body());
		await page.goto(`/figures/${slug}.svg`);
		drawn.set(slug, await page.screenshot());
	}
	await page.goto('/');
	return drawn;
}

const toUrl = (png: Buffer): string => `data:image/png;base64,${png.toString('base64')}`;

/**
 * How far two pictures are from one another, both at a quarter of their size. Programs differ in
 * kerning, so a line may end some px sooner in one than in another: each pixel is set against the
 * likest of its neighbours in the line. Words that are missing, or a blob, are found out all the same.
 */
const compare = (page: Page, one: Buffer, other: Buffer): Promise<number> =>
	page.evaluate(measure, [toUrl(one), toUrl(other)] as const);

async function measure(addresses: readonly [string, string]): Promise<number> {
	const [width, height, reach] = [640, 360, 3];
	const read = async (address: string) => {
		const image = new Image();
		image.src = address;
		await image.decode();
		const context = new OffscreenCanvas(width, height).getContext('2d')!;
		context.imageSmoothingQuality = 'high';
		context.drawImage(image, 0, 0, width, height);
		return context.getImageData(0, 0, width, height).data;
	};
	const apart = (a: Uint8ClampedArray, i: number, b: Uint8ClampedArray, j: number) =>
		[0, 1, 2].reduce((sum, k) => sum + (a[i * 4 + k]! - b[j * 4 + k]!) ** 2, 0);
	const likest = (a: Uint8ClampedArray, b: Uint8ClampedArray, i: number) => {
		let least = Infinity;
		for (let j = i - reach; j <= i + reach; j++)
			if (j >= 0 && j < width * height) least = Math.min(least, apart(a, i, b, j));
		return least;
	};
	const [a, b] = await Promise.all([read(addresses[0]), read(addresses[1])]);
	let sum = 0;
	for (let i = 0; i < width * height; i++) sum += Math.max(likest(a, b, i), likest(b, a, i));
	return Math.sqrt(sum / (width * height * 3)) / 255;
}

/** Expects every figure to be drawn by a program much as Chromium draws it. */
async function expectAlike(
	page: Page,
	program: keyof typeof tolerance,
	draw: (slug: string) => Buffer
): Promise<void> {
	for (const [slug, drawn] of await drawAll(page)) {
		const distance = await compare(page, drawn, draw(slug));
		expect.soft(distance, `${slug}, ${program}`).toBeLessThanOrEqual(tolerance[program]);
	}
}

test('a picture without its words would be found out', async ({ page }) => {
	test.setTimeout(120_000);
	const all = [...(await drawAll(page))];
	for (const [slug, drawn] of pick(all, all.slice(0, 1))) {
		const svg = readFileSync(join(folder, `${slug}.svg`), 'utf8');
		const bare = new Resvg(svg.replaceAll(/<text [^>]*>.*?<\/text>/gs, ''), fit).render().asPng();
		const distance = await compare(page, drawn, bare);
		expect.soft(distance, slug).toBeGreaterThan(0.1);
	}
});

test('resvg draws the SVGs as Chromium does', async ({ page }) => {
	test.setTimeout(120_000);
	const font = spawnSync('fc-match', ['--format=%{family}', 'Arial']).stdout?.toString();
	test.skip(!font, 'fc-match is not installed: which font stands for Arial can’t be told');
	await expectAlike(page, 'resvg', (slug) => {
		const svg = readFileSync(join(folder, `${slug}.svg`), 'utf8').replaceAll(
			'="Arial,',
			`="'${font}',`
		);
		expect(svg).toContain(font);
		return new Resvg(svg, fit).render().asPng();
	});
});

test('librsvg draws the SVGs as Chromium does', async ({ page }) => {
	test.skip(!isWhole, 'left out: npm run test:all asks librsvg too');
	test.setTimeout(120_000);
	test.skip(!has('rsvg-convert', '--version'), 'rsvg-convert is not installed (apt: librsvg2-bin)');
	await expectAlike(page, 'librsvg', (slug) =>
		execFileSync('rsvg-convert', ['--zoom', '2', join(folder, `${slug}.svg`)], { maxBuffer: 1e8 })
	);
});

test('LibreOffice draws the SVGs as Chromium does', async ({ page }) => {
	test.skip(!isWhole, 'left out: npm run test:all asks LibreOffice too');
	test.setTimeout(300_000);
	test.skip(!has('soffice', '--version'), 'soffice is not installed (apt: libreoffice-draw)');
	const target = join(folder, 'office');
	mkdirSync(target, { recursive: true });
	await expectAlike(page, 'LibreOffice', (slug) => {
		if (!existsSync(join(target, `${slug}.png`))) convert(target);
		return readFileSync(join(target, `${slug}.png`));
	});
});

/** All SVGs of the folder as PNGs by one run of LibreOffice, with a profile of its own. */
function convert(target: string): void {
	const pixels = (value: number) => ({ type: 'long', value: `${value}` });
	const options = { PixelWidth: pixels(size.width), PixelHeight: pixels(size.height) };
	const filter = `png:draw_png_Export:${JSON.stringify(options)}`;
	const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
	const words = ['--headless', profile, '--convert-to', filter, '--outdir', target];
	execFileSync('sh', ['-c', 'exec soffice "$@" *.svg', 'sh', ...words], {
		cwd: folder,
		stdio: 'ignore',
		timeout: 240_000
	});
}

test('the PNGs have twice the size of the SVGs, and words in them', async ({ page }) => {
	const answer = await page.request.get('/figures/prison-population.png');
	expect(answer.headers()['content-type']).toBe('image/png');
	const png = await answer.body();
	expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2560, 1440]);
	expect(png.toString('utf8')).toContain('CC BY 4.0');
});
