import type { Page } from '@playwright/test';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { text as en } from '@plenum/messages/en/files/text';
import { keepMoment } from '../story/moments.ts';
import { arrive, ready, visit } from '../story/people.ts';
import { expect, test } from '../story/playwright.ts';
import { Sample } from '../story/sample.ts';

/** Two languages of communities, a fragment of each translated: one from left to right, one from right to left. */

let sample: Sample;

test.beforeAll(async () => {
	sample = await Sample.start();
	cpSync(join(import.meta.dirname, '..', 'fixtures', 'languages'), join(sample.server.dataDir, 'languages'), {
		recursive: true
	});
	await sample.server.stop('SIGTERM');
	await sample.server.restart();
	await sample.command({ type: 'start' });
	await sample.startItem();
});
test.afterAll(() => sample.server.end());

const packs = [
	{
		language: 'ht',
		direction: 'ltr',
		title: 'Swiv Egzamen Peryodik Inivèsèl la, ansanm',
		code: 'Kòd',
		go: 'Kontinye',
		join: 'Antre',
		name: 'Non oswa ti non',
		consent: /^Mwen dakò/,
		lobby: 'Ou nan sal datant lan',
		hand: 'Leve men m',
		agenda: 'Ajanda a'
	},
	{
		language: 'fa-AF',
		direction: 'rtl',
		title: 'پیگیری مشترک بررسی دوره‌ای جهانی',
		code: 'کُد',
		go: 'ادامه',
		join: 'پیوستن',
		name: 'نام یا نام مستعار',
		consent: /^موافقم/,
		lobby: 'شما در اتاق انتظار هستید',
		hand: 'دستم را بلند می‌کنم',
		agenda: 'دستور کار'
	}
] as const;

for (const pack of packs) {
	test(`[WEB383] [WEB384] one joins and takes part in a language pack, and what it lacks is English (${pack.language})`, async ({
		browser
	}) => {
		const { page, errors } = await arrive(browser, sample.server.url, 'phone', { locale: pack.language });

		await test.step('the first page is in it, because the browser asks for it', async () => {
			await visit(page, '/');
			await expectLanguage(page, pack.language, pack.direction);
			await expect(page.getByRole('heading', { level: 1, name: pack.title })).toBeVisible();
			await expectEnglish(page, en.home.lead);
			await keepMoment(page, `pack-${pack.language}-home`);
		});

		await test.step('joins', async () => {
			await page.getByLabel(pack.code, { exact: true }).fill(sample.seeded.code.code);
			await page.getByRole('button', { name: pack.go }).click();
			await page.getByRole('radio').first().check();
			await page.getByLabel(pack.name).fill(`Blue Anorak ${pack.language}`);
			await page.getByRole('checkbox', { name: pack.consent }).check();
			await expectEnglish(page, en.people.nameHint);
			await keepMoment(page, `pack-${pack.language}-join`);
			await page.getByRole('button', { name: pack.join, exact: true }).click();
			await expect(page.getByRole('heading', { level: 1, name: pack.lobby })).toBeVisible();
			await sample.admit();
			await expect(page).toHaveURL(new RegExp(`${sample.page}$`));
		});

		await test.step('takes part in the workshop', async () => {
			await visit(page, `${sample.workshopPage}/part`);
			await expectLanguage(page, pack.language, pack.direction);
			await expect(page.getByRole('button', { name: pack.hand })).toBeVisible();
			await expectEnglish(page, en.shell.skip, 0);
			const english = page.locator('main [lang=en]');
			await expect(english.first()).toBeAttached();
			await keepMoment(page, `pack-${pack.language}-workshop`);
		});
		expect(errors).toEqual([]);
	});
}

test('[WEB381] the menu lists packs with their share, and changes into one', async ({ browser }) => {
	const { page } = await arrive(browser, sample.server.url, 'laptop', { locale: 'en' });
	const requests: string[] = [];
	page.on('request', (request) => void requests.push(new URL(request.url()).pathname));
	await visit(page, '/');
	await page.getByRole('button', { name: `${en.shell.language}: English` }).click();
	await expect(page.getByRole('button', { name: /^Kreyòl ayisyen · \d+%$/ })).toHaveAttribute('lang', 'ht');
	// [WEB385] A reader of English has fetched nothing of packs.
	expect(requests.filter((path) => path.startsWith('/languages/'))).toEqual([]);
	await page.getByRole('button', { name: /^دری · \d+%$/ }).click();
	await expectLanguage(page, 'fa-AF', 'rtl');
	await expect(page.getByRole('heading', { level: 1, name: packs[1].title })).toBeVisible();
	await expectEnglish(page, en.home.lead);

	await page.getByRole('button', { name: 'زبان: دری' }).click();
	await page.getByRole('button', { name: 'Français' }).click();
	await expectLanguage(page, 'fr', 'ltr');
	await expect(page.locator('[data-fallback]')).toHaveCount(0);
	await page.goto('/');
	await ready(page);
	await expectLanguage(page, 'fr', 'ltr');
});

test('[WEB392] guide and help are in the pack where it has them, and else in English', async ({ browser }) => {
	const { page } = await arrive(browser, sample.server.url, 'laptop', { locale: 'ht' });
	await visit(page, '/join');
	await page.getByRole('button', { name: 'Èd', exact: true }).click();
	const help = page.getByRole('dialog');
	await expect(help.locator('[lang=ht]').getByText('Tape kòd la jan li ekri a.')).toBeVisible();
	await page.keyboard.press('Escape');
	await visit(page, '/sign-in');
	await page.getByRole('button', { name: 'Èd', exact: true }).click();
	await expect(help.locator('div[lang=en][dir=ltr]').getByRole('paragraph').first()).toBeVisible();
	await page.keyboard.press('Escape');

	await visit(page, '/guide/participant');
	await expect(page.getByRole('heading', { level: 1, name: 'Gid patisipan an' })).toBeVisible();
	const article = page.locator('article[lang=ht]');
	await expect(article.getByRole('link', { name: 'gid sa a' })).toHaveAttribute('href', '/guide/participant');
	await page.getByRole('main').getByRole('navigation', { name: en.shell.guide }).getByRole('link').nth(1).click();
	await expect(page.locator('article[lang=en]')).toBeVisible();
});

test('[WEB383] a page without a script says which of its texts are English', async ({ browser }) => {
	const { page } = await arrive(browser, sample.server.url, 'phone', { locale: 'fa-AF', javaScriptEnabled: false });
	await page.goto('/');
	await expectLanguage(page, 'fa-AF', 'rtl');
	await expectEnglish(page, en.home.lead);
});

async function expectLanguage(page: Page, language: string, direction: string): Promise<void> {
	await expect(page.locator(`html[lang="${language}"][dir="${direction}"]`)).toBeAttached();
}

/** As many elements with this text are marked as English. */
async function expectEnglish(page: Page, text: string, count = 1): Promise<void> {
	await expect(page.locator('[lang=en][dir=ltr]').filter({ hasText: text })).toHaveCount(count);
}
