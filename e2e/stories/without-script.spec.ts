import type { RecommendationRatingsView } from '@plenum/protocol/clusters';
import type { PollView } from '@plenum/protocol/polls/polls';
import type { OwnRatings, RoundView } from '@plenum/protocol/ratings';
import { refusalWords } from '@plenum/protocol/refusal-words';
import type { Page } from '@playwright/test';
import { formatNumber } from '../../apps/web/src/lib/language/formats.ts';
import { texts } from '../story/looks.ts';
import { keepMoment } from '../story/moments.ts';
import { arrive, known, type Person } from '../story/people.ts';
import { expect, test } from '../story/playwright.ts';
import { Sample } from '../story/sample.ts';

/** A day on a phone whose browser runs no script: in, rated, voted, asked to speak, and out again. */

let sample: Sample;
let round: RoundView;

test.beforeAll(async () => {
	sample = await Sample.start();
	const at = `/consultations/${sample.seeded.consultation}`;
	const { recommendations } = await sample.facilitator.get<RecommendationRatingsView>(`${at}/recommendation-ratings`);
	const chosen = recommendations.filter(({ agreed, sideRatings }) => agreed === null && sideRatings.length === 0);
	round = await sample.facilitator.post<RoundView>(`${at}/rating-rounds`, {
		title: 'Homework',
		disclosure: 'open',
		raters: 'person',
		closesAt: null,
		recommendations: chosen.slice(0, 2).map(({ id }) => id)
	});
	await sample.command({ type: 'start' });
	await sample.startItem();
});
test.afterAll(() => sample.server.end());

for (const language of ['en', 'ar'] as const) {
	test(`[WEB300] [WEB301] without a script one joins, rates, votes, asks to speak and leaves (${language})`, async ({
		browser
	}) => {
		const t = texts[language];
		const at = `/consultations/${sample.seeded.consultation}`;
		const person = await arrive(browser, sample.server.url, 'phone', { javaScriptEnabled: false, locale: language });
		const { page } = person;

		await test.step('joins', async () => {
			await page.goto('/');
			await page.getByLabel(t.home.code).fill('AB');
			await press(page, t.home.join);
			await expect(page.getByText(t.people.codeTooShort)).toBeVisible();
			await page.getByLabel(t.home.code).fill(sample.seeded.code.code.toLowerCase());
			await press(page, t.people.look);
			await press(page, t.people.join);
			await expect(page.getByText(t.people.consentMissing)).toBeVisible();
			await page.getByRole('radio').nth(1).check();
			await page.getByLabel(t.people.name).fill(`Blue Anorak ${language}`);
			await page.getByRole('checkbox', { name: t.people.consent }).check();
			expect(page.url()).not.toContain(sample.seeded.code.code);
			await press(page, t.people.join);
			await expect(page.getByRole('heading', { level: 1, name: t.people.lobbyTitle })).toBeVisible();
			await sample.admit();
			await page.getByRole('link', { name: t.shell.loadAgain }).click();
			await expect(page).toHaveURL(new RegExp(`${sample.page}$`));
			await expect(noScript(page, t.withoutScript.texts)).toBeVisible();
		});

		const me = sample.facilitator.as(await tokenOf(person));

		await test.step('rates, and takes a rating back', async () => {
			const own = () => me.get<OwnRatings>(`${at}/rating-rounds/${round.id}/ratings`);
			await page.goto(`${sample.page}/ratings/${round.id}`);
			const first = (await page.locator('article').getAttribute('data-rating')) ?? '';
			await press(page, t.shell.save);
			await expect(page.getByText(t.ratings.levelMissing)).toBeVisible();
			await page.getByRole('radio', { name: t.ratings.cannotJudge }).check();
			await page.getByLabel(t.ratings.reason).fill('Nobody was asked.');
			await press(page, t.shell.save);
			await expect(page.locator('article')).not.toHaveAttribute('data-rating', first);
			expect((await own()).ratings.map(({ rating }) => rating)).toMatchObject([
				{ level: null, reason: 'Nobody was asked.' }
			]);
			await page.getByRole('link', { name: first, exact: true }).click();
			await expect(page.getByLabel(t.ratings.reason)).toHaveValue('Nobody was asked.');
			await page.getByRole('radio').first().check();
			await press(page, t.shell.save);
			await page.getByRole('link', { name: first, exact: true }).click();
			await expect(page.getByRole('radio').first()).toBeChecked();
			await press(page, t.ratings.clear);
			await expect(page.locator('article')).toHaveAttribute('data-rating', first);
			expect((await own()).ratings.map(({ rating }) => rating)).toEqual([null]);
			await keepMoment(page, `plain-rating-${language}`);
		});

		for (const kind of ['open', 'confidential'] as const)
			await test.step(`casts a vote that is ${kind}`, async () => {
				const poll = await sample.draftPoll(`plain-${kind}-${language}`, kind);
				await sample.openPoll(poll.id);
				const asked = () => me.get<PollView>(`/polls/${poll.id}`);
				await page.goto(`${sample.page}/polls/${poll.id}`);
				await press(page, t.polls.review);
				await expect(page.getByText(t.polls.answerNeeded)).toBeVisible();
				await page.getByRole('radio', { name: t.polls.choices.for, exact: true }).check();
				await press(page, t.polls.review);
				await expect(page.getByRole('heading', { name: t.polls.reviewTitle })).toBeVisible();
				expect((await asked()).voted).toBe(false);
				await press(page, t.polls.back);
				await expect(page.getByRole('radio', { name: t.polls.choices.for, exact: true })).toBeChecked();
				await press(page, t.polls.review);
				await press(page, t.polls.confirm);
				await expect(page.getByRole('heading', { name: t.polls.recorded })).toBeVisible();
				expect(new URL(page.url()).search).toBe('');
				await page.reload();
				expect(await asked()).toMatchObject({ voted: true, mine: { marks: ['for'] } });
				await press(page, t.polls.change);
				await page.getByRole('radio', { name: t.polls.choices.against, exact: true }).check();
				await press(page, t.polls.review);
				await keepMoment(page, `plain-review-${kind}-${language}`);
				await sample.facilitator.post(`/polls/${poll.id}/close`, { statement: 'Taken up.', reviewDate: null });
				await press(page, t.polls.confirm);
				await expect(page.getByRole('alert')).toContainText(refusalWords(language, 'poll/closed'));
				const { result } = await sample.facilitator.get<PollView>(`/polls/${poll.id}`);
				expect(result?.subjects[0]?.counts?.tally ?? null).toEqual(
					kind === 'open' ? { for: 1, against: 0, abstain: 0 } : null
				);
			});

		await test.step('raises a hand and lowers it', async () => {
			await page.goto(`${sample.workshopPage}/part`);
			await press(page, t.workshops.raiseHand);
			await expect(page.getByText(t.workshops.handRaised(formatNumber(language, 1)))).toBeVisible();
			await page.reload();
			await press(page, t.workshops.lowerHand);
			await expect(page.getByRole('button', { name: t.workshops.raiseHand })).toBeVisible();
			await keepMoment(page, `plain-hand-${language}`);
		});

		await test.step('leaves', async () => {
			await press(page, t.people.leave);
			await expect(page).toHaveURL(`${sample.server.url}/`);
			await page.goto(sample.page);
			await expect(page).toHaveURL(/\/sign-in/);
		});
		await person.context.close();
	});
}

