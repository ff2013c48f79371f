import { expect, test, type Browser } from '../../story/playwright.ts';
import { endIdleSessions } from '../../story/earlier-day.ts';
import { keepMoment } from '../../story/moments.ts';
import { arrive, known, ready, signIn, visit, type Person, type Screen } from '../../story/people.ts';
import { openCluster, Sample } from '../../story/sample.ts';
import { expectState, kept, openSection, type } from '../../story/writing.ts';

/** What becomes of words that the server does not have yet, when something happens to the text, the page or the person. */

let sample: Sample;
test.beforeEach(async () => {
	sample = await Sample.start();
});
test.afterEach(() => sample.server.end());

const section = 'Challenges';
const back = 'This text of yours could not be added';

async function bring(browser: Browser, screen: Screen, token: string): Promise<Person> {
	const person = await known(await arrive(browser, sample.server.url, screen), sample.server.url, token);
	await visit(person.page, sample.pageOf(openCluster));
	return person;
}

/** Someone on a phone who lost the line in the middle of a sentence. */
async function cutOff(browser: Browser, token: string, words: string): Promise<Person> {
	const person = await bring(browser, 'phone', token);
	await openSection(person.page, section);
	await person.page.keyboard.press('Enter');
	await person.context.setOffline(true);
	await expectState(person.page, kept);
	await type(person.page, words);
	return person;
}

async function wordsOnDevice({ page }: Person): Promise<number> {
	return page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('plenum:')).length);
}

async function end(...people: Person[]): Promise<void> {
	for (const { errors } of people) expect(errors).toEqual([]);
	for (const { context } of people) await context.close();
}

test('the text was closed meanwhile: the words come back, are not merged, and stay until their author has them', async ({
	browser
}) => {
	const phone = await cutOff(browser, sample.seeded.participant, 'Nobody interprets at night.');
	await sample.close(openCluster);
	await phone.context.setOffline(false);
	const offered = phone.page.getByRole('textbox', { name: 'Your text that was not added' });
	await expect(offered).toHaveValue(/Nobody interprets at night\./);
	await expect(phone.page.getByText(`The text has been closed.`)).toBeVisible();
	await expect(offered).toBeInViewport();
	await keepMoment(phone.page, '22-words-back-phone');
	await visit(phone.page, sample.page);
	await expect(phone.page.getByText(back)).toBeVisible();
	await phone.page.getByRole('button', { name: 'I have copied it' }).click();
	await expect(phone.page.getByText(back)).toHaveCount(0);
	expect(await wordsOnDevice(phone)).toBe(0);
	await visit(phone.page, sample.pageOf(openCluster));
	await expect(phone.page.getByText('Nobody interprets at night.')).toHaveCount(0);
	await end(phone);
});

test('the text was closed while its author took something away: they are told, and see what stands', async ({
	browser
}) => {
	const phone = await bring(browser, 'phone', sample.seeded.participant);
	await openSection(phone.page, section);
	await type(phone.page, ' Halfway.');
	await expectState(phone.page, 'Saved');
	await phone.context.setOffline(true);
	await expectState(phone.page, kept);
	await phone.page.keyboard.press('Backspace');
	await sample.close(openCluster);
	await phone.context.setOffline(false);
	await expect(phone.page.getByText('A change of yours could not be made')).toBeVisible();
	await expect(phone.page.getByText('Halfway.')).toBeVisible();
	await phone.page.getByRole('button', { name: 'I have seen it' }).click();
	await expect(phone.page.getByText('A change of yours could not be made')).toHaveCount(0);
	await end(phone);
});

test('the person was removed meanwhile: the words are there to copy on the page that says so', async ({ browser }) => {
	const { token, participant } = await sample.welcome('Short Visit');
	const phone = await cutOff(browser, token, 'They were never asked.');
	await sample.remove(participant.id);
	await phone.context.setOffline(false);
	await expect(
		phone.page.getByRole('heading', { name: 'You are not part of this consultation any more' })
	).toBeVisible();
	await expect(phone.page.getByRole('textbox', { name: 'Your text that was not added' })).toHaveValue(
		/They were never asked\./
	);
	await keepMoment(phone.page, '23-removed-with-words');
	await end(phone);
});

