import type { RecommendationRatingsView } from '@plenum/protocol/clusters';
import { expect, test, type Locator, type Page } from '../story/playwright.ts';
import { tabAndPress, tabTo } from '../story/keyboard.ts';
import { arrive, visit } from '../story/people.ts';
import { openCluster, Sample } from '../story/sample.ts';
import { expectWords, type } from '../story/writing.ts';

/**
 * A day at which nobody touches a mouse or looks at the screen: whoever runs it, and somebody who takes part. Everything is found by its
 * role and name, as a screen reader offers it. A field for a password has no role, and what folds has none in Playwright.
 */

let sample: Sample;
test.beforeAll(async () => {
	sample = await Sample.start();
});
test.afterAll(() => sample.server.end());

/** By the navigation of the consultation, which a narrow window and a workshop that is run keep in a menu. */
async function goTo(page: Page, place: string): Promise<void> {
	const places = page.getByRole('navigation', { name: 'This consultation' });
	const menu = places.getByRole('button', { name: /^Menu/ });
	if (await menu.isVisible()) await tabAndPress(page, menu);
	await tabAndPress(page, places.getByRole('link', { name: place, exact: true }));
	await expect(page.getByRole('heading', { level: 1, name: place })).toBeVisible();
}

/** A key without a field or list around it is the page's. */
async function press(page: Page, key: string, then: Locator): Promise<void> {
	await page.keyboard.press(key);
	await expect(then).toBeVisible();
}

/** A screen reader comes to it. */
async function expectSaid(page: Page, text: string): Promise<void> {
	await expect.poll(() => page.ariaSnapshot()).toContain(text);
}

/** [WEB28] After each press there is somewhere to go on from. */
async function expectFocusKept(page: Page): Promise<void> {
	await expect(page.locator('body:focus')).toHaveCount(0);
	await expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true);
}

