import { readDocxTables } from '@plenum/tables/word/docx-table';
import { equalOutcome, type Outcome } from '@plenum/reports/outcome/outcome';
import { interpretRows } from '@plenum/domain/matrix/rows/interpret-rows';
import { cellText } from '@plenum/domain/matrix/rows/matrix-row';
import type { ConsultationView } from '@plenum/protocol/consultations';
import type { SignedIn } from '@plenum/protocol/people';
import { expect, test, type Browser, type Page } from '../story/playwright.ts';
import { Visitor } from '../../apps/server/src/demo/visitor.ts';
import { matrixFixture } from '../fixtures/matrix.ts';
import { agreeToDisagree, closeCluster, draftAction, recordRating } from '../story/assessing.ts';
import { createConsultation, goTo } from '../story/consultation.ts';
import { confirmMatrix, download, offerMatrix } from '../story/files.ts';
import { houses, type House } from '../story/houses.ts';
import { keepMoment } from '../story/moments.ts';
import { arrive, join, setUp, signIn, visit, type Account, type Person } from '../story/people.ts';
import { closeVote, putToTheVote, vote } from '../story/voting.ts';
import { closeWorkshop, moveToStep, planWorkshop, startWorkshop } from '../story/workshop.ts';
import {
	expectCaret,
	expectState,
	expectWords,
	kept,
	leaveSection,
	openSection,
	type,
	wordsIn
} from '../story/writing.ts';

/** The whole of Plenum's story, from the link that the server prints to the files that people take home. */

const account: Account = { name: 'Mira Tolan', password: 'nine quiet herons' };
const title = 'Mid-term consultation of Aruvia';
const theme = 'Conditions of detention';
const progress = 'Progress and impact';
const matrix = matrixFixture({ layout: 'old', odd: true });

const texts = {
	fromPhone: 'Visits to the harbour prison are announced a week ahead. ',
	fromState: 'The east wing was closed in March. ',
	phoneWhileKilled: 'Families still wait outside for hours, and no one tells them why they wait.',
	stateWhileKilled: 'A new visiting hall opens next spring, with room for forty families at a time.',
	ratingOfCivilSociety: 'Minors are still held with adults.',
	ratingOfState: 'Two of three measures are done.',
	action: 'Build a separate wing for minors in each provincial prison',
	lead: 'Ministry of Justice of Aruvia',
	statement: 'Conditions have improved in one prison; minors are still not held apart everywhere.',
	dissent: 'Civil society does not regard closing one wing as progress for minors.'
};

for (const { kind, open } of houses)
	test(`a consultation from the first link to the last file, with a power cut in the middle (${kind})`, async ({
		browser
	}) => {
		const server = await open();
		try {
			await wholeStory(browser, server);
		} finally {
			await server.end();
		}
	});