test('[ACCOUNT19] the session ended because nobody used it: the page asks to sign in, and has the words afterwards', async ({
	browser
}) => {
	const laptop = await arrive(browser, sample.server.url, 'laptop');
	await signIn(laptop, sample.seeded.facilitator);
	const { page } = laptop;
	await visit(page, sample.pageOf(openCluster));
	await openSection(page, section);
	await laptop.context.setOffline(true);
	await expectState(page, kept);
	await type(page, 'Written before lunch.');
	await endIdleSessions(sample.server);
	await laptop.context.setOffline(false);
	await page.getByRole('button', { name: 'To the sign-in page' }).click();
	await page.waitForURL(/\/sign-in/);
	await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
	await signIn(laptop, sample.seeded.facilitator);
	await visit(page, sample.page);
	await expect(page.getByRole('textbox', { name: 'Your text that was not added' })).toHaveValue(
		/Written before lunch\./
	);
	await visit(page, sample.pageOf(openCluster));
	await openSection(page, section);
	await type(page, ' And after it.');
	await expectState(page, 'Saved');
	await end(laptop);
});

test('the tab is gone: the words are sent from whichever page is opened next', async ({ browser }) => {
	const reader = await bring(browser, 'laptop', sample.seeded.facilitator.token);
	const phone = await cutOff(browser, sample.seeded.participant, 'The line fails every evening.');
	await expect.poll(() => wordsOnDevice(phone)).toBe(1);
	await phone.page.close();
	await phone.context.setOffline(false);
	const next = await phone.context.newPage();
	await visit(next, sample.page);
	await expect(reader.page.getByText('The line fails every evening.')).toBeVisible();
	await expect.poll(() => wordsOnDevice({ ...phone, page: next })).toBe(0);
	await end(phone, reader);
});

test('a device that keeps nothing says so, and the page asks before it is left', async ({ browser }) => {
	const person = await known(
		await arrive(browser, sample.server.url, 'laptop'),
		sample.server.url,
		sample.seeded.participant
	);
	await person.page.addInitScript(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await visit(person.page, sample.pageOf(openCluster));
	await openSection(person.page, section);
	await person.context.setOffline(true);
	await expectState(person.page, kept);
	await type(person.page, 'Only here.');
	await expect(
		person.page.getByText('Not connected, and this device cannot keep it: leave this page open').first()
	).toBeVisible();
	await keepMoment(person.page, '24-nothing-kept');
	const asked = person.page.waitForEvent('dialog');
	void person.page.close({ runBeforeUnload: true });
	const dialog = await asked;
	expect(dialog.type()).toBe('beforeunload');
	await dialog.dismiss();
	await person.context.setOffline(false);
	await expectState(person.page, 'Saved');
	await end(person);
});

test('whoever leaves is asked first where words would be lost, and leaves none on the device', async ({ browser }) => {
	const person = await bring(browser, 'phone', (await sample.welcome('Borrowed Phone')).token);
	const { page } = person;
	await page.evaluate(() => localStorage.setItem('plenum:outbox:someone:text:document-0:7', '1 7 AAA='));
	await page.getByRole('button', { name: 'You', exact: true }).click();
	await page.getByRole('button', { name: 'Leave the consultation' }).click();
	await expect(page.getByText('Some of your text is not saved')).toBeVisible();
	await keepMoment(page, '25-leaving-with-words');
	// The first answer is slow: facts of the leaving arrive while the reader is still on the way.
	await page.route(
		'**/api/v1/me',
		async (route) => {
			await new Promise((resolve) => setTimeout(resolve, 1000));
			await route.continue();
		},
		{ times: 1 }
	);
	await page.getByRole('dialog').getByRole('button', { name: 'Leave', exact: true }).click();
	await ready(page);
	await expect(page).toHaveURL(`${sample.server.url}/`);
	await expect.poll(() => wordsOnDevice(person)).toBe(0);
	await end(person);
});
