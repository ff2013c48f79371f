import { expect, test, type Browser, type Page } from '../story/playwright.ts';
import { inDialog } from '../story/consultation.ts';
import { keepMoment } from '../story/moments.ts';
import { arrive, known, visit, type Person, type Screen } from '../story/people.ts';
import { openCluster, Sample } from '../story/sample.ts';
import { expectState, expectWords, leaveSection, openSection, type, wordsIn } from '../story/writing.ts';

/** What a text said at each step, what changed since, and how a section goes back without taking others' words with it. */

let sample: Sample;
test.beforeEach(async () => {
	sample = await Sample.start();
});
test.afterEach(() => sample.server.end());

const section = 'Challenges';

async function bring(browser: Browser, screen: Screen, token: string): Promise<Person> {
	const person = await known(await arrive(browser, sample.server.url, screen), sample.server.url, token);
	await visit(person.page, sample.pageOf(openCluster));
	return person;
}

async function write(page: Page, where: string, words: string): Promise<void> {
	const editor = await openSection(page, where);
	await page.keyboard.press('Enter');
	await type(page, words);
	await expectWords(editor, words);
	await expectState(page, 'Saved');
	await leaveSection(page, where);
}

async function end(...people: Person[]): Promise<void> {
	for (const { errors } of people) expect(errors).toEqual([]);
	for (const { context } of people) await context.close();
}

test('a version is kept by hand and at each step; what changed can be read; a section goes back, and forth again', async ({
	browser
}) => {
	const facilitator = await bring(browser, 'laptop', sample.seeded.facilitator.token);
	const phone = await bring(browser, 'phone', sample.seeded.participant);
	const { page } = facilitator;
	await write(phone.page, section, 'Shelters are full.');
	const versions = `${sample.pageOf(openCluster)}/versions`;
	await visit(page, versions);
	await page.getByRole('button', { name: 'Keep this version' }).click();
	await page.getByLabel(/^What it is/).fill('As sent to the ministries');
	await inDialog(page, 'Keep this version');
	const kept = page.getByRole('region', { name: 'Kept versions' });
	await expect(kept.getByText('As sent to the ministries')).toBeVisible();

	await write(phone.page, section, 'Interpreters are paid late.');
	await kept.getByRole('link', { name: /As sent to the ministries/ }).click();
	const changes = page.getByRole('region', { name: 'What changed' });
	await expect(changes.locator('ins').filter({ hasText: 'Interpreters are paid late.' })).toBeVisible();
	await expect(changes.locator('del').filter({ hasText: 'Shelters are full.' })).toHaveCount(0);
	await changes.scrollIntoViewIfNeeded();
	await keepMoment(page, '26-what-changed');

	// While a section goes back, someone writes in another.
	await changes.getByRole('button', { name: `Restore this section: ${section}` }).click();
	await write(phone.page, 'Remaining actions', 'Train the police.');
	await keepMoment(page, '27-restore');
	await inDialog(page, 'Restore this section');
	await expect(phone.page.getByText('Interpreters are paid late.')).toHaveCount(0);
	await expect(phone.page.getByText('Shelters are full.')).toBeVisible();
	await expect(phone.page.getByText('Train the police.')).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(phone.page.getByText('Interpreters are paid late.')).toBeVisible();
	await expect(phone.page.getByText('Train the police.')).toBeVisible();

	await sample.openPoll((await sample.draftPoll('action-of-the-story', 'confidential')).id);
	await expect(kept.getByText('A vote started')).toBeVisible();
	await keepMoment(page, '28-versions');
	await end(facilitator, phone);
});

test('closing a cluster keeps what it said, also for those who may only read, on a phone in Arabic', async ({
	browser
}) => {
	const writer = await bring(browser, 'laptop', sample.seeded.participant);
	await write(writer.page, section, 'ينقص المترجمون في المحاكم.');
	await sample.close(openCluster);
	const { token } = await sample.welcome('Blue Anorak', 'observer');
	const observer = await arrive(browser, sample.server.url, 'phone', { locale: 'ar' });
	await known(observer, sample.server.url, token);
	await visit(observer.page, `${sample.pageOf(openCluster)}/versions`);
	await expect(observer.page.locator('html')).toHaveAttribute('dir', 'rtl');
	const list = observer.page.getByRole('region').filter({ has: observer.page.locator('#kept') });
	await expect(list.getByRole('listitem')).toHaveCount(1);
	await list.getByRole('link').first().click();
	await expect(observer.page.locator('#changes')).toBeVisible();
	await keepMoment(observer.page, '29-versions-arabic');
	await end(writer, observer);
});

test('undo takes back one’s own words only, whatever others wrote since', async ({ browser }) => {
	const ada = await bring(browser, 'laptop', sample.seeded.participant);
	const ben = await bring(browser, 'laptop', (await sample.welcome('Second Pen')).token);
	const first = await openSection(ada.page, section);
	await ada.page.keyboard.press('Enter');
	await type(ada.page, 'Words of the first. ');
	const second = await openSection(ben.page, section);
	await expectWords(second, 'Words of the first.');
	await ben.page.keyboard.press('Enter');
	await type(ben.page, 'Words of the second.');
	await expectWords(first, 'Words of the second.');
	await ada.page.getByRole('button', { name: 'Undo my last change' }).click();
	await expect.poll(() => wordsIn(second)).not.toContain('Words of the first.');
	await expectWords(first, 'Words of the second.');
	await expectWords(second, 'Words of the second.');
	await ada.page.getByRole('button', { name: 'Redo' }).click();
	await expectWords(second, 'Words of the first.');
	await end(ada, ben);
});