async function wholeStory(browser: Browser, server: House): Promise<void> {
	const facilitator = await arrive(browser, server.url, 'laptop');
	const phone = await arrive(browser, server.url, 'phone');
	const state = await arrive(browser, server.url, 'laptop');
	const projector = await arrive(browser, server.url, 'projector');
	const everyone = [facilitator, phone, state, projector];

	await test.step('the facilitator sets Plenum up, creates a consultation and imports the matrix', async () => {
		await setUp(facilitator, server.setupToken, account);
		await createConsultation(facilitator.page, { title, state: 'Aruvia' });
		await importMatrix(facilitator.page);
	});

	const code = await test.step('people join with the code, wait in the lobby and are let in together', async () => {
		await goTo(facilitator.page, 'People');
		const code = await facilitator.page.getByText(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/).innerText();
		await joinWithCode(phone, code);
		await visit(state.page, `/join#${code}`);
		await join(state, {
			name: 'Under-Secretary',
			constituency: 'State institutions',
			organisation: 'Ministry of Justice'
		});
		await keepMoment(phone.page, '02-lobby-phone');
		await facilitator.page.getByRole('button', { name: 'Admit all 2' }).click();
		for (const { page } of [phone, state])
			await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
		await keepMoment(facilitator.page, '03-people');
		return code;
	});

	await test.step('the facilitator plans a workshop and starts it; every screen follows', async () => {
		await planWorkshop(facilitator.page, 'First day', theme);
		await signIn(projector, account);
		await visit(projector.page, facilitator.page.url().replace(/run$/, 'show'));
		await expect(projector.page.getByText(code, { exact: true })).toBeVisible();
		await keepMoment(projector.page, '04-projector-welcome');
		await startWorkshop(facilitator.page);
		for (const { page } of [phone, state]) await expect(itemTitle(page)).toBeVisible();
		await expect(projector.page.getByRole('heading', { level: 1, name: theme })).toBeVisible();
		await keepMoment(phone.page, '05-item-phone');
		await keepMoment(facilitator.page, '05-item-run');
	});

	const written =
		await test.step('two people write into one section; the server is killed and comes back', async () => {
			await moveToStep(facilitator.page, 'Write');
			const onPhone = await openSection(phone.page, progress);
			await type(phone.page, texts.fromPhone);
			let onLaptop = await openSection(state.page, progress);
			await expectWords(onLaptop, texts.fromPhone.trim());
			await state.page.keyboard.press('Enter');
			await type(state.page, texts.fromState);
			await expectWords(onPhone, texts.fromState.trim());
			await Promise.all([expectState(phone.page, 'Saved'), expectState(state.page, 'Saved')]);

			const seeEachOther = () => Promise.all([expectCaret(onPhone, 'Under-Secretary'), expectCaret(onLaptop, 'Heron')]);
			await seeEachOther();
			// Each line to a text goes to the next node: if both were on one until now, they are on two from here on.
			await visit(state.page, state.page.url());
			onLaptop = await openSection(state.page, progress);
			await seeEachOther();

			const typing = Promise.all([type(phone.page, texts.phoneWhileKilled), type(state.page, texts.stateWhileKilled)]);
			await expectWords(onPhone, texts.stateWhileKilled.slice(0, 20));
			await expectWords(onLaptop, texts.phoneWhileKilled.slice(0, 20));
			await keepMoment(state.page, '06-two-write');
			await server.kill();
			await Promise.all([expectState(phone.page, kept), expectState(state.page, kept)]);
			await keepMoment(phone.page, '07-not-connected-phone');
			await server.restart();
			await typing;
			await Promise.all([expectState(phone.page, 'Saved'), expectState(state.page, 'Saved')]);
			for (const editor of [onPhone, onLaptop]) {
				await expectWords(editor, texts.fromPhone + texts.phoneWhileKilled);
				await expectWords(editor, texts.fromState + texts.stateWhileKilled);
			}
			expect(await wordsIn(onPhone)).toBe(await wordsIn(onLaptop));
			await keepMoment(phone.page, '08-saved-phone');
			// What says “Saved” is on the server's disk: another death, and a screen that has nothing of its own.
			const words = await wordsIn(onPhone);
			await server.killAndRestart();
			await visit(facilitator.page, facilitator.page.url());
			for (const line of words.split('\n')) await expect(facilitator.page.getByText(line.trim())).toBeVisible();
			await Promise.all([expectState(phone.page, 'Saved'), expectState(state.page, 'Saved')]);
			return words;
		});

	await test.step('whoever still writes is not carried off; each side gives its rating, and both stand', async () => {
		await leaveSection(phone.page, progress);
		await moveToStep(facilitator.page, 'Ratings');
		await recordRating(phone.page, 'Not implemented yet', texts.ratingOfCivilSociety);
		await state.page.getByRole('button', { name: 'Back to the workshop' }).click();
		await recordRating(state.page, 'Partially implemented', texts.ratingOfState);
		for (const { page } of everyone)
			for (const reason of [texts.ratingOfCivilSociety, texts.ratingOfState])
				await expect(page.getByText(reason).first()).toBeVisible();
		await keepMoment(phone.page, '09-spread-phone');
		await keepMoment(projector.page, '09-spread-projector');
		await agreeToDisagree(facilitator.page);
	});

	await test.step('an action is drafted until all five marks are there, and put to the vote', async () => {
		await moveToStep(facilitator.page, 'Actions');
		await draftAction(state.page, { text: texts.action, lead: texts.lead });
		await expect(phone.page.getByText(texts.action)).toBeVisible();
		await keepMoment(state.page, '10-action');
		await putToTheVote(facilitator.page, 2);
		await moveToStep(facilitator.page, 'Decide');
		await expect(facilitator.page.getByRole('button', { name: 'Close the vote' })).toBeVisible();
	});

	await test.step('people vote on their phones with a review; a double press counts once', async () => {
		await vote(phone.page, 'For', () => keepMoment(phone.page, '11-ballot-phone'));
		await vote(state.page, 'For');
		// The words of the action alone stood there in the step before.
		await expect(projector.page.getByText(/^Public vote/)).toBeVisible();
		await expect(projector.page.getByText(texts.action)).toBeVisible();
		await keepMoment(projector.page, '12-vote-projector');
		await closeVote(facilitator.page, 'Adopted by both sides.');
		await expect(facilitator.page.getByText('2 of 2 voted.', { exact: true })).toBeVisible();
		for (const { page } of [phone, projector])
			await expect(page.getByText(/^Adopted: \d+ of \d+ in favour/).first()).toBeVisible();
		await keepMoment(facilitator.page, '13-result');
		await goTo(facilitator.page, 'Decisions');
		const commitments = facilitator.page.getByRole('region', { name: 'Commitments' });
		await expect(commitments.getByRole('heading', { level: 3, name: texts.action })).toBeVisible();
		await keepMoment(facilitator.page, '14-commitment');
	});

	await test.step('the item is closed with statement and dissent, then the workshop', async () => {
		await closeCluster(facilitator.page, theme, { statement: texts.statement, dissent: texts.dissent });
		await keepMoment(facilitator.page, '15-closed');
		await closeWorkshop(facilitator.page);
		await expect(phone.page.getByText('The workshop is closed')).toBeVisible();
		await expect(projector.page.getByText('The workshop is closed')).toBeVisible();
	});

	await test.step('the minutes say what happened, and their chain is whole', async () => {
		await goTo(facilitator.page, 'Minutes');
		await expect(facilitator.page.getByText(`“${theme}” was closed`).first()).toBeVisible();
		await facilitator.page.getByText('Verifiable').click();
		await facilitator.page.getByRole('button', { name: 'Check the chain' }).click();
		await expect(facilitator.page.getByText(/^The chain is whole/)).toBeVisible();
		await keepMoment(facilitator.page, '16-minutes');
	});

	await test.step('the files hold what was said, and the whole becomes a consultation again', async () => {
		await goTo(facilitator.page, 'Documents');
		await keepMoment(facilitator.page, '17-outcome');
		checkMatrix(await download(facilitator.page, /three columns and assessment$/), written);
		await facilitator.page.getByRole('radio', { name: 'Complete, for internal use' }).check();
		await facilitator.page.getByText('All other documents').click();
		const outcome = JSON.parse((await download(facilitator.page, /whole outcome as data/)).toString()) as Outcome;
		expect(equalOutcome(outcome, await bringBack(server, outcome))).toBe(true);
	});

	for (const { errors } of everyone) expect(errors).toEqual([]);
	for (const { context } of everyone) await context.close();
}