test('[WEB302] a secret vote says why it needs a script, and shows no form that does nothing', async ({ browser }) => {
	const { token } = await sample.welcome('Green Kettle');
	const poll = await sample.draftPoll('plain-secret', 'secret');
	const { people } = await sample.facilitator.get<{ people: { id: string }[] }>(
		`/consultations/${sample.seeded.consultation}/people`
	);
	await sample.facilitator.post(`/consultations/${sample.seeded.consultation}/people/confirm`, {
		participants: people.map(({ id }) => id)
	});
	await sample.openPoll(poll.id);
	const { page, context } = await known(
		await arrive(browser, sample.server.url, 'phone', { javaScriptEnabled: false }),
		sample.server.url,
		token
	);
	await page.goto(`${sample.page}/polls/${poll.id}`);
	await expect(noScript(page, texts.en.withoutScript.secret).first()).toBeVisible();
	await expect(page.getByRole('radio')).toHaveCount(0);
	await keepMoment(page, 'plain-secret');
	await context.close();
});

test('[WEB303] what no page takes is answered by a page, in the reader’s language', async ({ browser }) => {
	const { page, context } = await arrive(browser, sample.server.url, 'laptop', {
		javaScriptEnabled: false,
		locale: 'ar'
	});
	await page.goto('/setup');
	await page.setContent(`<form method="post" action="${sample.server.url}/"><button>Send</button></form>`);
	await page.getByRole('button').click();
	await expect(page.getByRole('heading', { level: 1, name: texts.ar.shell.formNeedsScriptTitle })).toBeVisible();
	await context.close();
});

test('[WEB300] a facilitator signs in without a script, and out again', async ({ browser }) => {
	const { page, context } = await arrive(browser, sample.server.url, 'laptop', { javaScriptEnabled: false });
	const t = texts.en;
	const { password } = sample.seeded.facilitator;
	await page.goto(`/sign-in?to=${encodeURIComponent(`${sample.page}/people`)}`);
	const main = page.getByRole('main');
	await main.getByRole('button', { name: t.shell.signIn }).click();
	await expect(page.getByText(t.home.needPassword)).toBeVisible();
	await page.getByLabel(t.home.name, { exact: true }).fill(sample.seeded.facilitator.name);
	await page.getByLabel(t.home.password, { exact: true }).fill('not the password');
	await main.getByRole('button', { name: t.shell.signIn }).click();
	await expect(page.locator(':focus').getByRole('alert')).toBeVisible();
	await expect(page.getByLabel(t.home.name, { exact: true })).toHaveValue(sample.seeded.facilitator.name);
	await page.getByLabel(t.home.password, { exact: true }).fill(password);
	await main.getByRole('button', { name: t.shell.signIn }).click();
	await expect(page).toHaveURL(`${sample.server.url}${sample.page}/people`);
	await page.getByRole('button', { name: t.shell.signOut }).click();
	await page.goto(`${sample.page}/people`);
	await expect(page).toHaveURL(/\/sign-in/);
	await context.close();
});

/** `getByText` passes over what stands in it. */
const noScript = (page: Page, hasText: string) => page.locator('noscript .words', { hasText });

async function press(page: Page, name: string): Promise<void> {
	await page.getByRole('main').or(page.getByRole('banner')).getByRole('button', { name, exact: true }).click();
}

/** The browser keeps it where no script reads it. */
async function tokenOf({ context }: Person): Promise<string> {
	return (await context.cookies()).find(({ name }) => name === 'plenum')?.value ?? '';
}
