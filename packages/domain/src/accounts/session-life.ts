import { ok, refuse, type Result } from '../result.ts';
import { isRecentlyProven } from './recent-sign-in.ts';

const hour = 60 * 60_000;
const day = 24 * hour;

/** A facilitator signs in again every week; a participant has no way to come back but the cookie, so it lasts a process. */
export const sessionLife = { account: 7 * day, participant: 90 * day };

/** [ACCOUNT18] The latest use of a session is noted in steps of this length: enough to recognise it, too coarse to follow someone. */
export const useStep = 10 * 60_000;

/** [ACCOUNT19] Is a session over that nobody has used for this many hours? Null: it is no account's. */
export function isIdle(lastUsedAt: number | null, idleHours: number, now: number): boolean {
	return lastUsedAt !== null && now - lastUsedAt > idleHours * hour;
}

/** [ACCOUNT31] When a session ends if nobody uses it any more. */
export function sessionEnd(
	{ expiresAt, lastUsedAt }: { expiresAt: number; lastUsedAt: number | null },
	idleHours: number
): number {
	return lastUsedAt === null ? expiresAt : Math.min(expiresAt, lastUsedAt + idleHours * hour);
}

type ContinuedSession = { ofAccount: boolean; sharedDevice: boolean; expiresAt: number; provenAt: number | null };

/**
 * [ACCOUNT32] Until when a session lasts whose person asks to go on. `inWorkshop`: a workshop runs in which they take part, which nobody
 * is thrown out of.
 */
export function continueSession(
	{ ofAccount, sharedDevice, expiresAt, provenAt }: ContinuedSession,
	inWorkshop: boolean,
	now: number
): Result<number, 'session/reauthenticate' | 'session/not-continued'> {
	const atLeast = (life: number) => ok(Math.max(expiresAt, now + life));
	if (ofAccount && isRecentlyProven(provenAt ?? 0, now).ok) return atLeast(sessionLife.account);
	if (!ofAccount && !sharedDevice) return atLeast(sessionLife.participant);
	if (inWorkshop || expiresAt - now > hour) return atLeast(hour);
	return refuse(ofAccount ? 'session/reauthenticate' : 'session/not-continued');
}

/** [ACCOUNT18] */
export function isUseWorthNoting(lastUsedAt: number | null, now: number): boolean {
	return lastUsedAt !== null && now - lastUsedAt >= useStep;
}

const browsers: [name: string, mark: RegExp][] = [
	['Edge', /\bEdg(?:A|iOS)?\//],
	['Opera', /\bOPR\//],
	['Samsung Internet', /\bSamsungBrowser\//],
	['Firefox', /\b(?:Firefox|FxiOS)\//],
	['Chrome', /\b(?:Chrome|CriOS|HeadlessChrome)\//],
	['Safari', /\bSafari\//]
];
const systems: [name: string, mark: RegExp][] = [
	['Android', /\bAndroid\b/],
	['iOS', /\b(?:iPhone|iPad)\b/],
	['Windows', /\bWindows\b/],
	['ChromeOS', /\bCrOS\b/],
	['macOS', /\bMac OS X\b/],
	['Linux', /\bLinux\b/]
];

/** [ACCOUNT18] The kind of browser as it names itself, in two words; version, language and device are not kept. Null for a program. */
export function browserKind(userAgent: string | undefined): string | null {
	const nameIn = (list: typeof browsers) => list.find(([, mark]) => mark.test(userAgent ?? ''))?.[0];
	const browser = nameIn(browsers);
	const system = nameIn(systems);
	return browser === undefined ? null : [browser, system].filter((word) => word !== undefined).join(', ');
}