async function importMatrix(page: Page): Promise<void> {
	await offerMatrix(page, matrix.bytes);
	await keepMoment(page, '01-preview');
	await page.getByRole('tab', { name: /^Recommendations/ }).click();
	await expect(page.getByText(matrix.recommendations[0]!.number, { exact: true })).toBeVisible();
	await confirmMatrix(page, matrix.recommendations.length);
	await expect(page.getByRole('link', { name: theme })).toBeVisible();
}

async function joinWithCode(person: Person, code: string): Promise<void> {
	await visit(person.page, '/');
	await person.page.getByLabel('Code').fill(code);
	await person.page.getByRole('button', { name: 'Continue' }).tap();
	await join(person, { name: 'Heron', constituency: 'Civil society' });
}

function itemTitle(page: Page) {
	return page.getByRole('heading', { level: 2, name: theme });
}

function checkMatrix(bytes: Buffer, written: string): void {
	const rows = readDocxTables(new Uint8Array(bytes));
	if (!rows.ok) throw new Error(rows.reason);
	const read = interpretRows(rows.value);
	expect(read.recommendations).toHaveLength(matrix.recommendations.length);
	// The text stands in the rows of its cluster; the rating was given on the one that came up first.
	const cells = rows.value.map(({ cells: each }) => cellText(each.at(-1)!));
	const said = cells
		.filter((cell) => cell.includes(texts.fromPhone.trim()) || cell.includes('Views recorded'))
		.join('\n');
	for (const line of written.split('\n')) expect(said).toContain(line.trim());
	expect(said).toContain('Views recorded');
	expect(said).toMatch(/Civil society: Not implemented yet/);
	expect(said).toMatch(/State institutions: Partially implemented/);
	for (const words of ['ratingOfCivilSociety', 'ratingOfState', 'action', 'lead', 'statement', 'dissent'] as const) {
		expect(said).toContain(texts[words]);
	}
}

async function bringBack(server: House, outcome: Outcome): Promise<Outcome> {
	const stranger = new Visitor(server.url);
	const facilitator = stranger.as((await stranger.post<SignedIn>('/sign-in', account)).token);
	const path = '/consultations/from-outcome';
	const { consultation } = await facilitator.post<{ consultation: ConsultationView }>(path, outcome);
	const again = await facilitator.download(`/consultations/${consultation.id}/exports/outcome.json?for=participants`);
	return JSON.parse(Buffer.from(again).toString()) as Outcome;
}
