import { browserKind } from '@plenum/domain/accounts/session-life';
import { ok } from '@plenum/domain/result';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { House } from '../house.ts';
import { answer } from '../http/answer.ts';
import { readDeviceCookie, setDeviceCookie, setSessionCookie } from '../people/cookies.ts';
import { newDeviceToken } from './known-device.ts';
import type { FirstStep, OpenedSession } from './sign-in.ts';
import type { Attempt } from './sign-in-guard.ts';

export function attemptOf(house: House, request: FastifyRequest): Attempt {
	return {
		address: request.ip,
		device: readDeviceCookie(request.headers.cookie, house.config),
		browser: browserKind(request.headers['user-agent'])
	};
}

/** Whoever has signed in gets the session's cookie, and one by which this browser is known again. */
export function welcome(house: House, reply: FastifyReply, opened: OpenedSession, status = 200): FastifyReply {
	const { account, token } = opened;
	bringIn(house, reply, opened);
	return answer(reply, ok({ account, token }), status);
}

export function bringIn(house: House, reply: FastifyReply, { account, token, seconds }: OpenedSession): void {
	setSessionCookie(reply, house.config, token, seconds);
	setDeviceCookie(reply, house.config, newDeviceToken(house.config.secret, account.id));
}

export function welcomeOrAsk(house: House, reply: FastifyReply, step: FirstStep): FastifyReply {
	return 'opened' in step ? welcome(house, reply, step.opened) : answer(reply, ok(step));
}
