import { expect, test } from '../story/playwright.ts';
import { tabAndPress, tabThrough, tabTo } from '../story/keyboard.ts';
import { arrive, known, visit } from '../story/people.ts';
import { openCluster, Sample } from '../story/sample.ts';
import { expectState, expectWords, type } from '../story/writing.ts';

let sample: Sample;
test.beforeAll(async () => {
	sample = await Sample.start();
});
test.afterAll(() => sample.server.end());

test('someone joins, writes, leaves the editor with Esc, votes and leaves, by keyboard alone', async ({ browser }) => {
	const { page, context, errors } = await arrive(browser, sample.server.url, 'laptop');
	const poll = await sample.draftPoll('by-keyboard', 'confidential');

	await test.step('join', async () => {
		await visit(page, '/');
		await tabTo(page, page.getByLabel('Code'));
		await page.keyboard.type(sample.seeded.code.code);
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
		await tabAndPress(page, page.getByRole('radio', { name: 'Civil society' }), 'Space');
		await tabTo(page, page.getByLabel(/^Name or pseudonym/));
		await page.keyboard.type('Kingcup');
		await tabAndPress(page, page.getByRole('checkbox', { name: /^I agree/ }), 'Space');
		await tabAndPress(page, page.getByRole('button', { name: 'Join', exact: true }));
		await expect(page.getByRole('heading', { name: 'You are in the lobby' })).toBeVisible();
		await sample.admit();
		await expect(page.getByRole('link', { name: 'Recommendations', exact: true })).toBeVisible();
	});

	await test.step('write, and come out of the editor', async () => {
		await tabAndPress(page, page.getByRole('link', { name: 'Recommendations', exact: true }));
		await tabAndPress(page, page.getByRole('main').getByRole('link', { name: openCluster }));
		const edit = page.getByRole('button', { name: 'Edit: Challenges' });
		await tabAndPress(page, edit);
		const editor = page.getByRole('textbox', { name: 'Challenges' });
		await expect(editor).toBeFocused();
		await expect(page.locator('[aria-live], [role=status], [role=alert]').filter({ has: editor })).toHaveCount(0);
		await type(page, 'Inspectors are too few. ');
		await expectWords(editor, 'Inspectors are too few.');
		await expectState(page, 'Saved');
		await page.keyboard.press('Escape');
		await expect(edit).toBeFocused();
		await expect(editor).toBeHidden();
		await page.keyboard.press('Enter');
		await expect(editor).toBeFocused();
		await page.keyboard.press('Tab');
		await expect(editor, 'Tab leads out of the editor as well').not.toBeFocused();
	});

	await test.step('vote', async () => {
		await sample.openPoll(poll.id);
		await tabAndPress(page, page.getByRole('link', { name: 'Overview' }));
		await tabAndPress(page, page.getByRole('main').getByRole('link', { name: 'Vote', exact: true }));
		await tabAndPress(page, page.getByRole('radio', { name: 'For', exact: true }), 'Space');
		await page.keyboard.press('ArrowDown');
		await expect(page.getByRole('radio', { name: 'Against', exact: true })).toBeChecked();
		await tabAndPress(page, page.getByRole('button', { name: 'Continue' }));
		await expect(page.getByText('You vote: Against')).toBeVisible();
		await tabAndPress(page, page.getByRole('button', { name: 'Cast my vote' }));
		await expect(page.getByText('You voted: Against')).toBeVisible();
	});

	await test.step('leave', async () => {
		await tabAndPress(page, page.getByRole('banner').getByRole('button', { name: 'You', exact: true }));
		await tabAndPress(page, page.getByRole('button', { name: 'Leave the consultation' }));
		const dialog = page.getByRole('dialog');
		await tabAndPress(page, dialog.getByRole('button', { name: 'Leave', exact: true }));
		await expect(page).toHaveURL('/');
		await visit(page, sample.page);
		await expect(page.getByRole('link', { name: 'Recommendations', exact: true })).toBeHidden();
	});

	expect(errors).toEqual([]);
	await context.close();
});

test('at 400 % zoom nothing lies over what has the focus', async ({ browser }) => {
	await sample.command({ type: 'start' });
	await sample.startItem();
	const { page, context } = await known(
		await arrive(browser, sample.server.url, 'laptop', { viewport: { width: 320, height: 256 } }),
		sample.server.url,
		sample.seeded.participant
	);
	for (const address of [sample.pageOf(openCluster), `${sample.workshopPage}/part`]) {
		await visit(page, address);
		await expect(page.getByRole('button', { name: /^Edit|^Raise/ }).first()).toBeVisible();
		await tabThrough(page, 40);
	}
	await context.close();
});
