import { steps, type Step } from '@plenum/domain/workshops/workshop';
import type { ClusterView } from '@plenum/protocol/clusters';
import { expect, test, type Page } from '../story/playwright.ts';
import { keepMoment } from '../story/moments.ts';
import { arrive, known, visit } from '../story/people.ts';
import { openCluster, Sample } from '../story/sample.ts';

/** The page from which a workshop is run, as the eye meets it: what there is to press in the first screen. */

let sample: Sample;

test.beforeAll(async () => {
	sample = await Sample.start();
	await sample.command({ type: 'start' });
	await sample.startItem();
	await rateOtherwise();
});
test.afterAll(() => sample.server.end());

/** Three recommendations are seen differently by three sides, and all others alike: most is then offered in the step of ratings. */
async function rateOtherwise(): Promise<void> {
	const path = `/consultations/${sample.seeded.consultation}/clusters/${sample.cluster(openCluster).id}`;
	const levels = { 'civil-society': 'not-implemented', nhri: 'in-process', state: 'fully-implemented' };
	const { recommendations } = await sample.facilitator.get<ClusterView>(path);
	for (const [side, level] of Object.entries(levels))
		for (const [place, { id, sideRatings }] of recommendations.entries()) {
			const seen = sideRatings.find(({ constituency }) => constituency === side)?.at ?? null;
			await sample.facilitator.put(`${path}/side-ratings/${side}`, {
				recommendations: [{ id, seen }],
				rating: { level: place < 3 ? level : 'in-process', percentage: null, regression: false, reason: '' }
			});
		}
}

/** What can be pressed or typed in, is seen without scrolling or pointing, and is not covered. */
async function controlsInSight(page: Page): Promise<string[]> {
	await page.mouse.move(640, 1);
	return page.evaluate(() => {
		const all = document.querySelectorAll<HTMLElement>(
			'a[href], button, input, select, textarea, summary, [contenteditable=true]'
		);
		const isSeen = (element: HTMLElement) => {
			if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
			const { left, right, top, bottom } = element.getBoundingClientRect();
			if (right - left < 4 || bottom - top < 4) return false;
			const x = (left + right) / 2;
			const y = (top + bottom) / 2;
			const found = document.elementFromPoint(x, y);
			return found !== null && (element.contains(found) || found.closest('label')?.contains(element) === true);
		};
		return [...all]
			.filter(isSeen)
			.map((element) => (element.getAttribute('aria-label') ?? element.textContent ?? element.tagName).trim());
	});
}

const nextRow = { en: 'Next row', ar: 'السطر التالي' };
for (const [language, locale] of [
	['en', 'en-GB'],
	['ar', 'ar']
] as const)
	test(`[WORKSHOP100] at most 25 controls are in the first screen at 1280 by 800, in ${language}`, async ({
		browser
	}) => {
		const { page } = await known(
			await arrive(browser, sample.server.url, 'laptop', { locale }),
			sample.server.url,
			sample.seeded.facilitator.token
		);
		const tooMany: Partial<Record<Step, string[]>> = {};
		for (const step of steps) {
			await sample.command({ type: 'move-step', step }).catch(() => undefined);
			await visit(page, `${sample.workshopPage}/run`);
			await expect(page.locator('.work')).toBeVisible();
			await page.waitForLoadState('networkidle');
			// Between two others a row can be left in both directions.
			if (step === 'level') await page.getByRole('button', { name: nextRow[language], exact: true }).first().click();
			const controls = await controlsInSight(page);
			if (controls.length > 25) tooMany[step] = controls;
			await keepMoment(page, `80-run-${step}-${language}`);
		}
		expect(tooMany).toEqual({});
	});

test('[WORKSHOP105] [WORKSHOP106] [POLL100] an action is in progress in two presses, a quick poll is answered by one tap, and the foot closes both', async ({
	browser
}) => {
	const voters = [await sample.welcome('Brown Owl'), await sample.welcome('Grey Heron')];
	await sample.writeAction('action-0001');
	await sample.command({ type: 'move-step', step: 'decide' });
	const open = async (screen: 'laptop' | 'phone', token: string, page: string) => {
		const someone = await known(await arrive(browser, sample.server.url, screen), sample.server.url, token);
		await visit(someone.page, page);
		return someone.page;
	};
	const chair = await open('laptop', sample.seeded.facilitator.token, `${sample.workshopPage}/run`);
	await chair.getByRole('button', { name: 'Put to the vote' }).first().click();
	await keepMoment(chair, '81-decide');
	// Most of the sample's people are not here: the dialog says so before it starts the vote.
	await chair.getByRole('dialog').getByRole('button', { name: 'Start it anyway' }).click();
	const close = chair.getByRole('group', { name: 'Controls' }).getByRole('button', { name: /^Close the vote/ });
	await expect(close).toBeVisible();
	await keepMoment(chair, '81-vote-in-progress');
	await chair.getByRole('button', { name: 'Write', exact: true }).click();
	await close.click();
	const dialog = chair.getByRole('dialog');
	await dialog.getByLabel(/^Outcome statement/).fill('Nobody has voted.');
	await dialog.getByRole('button', { name: 'Close and show the result' }).click();
	await expect(close).toBeHidden();

	await chair.getByRole('button', { name: 'Quick poll' }).click();
	await dialog.getByLabel('Your question').fill('Shall we go on after six?');
	await dialog.getByRole('button', { name: /^Start/ }).click();
	const phone = await open('phone', voters[0]?.token ?? '', `${sample.workshopPage}/part`);
	await phone.getByRole('button', { name: 'Yes', exact: true }).click();
	await expect(phone.getByText(/^Your answer is recorded/)).toBeVisible();
	await keepMoment(phone, '81-quick-poll-phone');
	await phone.getByRole('button', { name: 'No', exact: true }).click();
	await expect(phone.getByRole('button', { name: 'No', exact: true })).toHaveAttribute('aria-pressed', 'true');
	await expect(phone.getByText(/^Your answer is recorded/)).toBeVisible();
	await keepMoment(chair, '81-quick-poll');
	await close.click();
	await dialog.getByRole('button', { name: 'Close and show the result' }).click();
	await expect(chair.getByRole('region', { name: 'Quick poll' }).getByText('Shall we go on after six?')).toHaveCount(1);
	await keepMoment(chair, '81-quick-poll-closed');
});
