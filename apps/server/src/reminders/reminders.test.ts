import { Writable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { transaction } from '../db/transaction.ts';
import { eraseParticipant } from '../people/erase-participant.ts';
import { changeParticipant } from '../people/participants.store.ts';
import { hashToken } from '../people/sessions/tokens.ts';
import { createTestApp, type TestApp } from '../test-support/app/test-app.fixture.ts';
import { alter, findContent, findValue } from '../test-support/database/statements.fixture.ts';
import { createMailer, type Mailer } from './mailer.ts';
import { openMailServer } from '../test-support/mail/mail-server.fixture.ts';
import { sendDue } from './send-reminders.ts';
import { reminderMail } from './write-mail.ts';

let app: TestApp;
let mail: Awaited<ReturnType<typeof openMailServer>>;
let mailer: Mailer;
let logged = '';
const day = 86_400_000;
const start = Math.floor(Date.now() / day) * day + day / 2;
let now = start;
const dayAfter = (days: number) => new Date(start + days * day).toISOString().slice(0, 10);

beforeAll(async () => {
	mail = await openMailServer();
	const env = { SMTP_URL: mail.url, SMTP_FROM: 'plenum@example.org' };
	const log = new Writable({
		write(chunk, _encoding, done) {
			logged += String(chunk);
			done();
		}
	});
	app = await createTestApp(log, { env, now: () => now, remindsByItself: false });
	mailer = createMailer({ url: mail.url, from: env.SMTP_FROM });
	const milestones = [
		{ id: 'milestone-1', title: 'Draft, sent to all', date: dayAfter(3), done: false },
		{ id: 'milestone-2', title: 'Far away', date: dayAfter(30), done: false }
	];
	const { settingsVersion } = (await app.api('getConsultation')).body;
	await app.api('configureConsultation', { body: { settingsVersion, calendar: { stages: [], milestones } } });
	await app.api('planWorkshop', {
		body: {
			title: 'Torture in the east',
			items: [{ cluster: null, title: 'Opening', minutes: 20 }],
			details: { starts: { at: start + 2 * day, zone: 'UTC' }, place: 'Hall B' }
		}
	});
});
afterAll(async () => {
	mailer.close();
	await app.close();
	await mail.close();
});
beforeEach(() => {
	now = start;
	mail.received.length = 0;
	mail.refusals.clear();
	mail.senders.clear();
});

let count = 0;
type Reader = { token: string; id: string; address: string };
async function welcome(): Promise<Reader> {
	const token = await app.welcome('participant', 'civil-society');
	const id = await findValue(
		app.plenum.context.database,
		'select participant from sessions where token_hash = ?',
		hashToken(token)
	);
	return { token, id: String(id), address: `reader-${count++}@example.org` };
}

const ask = ({ token, address }: Reader) => app.api('askForReminders', { body: { address }, as: token });
const stateOf = async ({ token }: Reader) => (await app.api('getReminders', { as: token })).body;
/** As a mail program sends it. */
const press = (url: string) =>
	app.plenum.app.inject({
		method: 'POST',
		url,
		headers: { 'content-type': 'application/x-www-form-urlencoded' },
		payload: 'List-Unsubscribe=One-Click'
	});
const linkIn = (source: string) => /\/reminders#([\w-]{43})/.exec(source.replaceAll('=\r\n', ''))?.[1] ?? '';
const confirm = (source: string) => app.api('confirmReminders', { params: { token: linkIn(source) } });
const lastTo = ({ address }: Reader) => mail.received.findLast(({ to }) => to === address)?.source ?? '';

async function subscribe(): Promise<Reader> {
	const reader = await welcome();
	await ask(reader);
	await confirm(lastTo(reader));
	mail.received.length = 0;
	return reader;
}
const send = () => sendDue(app.plenum.context, mailer);

test('[REMINDER3] nothing is sent but one question, until somebody confirms it', async () => {
	const reader = await welcome();
	expect((await ask(reader)).body).toEqual({ isOffered: true, state: 'unconfirmed' });
	const question = lastTo(reader);
	expect(question).toContain('Subject: Do you want these reminders?');
	await send();
	expect(mail.received).toHaveLength(1);
	await confirm(question);
	expect((await stateOf(reader)).state).toBe('on');
	await send();
	expect(mail.received).toHaveLength(2);
	now += 8 * day;
	const forgotten = await welcome();
	now = start;
	await ask(forgotten);
	now += 8 * day;
	await send();
	now = start;
	expect((await stateOf(forgotten)).state).toBe('none');
});

test('[REMINDER4] a mail has the dates of two weeks and no content, in plain text, once a week at most', async () => {
	const reader = await subscribe();
	await send();
	await send();
	expect(mail.received.filter(({ to }) => to === reader.address)).toHaveLength(1);
	const source = lastTo(reader);
	expect(source).toContain('Subject: 2 dates in the next two weeks');
	expect(source).toMatch(/: A workshop\r\n.*: Draft, sent to all\r\n/);
	expect(source).toContain('Content-Type: text/plain');
	for (const hidden of ['Far away', 'Torture', 'Hall B', 'Alvenia', 'civil', '<html', 'http-equiv'])
		expect(source).not.toContain(hidden);
	now += 7 * day;
	await send();
	expect(mail.received.filter(({ to }) => to === reader.address)).toHaveLength(1); // The date is past.
	now = start + 20 * day;
	await send();
	expect(lastTo(reader)).toContain('Far away');
});

test('[WEB480] a mail writes a day as documents do', async () => {
	const { id } = (await app.api('getConsultation')).body;
	const reader = { consultation: id, language: 'ar', token: '' } as const;
	const { text } = await reminderMail(app.plenum.context, reader, [{ day: '2026-12-03', title: 'x' }]);
	expect(text).toContain('3 كانون الأول/ديسمبر 2026');
});

test('[REMINDER5] one press ends them, from the mail program or on the page, and deletes the address', async () => {
	const reader = await subscribe();
	await send();
	const source = lastTo(reader).replaceAll('\r\n ', ' ');
	expect(source).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
	const path = /List-Unsubscribe: <[^>]*?(\/api\/v1\/reminders\/[\w-]+\/stop)>/.exec(source)?.[1] ?? '';
	expect((await press(path)).statusCode).toBe(200);
	expect((await press(path)).statusCode).toBe(200);
	expect((await stateOf(reader)).state).toBe('none');
});

test('[REMINDER6] an address that is refused is not written to again; one that is put off is, an hour later', async () => {
	const gone = await subscribe();
	const full = await subscribe();
	mail.refusals.set(gone.address, 550).set(full.address, 452);
	await send();
	expect([await stateOf(gone), await stateOf(full)]).toMatchObject([{ state: 'stopped' }, { state: 'on' }]);
	mail.refusals.clear();
	now += 3_600_000;
	await send();
	expect(mail.received.map(({ to }) => to)).toEqual([full.address]);
});

test('[REMINDER6] a mail server that is away is nobody’s fault, and says so to whoever asks', async () => {
	const reader = await subscribe();
	const away = createMailer({ url: 'smtp://127.0.0.1:1', from: 'plenum@example.org' });
	for (let hour = 0; hour < 7; hour++) {
		await sendDue(app.plenum.context, away);
		now += 3_600_000;
	}
	expect(await away.answers()).toBe(false);
	expect(await mailer.answers()).toBe(true);
	await send();
	expect(lastTo(reader)).toContain('Draft, sent to all');
});

test('[REMINDER6] a mail server that refuses the sender stops no address', async () => {
	const reader = await subscribe();
	mail.senders.set('plenum@example.org', 550);
	await send();
	expect(await stateOf(reader)).toMatchObject({ state: 'on' });
	mail.senders.clear();
	now += 3_600_000;
	await send();
	expect(lastTo(reader)).toContain('Draft, sent to all');
});

test('[REMINDER6] an address that the server’s key does not open stops alone', async () => {
	const lost = await subscribe();
	const reader = await subscribe();
	const { database } = app.plenum.context;
	await alter(database, 'update reminders set address = ? where participant = ?', 'A'.repeat(60), lost.id);
	await send();
	expect(lastTo(reader)).toContain('Draft, sent to all');
	expect(await stateOf(lost)).toMatchObject({ state: 'stopped' });
});

test('[REMINDER3] several people cannot fill one mailbox', async () => {
	const { address } = await welcome();
	const statuses = [];
	for (let asked = 0; asked < 4; asked++)
		statuses.push((await ask({ ...(await welcome()), address: asked % 2 ? address : address.toUpperCase() })).status);
	expect(statuses).toEqual([200, 200, 200, 429]);
	expect(mail.received).toHaveLength(3);
});

test('[REMINDER5] a program that only opens the address is shown the page, and nothing ends', async () => {
	const reader = await subscribe();
	await send();
	const token = linkIn(lastTo(reader));
	const opened = await app.plenum.app.inject({ method: 'GET', url: `/api/v1/reminders/${token}/stop` });
	expect([opened.statusCode, opened.headers.location]).toEqual([302, `/reminders#${token}`]);
	expect((await stateOf(reader)).state).toBe('on');
});

test('[REMINDER2] the address is encrypted, and is in no answer, record, log or export', async () => {
	const reader = await subscribe();
	mail.refusals.set(reader.address, 550);
	await send();
	const { database } = app.plenum.context;
	expect(await findContent(database)).not.toContain('@example.org');
	expect(logged).not.toContain('@example.org');
	const answers = [
		await app.api('getReminders', { as: reader.token }),
		await app.api('listPeople'),
		await app.api('readJournal', { query: {} })
	];
	expect(JSON.stringify(answers.map(({ body }) => body))).not.toContain('@example.org');
});

test('[REMINDER7] erasing somebody, and ending their participation, deletes the address', async () => {
	const erased = await subscribe();
	const removed = await subscribe();
	await eraseParticipant(app.plenum.context, app.plenum.people, erased.id);
	await app.api('removePerson', { params: { participant: removed.id } });
	const { database } = app.plenum.context;
	for (const { id } of [erased, removed])
		expect(await findValue(database, 'select count(*) from reminders where participant = ?', id)).toBe(0);
	await transaction(database, (tx) => changeParticipant(tx.db, removed.id, { status: 'admitted' }));
	await send();
	expect(mail.received).toEqual([]);
});

test('[REMINDER3] whoever asks again and again is told to wait, and what is no address is refused', async () => {
	const reader = await welcome();
	expect((await ask({ ...reader, address: 'nobody' })).status).toBe(422);
	mail.refusals.set(reader.address, 550);
	expect((await ask(reader)).body).toMatchObject({ code: 'reminders/address-refused' });
	expect((await ask({ ...reader, address: 'other@example.org' })).status).toBe(200);
	expect((await ask({ ...reader, address: 'other@example.org' })).status).toBe(429);
});

test('[REMINDER1] without a mail server nothing is offered, and the page learns it', async () => {
	const without = await createTestApp();
	expect((await without.api('getReminders')).body).toEqual({ isOffered: false, state: 'none' });
	const asked = await without.api('askForReminders', { body: { address: 'ada@example.org' } });
	expect(asked).toMatchObject({ status: 409, body: { code: 'reminders/no-mail' } });
	await without.close();
});
