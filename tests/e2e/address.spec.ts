import { expect } from '@playwright/test';
import { pick } from '../extent';
import { listComplaints } from './pages';
import { test } from './test';

/** Which spellings are read is tried without a browser; here that each page asks for them. */
const ands = pick(['&amp;', '&#038;'], ['&#038;']);

for (const and of ands)
	test(`pages read addresses whose “&” are written as “${and}”, with a campaign’s keys`, async ({
		page
	}) => {
		const complaints = listComplaints(page);
		const open = (path: string, ...pairs: string[]) => page.goto(`${path}?${pairs.join(and)}`);

		await open('/present/', 'utm_source=mail', 'v=1', 'slides=grain-sales_timeline', 'theme=dark');
		await expect(page.getByRole('button', { name: /^Remove/ })).toHaveCount(2);
		await expect(page.getByText('so it is left out')).toHaveCount(0);

		await open('/compare/', 'fbclid=x', 'v=1', 'series=party-members_prisoners', 'view=change');
		await expect(page.getByText('(2 of 6 chosen)')).toBeVisible();
		await expect(page.getByLabel('Change', { exact: true })).toBeChecked();

		await open('/claims/', 'gclid=x', 'q=1936', 'kind=fate');
		await expect(page.getByLabel('Find in all columns')).toHaveValue('1936');
		await expect(page.getByLabel('Kind')).toHaveValue('fate');

		await open('/', 'utm_source=x', 'q=Rakovsky');
		await expect(page.getByRole('searchbox')).toHaveValue('Rakovsky');

		await open('/figures/prison-population/', 'utm_source=x', 'view=log');
		await expect(page.locator('input[name=view][value=log]')).toBeChecked();

		await open('/embed/prison-population/', 'utm_source=x', 'view=log', 'theme=dark', 'quote=none');
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
		await expect(page.locator('html')).toHaveAttribute('data-quote', 'none');
		await expect(page.locator('input[name=view][value=log]')).toBeChecked();

		await open('/embed/compare/', 'v=1', 'series=party-members_prisoners', 'view=change');
		await expect(page.locator('svg[role=group]').filter({ visible: true })).toHaveCount(1);
		expect(complaints).toEqual([]);
	});
