import { exitCookie } from '@plenum/protocol/quick-exit';
import type { FastifyReply } from 'fastify';
import type { Config } from '../../config.ts';

/**
 * Which session a browser has. Also, for accounts: that one signed in here before, that a sign-in with a provider is under way, and that
 * somebody pressed the quick exit. The page's script sets the last one.
 */
const names = { session: 'plenum', device: 'plenum-device', journey: 'plenum-journey', exit: exitCookie };
type Kind = keyof typeof names;

/** [PEOPLE13] Over https the `__Host-` name binds the cookie to this host alone. Scripts cannot read it; other sites cannot post with it. */
function cookieName(config: Config, kind: Kind): string {
	return isHttps(config) ? `__Host-${names[kind]}` : names[kind];
}

/** `'browser'`: the cookie ends with the browser. */
type CookieLifetime = number | 'browser';

export function setSessionCookie(reply: FastifyReply, config: Config, token: string, seconds: CookieLifetime): void {
	writeCookie(reply, config, 'session', token, seconds);
}

export function clearSessionCookie(reply: FastifyReply, config: Config): void {
	writeCookie(reply, config, 'session', '', 0);
}

/** [PEOPLE70] A browser in which somebody pressed the quick exit has no session, even if its cookie names one. */
export function readSessionCookie(header: string | undefined, config: Config): string | null {
	return hasExitCookie(header, config) ? null : readCookie(header, config, 'session');
}

export function hasExitCookie(header: string | undefined, config: Config): boolean {
	return readCookie(header, config, 'exit') !== null;
}

/** The session that the quick exit is to end. */
export function readLeftSessionCookie(header: string | undefined, config: Config): string | null {
	return hasExitCookie(header, config) ? readCookie(header, config, 'session') : null;
}

export function clearExitCookie(reply: FastifyReply, config: Config): void {
	writeCookie(reply, config, 'exit', '', 0);
}

const ninetyDays = 90 * 24 * 60 * 60;

export function setDeviceCookie(reply: FastifyReply, config: Config, token: string): void {
	writeCookie(reply, config, 'device', token, ninetyDays);
}

export function readDeviceCookie(header: string | undefined, config: Config): string | null {
	return readCookie(header, config, 'device');
}

export function setJourneyCookie(reply: FastifyReply, config: Config, sealed: string, seconds: number): void {
	writeCookie(reply, config, 'journey', sealed, seconds);
}

export function clearJourneyCookie(reply: FastifyReply, config: Config): void {
	writeCookie(reply, config, 'journey', '', 0);
}

export function readJourneyCookie(header: string | undefined, config: Config): string | null {
	return readCookie(header, config, 'journey');
}

function readCookie(header: string | undefined, config: Config, kind: Kind): string | null {
	const name = cookieName(config, kind);
	for (const part of header?.split(';') ?? []) {
		const [key, value] = part.trim().split('=', 2);
		if (key === name && value) return value;
	}
	return null;
}

function writeCookie(reply: FastifyReply, config: Config, kind: Kind, value: string, seconds: CookieLifetime): void {
	const age = seconds === 'browser' ? '' : `; Max-Age=${seconds}`;
	const secure = isHttps(config) ? '; Secure' : '';
	const cookie = `${cookieName(config, kind)}=${value}; Path=/; HttpOnly; SameSite=Lax${age}${secure}`;
	reply.header('set-cookie', cookie);
}

function isHttps(config: Config): boolean {
	return config.publicUrl.startsWith('https:');
}
