import { expect, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test';

/** Someone at a screen of their own: one browser context is one person. */
export type Person = {
	context: BrowserContext;
	page: Page;
	/** Errors that the page itself raised: there should be none, whatever happens to the line. */
	errors: string[];
};

export type Screen = 'laptop' | 'phone' | 'projector';

const screens: Record<Screen, BrowserContextOptions> = {
	laptop: { viewport: { width: 1280, height: 800 } },
	// The screen too: until a page has said how wide it is meant to be, it is as wide as that.
	phone: {
		viewport: { width: 390, height: 844 },
		screen: { width: 390, height: 844 },
		hasTouch: true,
		isMobile: true,
		deviceScaleFactor: 2
	},
	projector: { viewport: { width: 1920, height: 1080 } }
};

export async function arrive(
	browser: Browser,
	url: string,
	screen: Screen,
	more: BrowserContextOptions = {}
): Promise<Person> {
	const context = await browser.newContext({
		baseURL: url,
		acceptDownloads: true,
		// What a worker fetches, a story cannot cut off: stories of the worker itself allow it.
		serviceWorkers: 'block',
		...screens[screen],
		...more
	});
	const page = await context.newPage();
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(String(error)));
	return { context, page, errors };
}

/** Goes to an address and waits until the page answers: a press before that is lost. */
export async function visit(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await ready(page);
}

export async function ready(page: Page): Promise<void> {
	await expect(page.locator('html[data-ready]')).toBeAttached();
}

export type Account = { name: string; password: string };

export async function setUp({ page }: Person, token: string, account: Account): Promise<void> {
	await visit(page, `/setup#${token}`);
	await page.getByLabel('Name', { exact: true }).fill(account.name);
	await page.getByLabel('Password', { exact: true }).fill(account.password);
	await page.getByRole('button', { name: 'Create my account' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Consultations' })).toBeVisible();
}

export async function signIn({ page }: Person, account: Account): Promise<void> {
	await visit(page, '/sign-in');
	await page.getByLabel('Name', { exact: true }).fill(account.name);
	await page.getByLabel('Password', { exact: true }).fill(account.password);
	await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Consultations' })).toBeVisible();
}

export type Joining = { name: string; constituency: string; organisation?: string };

/** From the form that the code or the link opens to the lobby. */
export async function join({ page }: Person, { name, constituency, organisation }: Joining): Promise<void> {
	await page.getByRole('radio', { name: constituency }).check();
	await page.getByLabel(/^Name or pseudonym/).fill(name);
	if (organisation) await page.getByLabel(/^Organisation/).fill(organisation);
	await page.getByRole('checkbox', { name: /^I agree/ }).check();
	await page.getByRole('button', { name: 'Join', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'You are in the lobby' })).toBeVisible();
}

/** A person who holds a token already, as a browser does that has joined before. */
export async function known(person: Person, url: string, token: string): Promise<Person> {
	await person.context.addCookies([{ name: 'plenum', value: token, url, httpOnly: true, sameSite: 'Lax' }]);
	return person;
}
