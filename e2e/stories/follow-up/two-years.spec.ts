import { evidence as sources } from '@plenum/messages/ar/interface/evidence';
import { calendar as calendarEn } from '@plenum/messages/en/interface/calendar';
import * as reportsFr from '@plenum/messages/fr/files/progressReports';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openMailServer } from '../../../apps/server/src/test-support/mail/mail-server.fixture.ts';
import { goTo, inDialog } from '../../story/consultation.ts';
import { texts } from '../../story/looks.ts';
import { keepMoment } from '../../story/moments.ts';
import { arrive, known, signIn, visit, type Person } from '../../story/people.ts';
import { expect, test } from '../../story/playwright.ts';
import { Sample } from '../../story/sample.ts';

/** From the commitments of a workshop to the papers two years later, on a server whose clock is moved. */

const t = texts.en.progressReports;
const fr = reportsFr.progressReports;
const ar = texts.ar.progressReports;
const ministry = 'Ministry of Justice';
const done = 'The bill was adopted; the unit has no budget line yet.';
const reason = 'لم ير أحد خارج الوزارة فريق زيارة.';
const source = 'Visits to places of detention: a count';
const day = 86_400_000;

test('[PROGRESS70] [PROGRESS66] [PROGRESS68] [REMINDER4] [EVIDENCE40] who owes what, what they report, who sees it otherwise, and what the papers say', async ({
	browser
}) => {
	test.setTimeout(180_000);
	const folder = mkdtempSync(join(tmpdir(), 'plenum-clock-'));
	const clock = join(folder, 'days-ahead');
	writeFileSync(clock, '0');
	const mail = await openMailServer();
	const sample = await Sample.start({
		NODE_OPTIONS: `--import ${new URL('../../story/moved-clock.js', import.meta.url).href}`,
		CLOCK_AHEAD: clock,
		SMTP_URL: mail.url,
		SMTP_FROM: 'plenum@example.org'
	});
	const { url } = sample.server;
	const { consultation } = sample.seeded;
	const facilitator = await arrive(browser, url, 'laptop');
	const { page } = await known(facilitator, url, sample.seeded.facilitator.token);
	const people: Person[] = [facilitator];
	/** The server stops and starts on a later day, and the screens show that day too. */
	const moveTo = async (days: number) => {
		writeFileSync(clock, String(days));
		await sample.server.stop('SIGTERM');
		await sample.server.restart();
		for (const { page } of people) await page.clock.setSystemTime(Date.now() + days * day);
		await signIn(facilitator, sample.seeded.facilitator);
	};

	await test.step('after the workshop: who is responsible for what', async () => {
		await sample.configure({
			institutions: [{ name: ministry, short: 'MoJ', names: [{ language: 'fr', name: 'Ministère de la Justice' }] }]
		});
		await visit(page, `${sample.page}/clusters/responsibility`);
		await page.getByLabel('Show').selectOption('With suggestions to decide');
		await page
			.getByRole('button', { name: /^Confirm \d+ suggestions?: / })
			.first()
			.click();
		await expect(page.getByText(/suggestions? (?:was|were) confirmed/).first()).toBeVisible();
	});

	await test.step('a date is near, and a mail says so', async () => {
		const soon = new Date(Date.now() + 100 * day).toISOString().slice(0, 10);
		await visit(page, `${sample.page}/calendar`);
		await page.getByRole('button', { name: 'Add a date' }).click();
		await page.getByLabel('What is due').fill('Reports are due');
		await page.getByLabel('Date', { exact: true }).fill(soon);
		await inDialog(page, 'Save');
		await page.getByText(calendarEn.reminders, { exact: true }).click();
		await page.getByLabel(calendarEn.emailAddress).fill('mira@example.org');
		await page.getByRole('button', { name: calendarEn.askForReminders }).click();
		await expect(page.getByText(calendarEn.remindersUnconfirmed)).toBeVisible();
		const link = /\/reminders#[\w-]+/.exec(mail.received[0]?.source.replaceAll('=\r\n', '') ?? '')?.[0] ?? '';
		await visit(page, link);
		await page.getByRole('button', { name: calendarEn.remindersConfirm }).click();
		await expect(page.getByText(calendarEn.remindersConfirmed)).toBeVisible();
		await keepMoment(page, 'reminders-confirmed');
	});

	const address = await test.step('three months later the facilitator asks for reports', async () => {
		await moveTo(90);
		await expect.poll(() => mail.received.length, { timeout: 20_000 }).toBe(2);
		expect(mail.received[1]?.source).toContain('Reports are due');
		await visit(page, `${sample.page}/commitments`);
		await page.getByRole('button', { name: t.ask, exact: true }).click();
		const dialog = page.getByRole('dialog');
		await dialog.getByLabel(t.lastDay).fill(new Date(Date.now() + 120 * day).toISOString().slice(0, 10));
		await dialog.getByRole('checkbox', { name: ministry }).check();
		await inDialog(page, t.askConfirm);
		const link = (await page.getByText(/\/reporting#/).textContent()) ?? '';
		await page.getByRole('button', { name: t.linksKept }).click();
		return link;
	});

	await test.step('the ministry reports on a phone, in French, a week late', async () => {
		await moveTo(127);
		const phone = await arrive(browser, url, 'phone', { locale: 'fr' });
		await phone.page.clock.setSystemTime(Date.now() + 127 * day);
		await phone.context.addCookies([{ name: 'language', value: 'fr', url }]);
		await visit(phone.page, address);
		await phone.page
			.getByRole('button', { name: new RegExp(`^${fr.openSubject}`) })
			.first()
			.click();
		await phone.page.getByLabel(fr.done).fill(done);
		await expect(phone.page.locator('[data-save-state=saved]')).toBeVisible();
		await phone.page.getByRole('button', { name: fr.submit, exact: true }).click();
		await inDialog(phone.page, fr.submitConfirm);
		await expect(phone.page.getByText(fr.states.shown, { exact: true })).toBeVisible();
		await keepMoment(phone.page, 'reported-in-french');
		expect(phone.errors).toEqual([]);
		await phone.context.close();
	});

	await test.step('civil society sees it otherwise, on a phone, in Arabic', async () => {
		const joined = await sample.facilitator.api('join', {
			body: { code: sample.seeded.code.code, name: 'Heron', constituency: 'civil-society', consent: true }
		});
		await visit(page, `${sample.page}/people`);
		await page
			.getByRole('button', { name: /^Admit/ })
			.first()
			.click();
		const phone = await known(await arrive(browser, url, 'phone'), url, joined.token);
		await phone.context.addCookies([{ name: 'language', value: 'ar', url }]);
		await visit(phone.page, `${sample.page}/commitments`);
		await phone.page.getByText(ar.count(1)).click();
		await phone.page.getByRole('button', { name: ar.answers.otherwise }).click();
		await phone.page.getByRole('dialog').getByLabel(ar.answerReason).fill(reason);
		await inDialog(phone.page, ar.answerSave);
		await keepMoment(phone.page, 'seen-otherwise-in-arabic');
		const society = sample.facilitator.as(joined.token);
		const { reports } = await society.api('listProgressReports', { params: { consultation }, query: {} });
		const [report] = reports;
		await visit(phone.page, `${sample.page}/sources?cluster=${report!.subject.cluster}`);
		await phone.page.getByRole('button', { name: sources.add }).click();
		const form = phone.page.getByRole('dialog');
		await form.getByLabel(sources.sourceTitle, { exact: true }).fill(source);
		const file = { name: 'by-heron.csv', mimeType: 'text/csv', buffer: Buffer.from('Year;Visits\n2026;4\n') };
		await form.getByLabel(sources.file, { exact: true }).setInputFiles(file);
		await form.getByLabel(sources.report(report!.subject.number ?? report!.subject.label), { exact: true }).check();
		await inDialog(phone.page, sources.save);
		const arrives = phone.page.waitForEvent('download');
		await phone.page.getByRole('link', { name: /CSV/ }).click();
		const downloaded = await arrives;
		// Neither its name nor the address says who gave it.
		expect(downloaded.suggestedFilename()).toMatch(/^source-[0-9a-f]{8}\.csv$/);
		expect(readFileSync(await downloaded.path(), 'utf8')).toBe(file.buffer.toString());
		await keepMoment(phone.page, 'source-with-file-in-arabic');
		expect(phone.errors).toEqual([]);
		await phone.context.close();
	});

	await test.step('two years later what differs is the next agenda', async () => {
		await moveTo(730);
		await visit(page, `${sample.page}/commitments`);
		await page.getByText(t.count(1)).click();
		await expect(page.getByText(/^Late: after/).first()).toBeVisible();
		await page.getByRole('button', { name: t.differs }).click();
		await page.getByRole('dialog').getByRole('button').last().click();
		await keepMoment(page, 'agenda-of-differences');
	});

	await test.step('the mid-term and the national report hold both voices', async () => {
		const { name, password } = sample.seeded.facilitator;
		const signedIn = await sample.facilitator.api('signIn', { body: { name, password } });
		const reader = sample.facilitator.as('token' in signedIn ? signedIn.token : '');
		const { template } = await reader.api('getTemplate', { params: { consultation } });
		for (const kind of ['mid-term-report', 'national-report', 'action-plan'] as const) {
			const body = { language: 'en', for: 'participants', template } as const;
			const paper = JSON.stringify(await reader.api('previewReport', { params: { consultation, kind }, body }));
			// The national report is the State’s: it refers to what others see otherwise.
			const expected =
				kind === 'national-report' ? [done, 'otherwise. Their views are in the annex'] : [done, reason, source];
			const missing = expected.filter((text) => !paper.includes(text));
			expect.soft({ kind, missing }).toEqual({ kind, missing: [] });
		}
		await goTo(page, 'Documents');
		await keepMoment(page, 'documents-after-two-years');
	});

	expect(facilitator.errors).toEqual([]);
	await facilitator.context.close();
	await sample.server.end();
	await mail.close();
	rmSync(folder, { recursive: true });
});
