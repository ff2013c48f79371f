import type { FastifyReply } from 'fastify';
import type { Config } from '../config.ts';

/** [PEOPLE13] Over https the `__Host-` name binds the cookie to this host alone. Scripts cannot read it; other sites cannot post with it. */
function cookieName(config: Config): string {
	return isHttps(config) ? '__Host-plenum' : 'plenum';
}

export function setSessionCookie(reply: FastifyReply, config: Config, token: string, seconds: number): void {
	writeCookie(reply, config, token, seconds);
}

export function clearSessionCookie(reply: FastifyReply, config: Config): void {
	writeCookie(reply, config, '', 0);
}

export function readSessionCookie(header: string | undefined, config: Config): string | null {
	const name = cookieName(config);
	for (const part of header?.split(';') ?? []) {
		const [key, value] = part.trim().split('=', 2);
		if (key === name && value) return value;
	}
	return null;
}

function writeCookie(reply: FastifyReply, config: Config, value: string, seconds: number): void {
	const secure = isHttps(config) ? '; Secure' : '';
	const cookie = `${cookieName(config)}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure}`;
	reply.header('set-cookie', cookie);
}

function isHttps(config: Config): boolean {
	return config.publicUrl.startsWith('https:');
}
