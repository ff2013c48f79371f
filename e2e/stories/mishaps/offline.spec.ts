import { expect, test, type Browser } from '../../story/playwright.ts';
import { keepMoment } from '../../story/moments.ts';
import { arrive, join, known, visit, type Person, type Screen } from '../../story/people.ts';
import { closedCluster, openCluster, Sample } from '../../story/sample.ts';
import { expectState, expectWords, kept, leaveSection, openSection, type, wordsIn } from '../../story/writing.ts';

/** What happens to people whose line, tab, language or part in the consultation changes under their hands. */

let sample: Sample;
test.beforeAll(async () => {
	sample = await Sample.start();
});
test.afterAll(() => sample.server.end());

async function bring(browser: Browser, screen: Screen, token: string): Promise<Person> {
	return known(await arrive(browser, sample.server.url, screen), sample.server.url, token);
}

test('whoever loses the line writes on; the words are kept, merged and saved when it is back', async ({ browser }) => {
	const section = 'Challenges';
	const phone = await bring(browser, 'phone', sample.seeded.participant);
	const facilitator = await bring(browser, 'laptop', sample.seeded.facilitator.token);
	for (const { page } of [phone, facilitator]) await visit(page, sample.pageOf(openCluster));
	const onPhone = await openSection(phone.page, section);
	await type(phone.page, 'Interpreters are missing. ');
	await expectState(phone.page, 'Saved');

	await phone.context.setOffline(true);
	await expectState(phone.page, kept);
	await type(phone.page, 'They come from far away.');
	await expectState(phone.page, kept);
	await keepMoment(phone.page, '20-offline-phone');
	const onLaptop = await openSection(facilitator.page, section);
	await facilitator.page.keyboard.press('Enter');
	await type(facilitator.page, 'The budget is spent by May.');
	await expectState(facilitator.page, 'Saved');
	expect(await wordsIn(onLaptop)).not.toContain('far away');

	await phone.context.setOffline(false);
	await expectState(phone.page, 'Saved');
	for (const editor of [onPhone, onLaptop]) {
		await expectWords(editor, 'Interpreters are missing. They come from far away.');
		await expectWords(editor, 'The budget is spent by May.');
	}
	expect(await wordsIn(onPhone)).toBe(await wordsIn(onLaptop));
	await leaveSection(phone.page, section);
	await end(phone, facilitator);
});

test('two tabs of one person write into one text', async ({ browser }) => {
	const section = 'Remaining actions';
	const person = await bring(browser, 'laptop', sample.seeded.participant);
	const second = await person.context.newPage();
	for (const page of [person.page, second]) await visit(page, sample.pageOf(openCluster));
	const first = await openSection(person.page, section);
	await person.page.keyboard.press('Enter');
	await type(person.page, 'From the first tab.');
	const other = await openSection(second, section);
	await expectWords(other, 'From the first tab.');
	await second.keyboard.press('Enter');
	await type(second, 'From the second tab.');
	await expectWords(first, 'From the second tab.');
	for (const page of [person.page, second]) await expectState(page, 'Saved');
	await end(person);
});

test('an observer reads what others write, and has nothing to write with', async ({ browser }) => {
	const { token } = await sample.welcome('Blue Anorak', 'observer');
	const observer = await bring(browser, 'laptop', token);
	const writer = await bring(browser, 'laptop', sample.seeded.participant);
	for (const { page } of [observer, writer]) await visit(page, sample.pageOf(openCluster));
	await openSection(writer.page, 'Regressive actions');
	await type(writer.page, 'Permits were withdrawn from those who complained.');
	await expect(observer.page.getByText('Permits were withdrawn from those who complained.')).toBeVisible();
	await expect(observer.page.getByText('You can read this text, not write in it.')).toBeVisible();
	await expect(observer.page.getByRole('button', { name: /^Edit/ })).toHaveCount(0);
	await expect(observer.page.getByRole('textbox')).toHaveCount(0);
	await end(observer, writer);
});

