import { expect, test, type Browser } from '../story/playwright.ts';
import type { CountersignedClosings } from '@plenum/protocol/journal';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../../apps/server/src/db/sqlite/open-sqlite.ts';
import { rewriteRecord } from '../../apps/server/src/test-support/journal/rewrite-record.fixture.ts';
import { arrive, known, visit, type Person } from '../story/people.ts';
import { keepMoment } from '../story/moments.ts';
import { openCluster, Sample } from '../story/sample.ts';

let sample: Sample;
test.beforeEach(async () => {
	sample = await Sample.start();
});
test.afterEach(() => sample.server.end());

const warning = 'The record is not the one this device saw';

async function bringPhone(browser: Browser, name: string, side: string): Promise<Person> {
	const joined = await sample.join(name, side);
	await sample.admit();
	const phone = await known(await arrive(browser, sample.server.url, 'phone'), sample.server.url, joined.token);
	await visit(phone.page, sample.page);
	return phone;
}

async function listSignatures(): Promise<CountersignedClosings['closings']> {
	const path = `/consultations/${sample.seeded.consultation}/journal/countersignatures`;
	return (await sample.facilitator.get<CountersignedClosings>(path)).closings;
}

test('[JOURNAL12] [JOURNAL14] three sides countersign a closing; the host rewrites the record; a phone warns', async ({
	browser
}) => {
	const phones = [
		await bringPhone(browser, 'Mira', 'civil-society'),
		await bringPhone(browser, 'Jonas', 'state'),
		await bringPhone(browser, 'Lea', 'nhri')
	];
	await sample.close(openCluster);
	await expect.poll(async () => (await listSignatures()).at(-1)?.sides).toBe(3);

	const [phone] = phones;
	if (!phone) throw new Error('Nobody came.');
	await visit(phone.page, `${sample.page}/minutes`);
	await phone.page.getByRole('heading', { name: 'Appendix: the record, line by line' }).click();
	await phone.page.getByText('Verifiable').click();
	await expect(phone.page.getByRole('heading', { name: 'Countersigned closings' })).toBeVisible();
	await expect(phone.page.getByText(/signed by 3 devices of 3 constituencies/)).toBeVisible();
	await expect(phone.page.getByText(warning)).toHaveCount(0);
	const signed = (await listSignatures()).at(-1);
	await phone.page.getByLabel('Is this fingerprint in the record?').fill(signed?.hash ?? '');
	await phone.page.getByRole('button', { name: 'Look it up' }).click();
	await expect(phone.page.getByText(`Yes: it is the fingerprint of line ${signed?.length}.`)).toBeVisible();

	// [JOURNAL15] Saved beforehand, opened from the device: no server is asked.
	const own =
		(await phone.page
			.locator('.code')
			.filter({ hasText: /^B[\w-]{86}$/ })
			.textContent()) ?? '';
	const checker = await arrive(browser, 'about:blank', 'laptop');
	await checker.page.goto(`file://${join(import.meta.dirname, '../../apps/web/static/check-record.html')}`);
	const file = { name: 'countersignatures.json', mimeType: 'application/json' };
	const offer = async (closings: unknown) =>
		await checker.page
			.getByLabel(/^File/)
			.setInputFiles({ ...file, buffer: Buffer.from(JSON.stringify({ closings })) });
	const closings = await listSignatures();
	await checker.page.getByLabel(/^Key of your device/).fill(own);
	await offer(closings);
	const last = checker.page.getByRole('listitem').last();
	await expect(last).toContainText('Valid signatures: 3. Constituencies: 3.');
	await expect(last).toContainText('Your device signed this closing.');
	await offer(closings.map((closing) => ({ ...closing, hash: 'ab'.repeat(32) })));
	await expect(last).toContainText('INVALID signatures: 3.');

	await sample.server.stop('SIGTERM');
	await rewriteOnDisk();
	await sample.server.restart();
	await visit(phone.page, sample.page);
	await expect(phone.page.getByText(warning)).toBeVisible();
	await expect(phone.page.getByText(new RegExp(`Noted by this device \\(.*\\): line \\d+`))).toBeVisible();
	await keepMoment(phone.page, '40-record-rewritten-phone');
	await phone.page.getByRole('button', { name: 'I know why: note the record as it is now' }).click();
	await expect(phone.page.getByText(warning)).toHaveCount(0);
	await visit(phone.page, `${sample.page}/clusters`);
	await expect(phone.page.getByText(warning)).toHaveCount(0);

	for (const { context, errors } of [...phones, checker]) {
		expect(errors).toEqual([]);
		await context.close();
	}
});

/** With database and key: the server starts, and finds nothing wrong. */
async function rewriteOnDisk(): Promise<void> {
	const { dataDir } = sample.server;
	const file = join(dataDir, 'plenum.db');
	const database = openDatabase(file);
	const secret = Buffer.from(readFileSync(join(dataDir, 'secret.key'), 'utf8').trim());
	await rewriteRecord(database, { consultation: sample.seeded.consultation, from: 2, secret });
	await database.close();
}
