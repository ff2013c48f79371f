/** [REMINDER4] Dates are told of this many days before. */
export const reminderDays = 14;
const day = 86_400_000;
const hour = 3_600_000;

/** How many times in a row a mail server may put somebody off. */
const mostFailures = 5;

/** What somebody has who asked for reminders: `unconfirmed` until they follow the link that was mailed; `stopped` by their mail server. */
export const reminderStates = ['none', 'unconfirmed', 'on', 'stopped'] as const;
export type ReminderState = (typeof reminderStates)[number];

/** One mailbox, written as people write it. Whether it exists, the mail that is sent there finds out. */
export function isEmailAddress(text: string): boolean {
	return text.length <= 254 && /^[^\s@<>(),;:"\\[\]]+@[^\s@<>(),;:"\\[\]]+\.[^\s@<>(),;:"\\[\].]+$/.test(text);
}

/** [REMINDER4] Whether a day (`YYYY-MM-DD`) is near: today or within two weeks. */
export function isNear(date: string, now: number): boolean {
	const ahead = Date.parse(date) - Math.floor(now / day) * day;
	return ahead >= 0 && ahead <= reminderDays * day;
}

/** [REMINDER4] When dates are looked at again: a week after a mail, and the next day where nothing was near. */
export function nextLook(now: number, wasSent: boolean): number {
	return now + (wasSent ? 7 * day : day);
}

/** What a mail server said: `refused` for good, `later`, or `away` where the server itself did not answer, which is not the address's fault. */
export type Delivery = 'delivered' | 'refused' | 'later' | 'away';

/** [REMINDER6] When it is tried again after a failure; null where the address is not written to any more. */
export function nextTry(delivery: Exclude<Delivery, 'delivered'>, failures: number, now: number): number | null {
	if (delivery === 'refused' || (delivery === 'later' && failures >= mostFailures)) return null;
	return now + hour;
}