test('whoever is removed is out at once, on the page and in the text', async ({ browser }) => {
	const { token, participant } = await sample.welcome('Short Visit');
	const person = await bring(browser, 'laptop', token);
	await visit(person.page, sample.pageOf(openCluster));
	await openSection(person.page, 'Challenges');
	const cut = lineCut(token);
	await cut.open;

	const removed = Date.now();
	await sample.remove(participant.id);
	await expect(
		person.page.getByRole('heading', { name: 'You are not part of this consultation any more' })
	).toBeVisible();
	const page = Date.now() - removed;
	const text = (await cut.closed) - removed;
	process.stdout.write(`      Out after removal: page ${page} ms, text ${text} ms (promised: 2000 ms)\n`);
	await visit(person.page, sample.pageOf(openCluster));
	await expect(person.page.getByRole('button', { name: 'Edit: Challenges' })).toHaveCount(0);
	await end(person);
});

test('whoever comes late sees at once where the workshop is', async ({ browser }) => {
	await sample.command({ type: 'start' });
	await sample.startItem();
	await sample.command({ type: 'move-step', step: 'write' });
	const late = await arrive(browser, sample.server.url, 'phone');
	await visit(late.page, `/join#${sample.seeded.code.code}`);
	await join(late, { name: 'Late Bus', constituency: 'Civil society' });
	await sample.admit();
	await late.page.getByRole('link', { name: 'Take part' }).click();
	const step = late.page.getByRole('list', { name: 'Step' }).getByRole('button', { name: 'Write' });
	await expect(step).toHaveAttribute('aria-current', 'step');
	await expect(late.page.getByRole('button', { name: 'Edit: Challenges' })).toBeVisible();
	await end(late);
});

test('another language changes the words around, not the page and not what was typed', async ({ browser }) => {
	const person = await bring(browser, 'laptop', sample.seeded.participant);
	const { page } = person;
	await visit(page, sample.pageOf(openCluster));
	await openSection(page, 'Technical assistance and cooperation');
	await type(page, 'Two trainers for a year.');
	const address = page.url();
	await page.getByRole('button', { name: 'Language: English' }).click();
	await page.getByRole('button', { name: 'العربية' }).click();
	await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
	const editor = page.getByRole('textbox', { name: 'المساعدة التقنية والتعاون' });
	await expectWords(editor, 'Two trainers for a year.');
	expect(page.url()).toBe(address);
	await keepMoment(page, '21-arabic');
	await end(person);
});

test('a page that is loaded again has everything', async ({ browser }) => {
	const person = await bring(browser, 'phone', sample.seeded.participant);
	const { page } = person;
	await visit(page, sample.pageOf(openCluster));
	await openSection(page, 'Progress and impact');
	await page.keyboard.press('Enter');
	await type(page, 'Written just before.');
	await expectState(page, 'Saved');
	await visit(page, sample.pageOf(openCluster));
	await expect(page.getByText('Written just before.')).toBeVisible();
	await visit(page, sample.pageOf(closedCluster));
	await expect(page.getByText('The text can no longer be changed.')).toBeVisible();
	await end(person);
});

/** A program's line to the text, as the same person; answers when the server cut it. */
function lineCut(token: string): { open: Promise<void>; closed: Promise<number> } {
	const { document } = sample.cluster(openCluster);
	const socket = new WebSocket(`${sample.server.url.replace('http', 'ws')}/collab/${document}?schema=1&token=${token}`);
	const once = (event: 'open' | 'close') =>
		new Promise<void>((resolve) => socket.addEventListener(event, () => resolve()));
	return { open: once('open'), closed: once('close').then(() => Date.now()) };
}

async function end(...people: Person[]): Promise<void> {
	for (const { errors } of people) expect(errors).toEqual([]);
	for (const { context } of people) await context.close();
}
