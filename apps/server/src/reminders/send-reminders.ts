import { isNear, nextLook, nextTry } from '@plenum/domain/reminders/reminder';
import type { AppContext } from '../app-context.ts';
import { collectEntries } from '../calendar/collect-entries.ts';
import { findConsultation } from '../consultations/consultations.store.ts';
import { transaction } from '../db/transaction.ts';
import { findParticipant } from '../people/participants.store.ts';
import { decryptAtRest } from '../security/at-rest.ts';
import type { Mailer } from './mailer.ts';
import {
	changeReminder,
	claimReminder,
	deleteUnconfirmed,
	findDueReminders,
	type Reminder
} from './reminders.store.ts';
import { reminderToken } from './reminders.ts';
import { reminderMail, type NearDate } from './write-mail.ts';

/** How often somebody looks whether a mail is due. */
const pause = 60_000;
const mostAtOnce = 100;
/** As many as the mailer has connections. */
const together = 5;
const week = 7 * 86_400_000;

export type RemindersSent = { delivered: number; failed: number };
type Dates = (reminder: Reminder, consultation: string) => Promise<NearDate[]>;

/** [REMINDER4] Sends what is due from now on. Nothing runs where there is no mail server. */
export function keepReminding(context: AppContext, mailer: Mailer | null): { stop(): void } {
	if (!mailer) return { stop: () => undefined };
	let running = false;
	const look = () => {
		if (running) return;
		running = true;
		void sendDue(context, mailer)
			.catch(context.report)
			.finally(() => (running = false));
	};
	// What became due while nothing ran waits no longer than the start.
	const first = setTimeout(look, 1000).unref();
	const timer = setInterval(look, pause).unref();
	return {
		stop() {
			clearTimeout(first);
			clearInterval(timer);
			mailer.close();
		}
	};
}

/** Until nothing is due. */
export async function sendDue(context: AppContext, mailer: Mailer): Promise<RemindersSent> {
	const { database, now } = context;
	const sent: RemindersSent = { delivered: 0, failed: 0 };
	const datesOf = collectOnce(context);
	await transaction(database, (tx) => deleteUnconfirmed(tx.db, now() - week));
	for (;;) {
		const due = await findDueReminders(database.read, now(), mostAtOnce);
		if (due.length === 0) return sent;
		const waiting = due.values();
		const work = async () => {
			for (const reminder of waiting) await send(context, mailer, { reminder, datesOf, sent });
		};
		await Promise.all(Array.from({ length: together }, work));
	}
}

async function send(
	context: AppContext,
	mailer: Mailer,
	{ reminder, datesOf, sent }: { reminder: Reminder; datesOf: Dates; sent: RemindersSent }
): Promise<void> {
	const { database, config, now } = context;
	const { participant, tokenHash, language } = reminder;
	const person = await findParticipant(database.read, participant);
	const dates = person ? await datesOf(reminder, person.consultation) : [];
	const next = nextLook(now(), dates.length > 0);
	// Claimed before it is sent: after a crash somebody misses one mail, and nobody gets two.
	if (!(await transaction(database, (tx) => claimReminder(tx.db, reminder, next)))) return;
	if (!person || dates.length === 0) return;
	const token = reminderToken(config.secret, participant, reminder.createdAt);
	const mail = await reminderMail(context, { consultation: person.consultation, language, token }, dates);
	const to = readAddress(config.secret, reminder);
	const delivery = to === null ? 'refused' : await mailer.send({ to, ...mail });
	const change = (fields: Partial<Reminder>) => transaction(database, (tx) => changeReminder(tx.db, tokenHash, fields));
	if (delivery === 'delivered') {
		sent.delivered += 1;
		if (reminder.failures > 0) await change({ failures: 0 });
		return;
	}
	sent.failed += 1;
	const failures = delivery === 'later' ? reminder.failures + 1 : reminder.failures;
	const at = nextTry(delivery, failures, now());
	await change({ failures, nextAt: at, stoppedAt: at === null ? now() : null });
}

/** [REMINDER6] Null where it was encrypted with another key: only its owner can enter it again. */
function readAddress(secret: Buffer, { participant, address }: Reminder): string | null {
	try {
		return decryptAtRest(secret, participant, address);
	} catch {
		return null;
	}
}

/** Everyone of a consultation who reads the same language has the same dates. */
function collectOnce({ database, now }: AppContext): Dates {
	const collected = new Map<string, Promise<NearDate[]>>();
	const collect = async ({ language }: Reminder, id: string): Promise<NearDate[]> => {
		const consultation = await findConsultation(database.read, id);
		if (!consultation) return [];
		const place = { consultation, language, page: '', now: now(), isNeutral: true };
		return (await collectEntries(database.read, place))
			.map(({ when, title }) => ({
				day: 'day' in when ? when.day : new Date(when.from).toISOString().slice(0, 10),
				title
			}))
			.filter(({ day }) => isNear(day, now()))
			.toSorted((one, other) => (one.day < other.day ? -1 : 1));
	};
	return (reminder, id) => {
		const key = `${id} ${reminder.language}`;
		const dates = collected.get(key) ?? collect(reminder, id);
		collected.set(key, dates);
		return dates;
	};
}