test('[WORKSHOP63] [WEB28] a workshop is run, and taken part in, from sign-in to its end by keyboard alone', async ({
	browser
}) => {
	const account = sample.seeded.facilitator;
	const chair = await arrive(browser, sample.server.url, 'laptop');
	const { page } = chair;
	const button = (name: string | RegExp) => page.getByRole('main').getByRole('button', { name, exact: true });
	const dialog = page.getByRole('dialog');
	const expectStep = (name: string) =>
		expect(page.getByRole('list', { name: 'Step' }).getByRole('button', { name })).toHaveAttribute(
			'aria-current',
			'step'
		);
	const move = async (...steps: string[]) => {
		for (const step of steps) {
			await page.keyboard.press('ArrowRight');
			await expectStep(step);
		}
	};

	await test.step('sign in, and go to the workshop', async () => {
		await visit(page, '/sign-in');
		await tabTo(page, page.getByRole('textbox', { name: 'Name', exact: true }));
		await page.keyboard.type(account.name);
		await tabTo(page, page.getByLabel('Password', { exact: true }));
		await page.keyboard.type(account.password);
		await page.keyboard.press('Enter');
		await tabAndPress(page, page.getByRole('main').getByRole('link', { name: /Alvenia/ }));
		await tabAndPress(page, page.getByRole('navigation').getByRole('link', { name: 'Workshops', exact: true }));
		await tabAndPress(page, page.getByRole('main').getByRole('link', { name: 'Run', exact: true }));
		await tabAndPress(page, button('Start the workshop'));
		await expect(button('Start the first item')).toBeVisible();
		await expectFocusKept(page);
	});

	const guest = await arrive(browser, sample.server.url, 'laptop');
	const part = guest.page;
	await test.step('somebody joins, and is let in', async () => {
		await visit(part, `/join#${sample.seeded.code.code}`);
		await tabAndPress(part, part.getByRole('radio', { name: 'Civil society' }), 'Space');
		await tabTo(part, part.getByRole('textbox', { name: /^Name or pseudonym/ }));
		await part.keyboard.type('Kingcup');
		await tabAndPress(part, part.getByRole('checkbox', { name: /^I agree/ }), 'Space');
		await tabAndPress(part, part.getByRole('button', { name: 'Join', exact: true }));
		await expect(button('Admit Kingcup')).toBeVisible();
		await page.keyboard.press('l');
		await expect(button('Admit Kingcup')).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(button('Admit Kingcup')).toBeHidden();
		await expectFocusKept(page);
		await tabAndPress(part, part.getByRole('main').getByRole('link', { name: 'Take part', exact: true }));
		await expect(part.getByRole('button', { name: 'Raise my hand' })).toBeVisible();
	});

	await test.step('items, timer and steps', async () => {
		await press(page, 'n', button('Next item'));
		await tabAndPress(page, button(`Start Human trafficking, in particular of seasonal workers`));
		await expect(page.getByRole('list', { name: 'Step' })).toBeVisible();
		await expectFocusKept(page);
		await press(page, 't', button('Stop the timer'));
		await page.keyboard.press('5');
		await page.keyboard.press('ArrowRight');
		await expectStep('Write');
	});

	await test.step('write, and raise a hand', async () => {
		await tabAndPress(part, part.getByRole('button', { name: 'Edit: Challenges' }));
		const editor = part.getByRole('textbox', { name: 'Challenges' });
		await expect(editor).toBeFocused();
		await type(part, 'Inspectors are too few. ');
		await expectWords(editor, 'Inspectors are too few.');
		await part.keyboard.press('Escape');
		await tabAndPress(part, part.getByRole('button', { name: 'Raise my hand' }));
		await expectSaid(part, 'Your hand is raised');
		await press(page, 's', button('End of speech'));
		await expectSaid(part, 'You have the floor');
		await tabAndPress(page, button('End of speech'));
		await expect(button('End of speech')).toBeHidden();
		await expectFocusKept(page);
	});

	await test.step('a notice, given and taken down', async () => {
		await press(page, 'm', dialog);
		await page.keyboard.type('Coffee in the garden');
		await page.keyboard.press('Enter');
		await expect(dialog).toBeHidden();
		await expectSaid(part, 'Coffee in the garden');
		await tabAndPress(page, button('Take it down'));
		await expect(button('Take it down')).toBeHidden();
		await expectFocusKept(page);
	});

	await test.step('a quick poll is begun, and left', async () => {
		await press(page, 'q', dialog);
		await page.keyboard.press('Escape');
		await expect(dialog).toBeHidden();
		await expectFocusKept(page);
	});

	await test.step('an action is put to the vote, and the vote closed', async () => {
		await sample.writeAction('by-keyboard');
		await move('Ratings', 'Actions');
		await tabAndPress(page, button('Put to the vote'));
		// All that stands in the way at once; the vote could not be closed before its time otherwise.
		await tabTo(page, dialog.getByRole('radio', { name: /^Start it for 15 minutes/ }));
		await page.keyboard.press('ArrowDown');
		await tabAndPress(page, dialog.getByRole('button', { name: 'Start it anyway' }));
		await expect(dialog).toBeHidden();
		await expectFocusKept(page);
		await tabAndPress(part, part.getByRole('radio', { name: 'For', exact: true }), 'Space');
		await tabAndPress(part, part.getByRole('button', { name: 'Continue' }));
		await tabAndPress(part, part.getByRole('button', { name: 'Cast my vote' }));
		await expectSaid(part, 'You voted: For');
		await expectFocusKept(part);
		await move('Decide');
		await tabAndPress(page, button(/^Close the vote/));
		await tabAndPress(page, dialog.getByRole('button', { name: 'Close and show the result' }));
		await expect(dialog).toBeHidden();
		await expectFocusKept(page);
	});

	await test.step('rate', async () => {
		const at = `/consultations/${sample.seeded.consultation}`;
		const { recommendations } = await sample.facilitator.get<RecommendationRatingsView>(`${at}/recommendation-ratings`);
		const rated = recommendations.find(({ cluster }) => cluster === sample.cluster(openCluster).id);
		await sample.facilitator.post(`${at}/rating-rounds`, {
			title: 'Where we stand',
			disclosure: 'open',
			raters: 'person',
			closesAt: null,
			recommendations: [rated?.id]
		});
		await tabAndPress(part, part.getByRole('link', { name: /^Rate / }));
		await tabAndPress(part, part.getByRole('combobox', { name: `Rating of ${rated?.number}`, exact: true }), '4');
		await expectSaid(part, '1 of 1 rated');
		await expect(page.getByRole('region', { name: 'Rating: Where we stand' })).toBeVisible();
	});

	await test.step('breakout rooms: planned, opened, and everyone called back', async () => {
		await press(page, 'b', dialog);
		await tabTo(page, dialog.getByRole('combobox', { name: `Room for ${openCluster}` }));
		await page.keyboard.press('ArrowDown');
		const other = sample.clusters.find(({ label, state }) => label !== openCluster && state === 'open')?.label ?? '';
		await tabAndPress(page, dialog.getByText(/^Other clusters/));
		await tabTo(page, dialog.getByRole('combobox', { name: `Room for ${other}` }));
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await tabAndPress(page, dialog.getByRole('button', { name: 'Save the plan' }));
		await expect(dialog).toBeHidden();
		await page.keyboard.press('b');
		await expect(page.getByRole('region', { name: 'Breakout rooms' }).getByRole('button').first()).toBeFocused();
		await tabAndPress(page, button('Open all rooms'));
		await expect(button('Open all rooms')).toBeHidden();
		await expectFocusKept(page);
		await tabAndPress(page, button('Close all rooms'));
		await tabAndPress(page, dialog.getByRole('button', { name: 'Close all rooms' }));
		await expect(dialog).toBeHidden();
		await expectFocusKept(page);
	});

	await test.step('the screen of the room shows how one joins', async () => {
		await press(page, 'w', page.getByRole('combobox', { name: 'The projector shows' }));
		await page.keyboard.type('How');
		await page.keyboard.press('Escape');
	});

	await test.step('close the item', async () => {
		await move('Close');
		await tabAndPress(page, button('Close the item'));
		await tabTo(page, dialog.getByRole('textbox', { name: /^Outcome statement/ }));
		await page.keyboard.type('Agreed as it stands.');
		await tabAndPress(page, dialog.getByRole('button', { name: 'Close the item' }));
		await expect(dialog).toBeHidden();
		await expect(button('Close the item')).toBeHidden();
		await expectFocusKept(page);
	});

	await test.step('close the workshop', async () => {
		await tabAndPress(page, button('More'));
		await tabAndPress(page, button('Close the workshop'));
		await tabAndPress(page, dialog.getByRole('button', { name: 'Close the workshop' }));
		await expectSaid(page, 'The workshop is closed');
		await expectFocusKept(page);
	});

	await test.step('reveal what was rated', async () => {
		await goTo(page, 'Ratings');
		await tabAndPress(page, page.getByRole('main').getByRole('link', { name: 'See the round', exact: true }));
		await tabAndPress(page, button('Close and reveal'));
		await tabAndPress(page, dialog.getByRole('button', { name: 'Close and reveal' }));
		await expect(dialog).toBeHidden();
		await expect(page.getByRole('heading', { level: 2, name: 'How it was rated' })).toBeVisible();
	});

	await test.step('take a document away', async () => {
		await goTo(page, 'Documents');
		const file = page.waitForEvent('download');
		await tabAndPress(page, button(/three columns and assessment$/));
		expect((await file).suggestedFilename()).toMatch(/\.docx$/);
	});
	expect([...chair.errors, ...guest.errors]).toEqual([]);
});
