import { isPractice } from '@plenum/domain/consultations/practice';
import type { Language } from '@plenum/domain/languages';
import { isEmailAddress, type ReminderState } from '@plenum/domain/reminders/reminder';
import { holdsRight } from '@plenum/domain/people/scoped-link';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { RemindersView } from '@plenum/protocol/calendar/reminders';
import { createHmac } from 'node:crypto';
import type { AppContext } from '../app-context.ts';
import { getConsultation } from '../consultations/consultations.store.ts';
import type { Transaction } from '../db/transaction.ts';
import { transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { findParticipant } from '../people/participants.store.ts';
import { hashToken } from '../people/sessions/tokens.ts';
import { encryptAtRest } from '../security/at-rest.ts';
import type { Mailer } from './mailer.ts';
import {
	changeReminder,
	deleteReminder,
	findReminder,
	findReminderOfToken,
	upsertReminder
} from './reminders.store.ts';
import type { Reminder } from './reminders.store.ts';
import { confirmationMail } from './write-mail.ts';

/** [REMINDER1] What the reader has, without the address. */
export async function getReminders(
	{ config, database }: AppContext,
	{ consultation, participant }: Actor
): Promise<Result<RemindersView>> {
	const reminder = await findReminder(database.read, participant);
	const isPractised = isPractice(await getConsultation(database.read, consultation));
	return ok({ isOffered: config.smtp !== null && !isPractised, state: stateOf(reminder) });
}

function stateOf(reminder: Reminder | undefined): ReminderState {
	if (!reminder) return 'none';
	if (reminder.stoppedAt !== null) return 'stopped';
	return reminder.confirmedAt === null ? 'unconfirmed' : 'on';
}

/** [REMINDER3] Nothing is sent but one mail that asks, until its reader says yes. */
export async function askForReminders(
	context: AppContext,
	mailer: Mailer | null,
	{ consultation, participant }: Actor,
	{ address, language }: { address: string; language: Language }
): Promise<Result<RemindersView>> {
	if (!mailer) return refuse('reminders/no-mail');
	if (isPractice(await getConsultation(context.database.read, consultation))) return refuse('practice/stays-inside');
	const to = address.trim();
	if (!isEmailAddress(to)) return refuse('reminders/no-address');
	const createdAt = context.now();
	const token = reminderToken(context.config.secret, participant, createdAt);
	const reminder: Reminder = {
		participant,
		address: encryptAtRest(context.config.secret, participant, to),
		tokenHash: hashToken(token),
		language,
		createdAt,
		confirmedAt: null,
		nextAt: null,
		failures: 0,
		stoppedAt: null
	};
	const delivery = await mailer.send({ to, ...(await confirmationMail(context, { consultation, language, token })) });
	if (delivery === 'refused') return refuse('reminders/address-refused');
	if (delivery !== 'delivered') return refuse('reminders/not-sent');
	await transaction(context.database, (tx) => upsertReminder(tx.db, reminder));
	return ok({ isOffered: true, state: stateOf(reminder) });
}

export async function endReminders(context: AppContext, { participant }: Actor): Promise<Result<object>> {
	await transaction(context.database, (tx) => deleteReminder(tx.db, participant));
	return ok({});
}

/** [REMINDER3] By the link that was mailed. */
export async function confirmReminders(context: AppContext, token: string): Promise<Result<object>> {
	const now = context.now();
	return transaction(context.database, async (tx) => {
		const reminder = await findReminderOfToken(tx.db, hashToken(token));
		if (!reminder || reminder.stoppedAt !== null) return refuse('reminders/link-not-valid');
		if (reminder.confirmedAt === null)
			await changeReminder(tx.db, reminder.tokenHash, { confirmedAt: now, nextAt: now });
		return ok({});
	});
}

/** [REMINDER5] By the link of any mail, without an account; once more changes nothing. The address is deleted. */
export async function stopReminders(context: AppContext, token: string): Promise<Result<object>> {
	return transaction(context.database, async (tx) => {
		const reminder = await findReminderOfToken(tx.db, hashToken(token));
		if (reminder) await deleteReminder(tx.db, reminder.participant);
		return ok({});
	});
}

/** [REMINDER7] In the transaction in which somebody may lose a right: reminders do not come back with it. */
export async function deleteLostReminder(tx: Transaction, participant: string): Promise<void> {
	const person = await findParticipant(tx.db, participant);
	if (!holdsRight('calendar', person)) await deleteReminder(tx.db, participant);
}

/** The token of all mails to one mailbox: derived, so that the database holds none. */
export function reminderToken(secret: Buffer, participant: string, createdAt: number): string {
	return createHmac('sha256', secret).update(`plenum-reminder\n${participant}\n${createdAt}`).digest('base64url');
}
