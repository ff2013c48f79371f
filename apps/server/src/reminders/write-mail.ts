import type { Language } from '@plenum/domain/languages';
import { reminders as texts } from '@plenum/messages/documents/reminders';
import { labelWords } from '@plenum/reports/words/label-words';
import type { AppContext } from '../app-context.ts';
import { findLinkOrigin } from '../people/join/join-address.ts';
import type { Mail } from './mailer.ts';

type Reader = { consultation: string; language: Language; token: string };

/** Asks whether the mailbox is the reader's. Nothing in it says what Plenum is used for. */
export async function confirmationMail(context: AppContext, reader: Reader): Promise<Omit<Mail, 'to'>> {
	const t = texts[reader.language];
	const { page, unsubscribe } = await addresses(context, reader);
	return {
		subject: t.confirmSubject,
		text: paragraphs(t.confirmText, page, t.confirmIgnore),
		language: reader.language,
		unsubscribe
	};
}

export type NearDate = { day: string; title: string };

/** [REMINDER4] Dates with what kind of date each is: no title of the consultation, no State, no person and no text of an action. */
export async function reminderMail(
	context: AppContext,
	reader: Reader,
	dates: readonly NearDate[]
): Promise<Omit<Mail, 'to'>> {
	const t = texts[reader.language];
	const { calendar, page, unsubscribe } = await addresses(context, reader);
	const lines = dates.map(({ day, title }) => t.line(labelWords[reader.language].day(day), title)).join('\n');
	return {
		subject: t.subject(dates.length),
		text: paragraphs(t.lead, lines, calendar, '-- \n' + t.stop, page),
		language: reader.language,
		unsubscribe
	};
}

async function addresses(context: AppContext, { consultation, token }: Reader) {
	const origin = await findLinkOrigin(context, context.database.read, consultation);
	return {
		calendar: `${origin}/c/${consultation}/calendar`,
		page: `${origin}/reminders#${token}`,
		unsubscribe: `${origin}/api/v1/reminders/${token}/stop`
	};
}

function paragraphs(...parts: string[]): string {
	return `${parts.join('\n\n')}\n`;
}
