import { randomBytes, timingSafeEqual } from 'node:crypto';
import { keyedHash } from './at-rest.ts';

/** What a ticket is good for, and nothing else. */
export type TicketUse = 'second-step' | 'add-totp' | 'add-passkey' | 'passkey-sign-in' | 'passkey-proof';

const minutes = 5;

/**
 * [ACCOUNT9] Between two steps the server keeps nothing: what the first step found travels signed, and comes back. So nobody
 * can fill a store of half-done sign-ins, and a restart disturbs none. Each is good for five minutes and, once spent, never again.
 */
export function createTicket(secret: Buffer, use: TicketUse, about: string, now: number): string {
	const body = JSON.stringify({
		use,
		about,
		until: now + minutes * 60_000,
		random: randomBytes(12).toString('base64url')
	});
	const text = Buffer.from(body, 'utf8').toString('base64url');
	return `${text}.${keyedHash(secret, 'ticket', text)}`;
}

/** What the ticket is about, and until when it is good; null where it is not ours, for something else, or too old. */
export function openTicket(
	secret: Buffer,
	use: TicketUse,
	ticket: string,
	now: number
): { about: string; until: number } | null {
	const [text = '', mac = ''] = ticket.split('.', 2);
	const [given, right] = [Buffer.from(mac), Buffer.from(keyedHash(secret, 'ticket', text))];
	if (given.length !== right.length || !timingSafeEqual(given, right)) return null;
	const body = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as {
		use: TicketUse;
		about: string;
		until: number;
	};
	return body.use === use && body.until > now ? { about: body.about, until: body.until } : null;
}
