import { browserKind } from '@plenum/domain/accounts/session-life';
import { ok, type Result } from '@plenum/domain/result';
import type { SecondStep } from '@plenum/protocol/accounts';
import type { SignedIn } from '@plenum/protocol/people';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AppContext } from '../app-context.ts';
import { readDeviceCookie, setDeviceCookie, setSessionCookie } from '../people/sessions/cookies.ts';
import type { FirstStep, OpenedSession } from './sign-in/sign-in.ts';
import type { AttemptOrigin } from './sign-in/sign-in-guard.ts';

export function attemptOf(context: AppContext, request: FastifyRequest): AttemptOrigin {
	return {
		address: request.ip,
		device: readDeviceCookie(request.headers.cookie, context.config),
		browser: browserKind(request.headers['user-agent'])
	};
}

/** After signing in, the browser gets the session's cookie, and a cookie by which it is recognised again. */
export function welcome(context: AppContext, reply: FastifyReply, opened: OpenedSession): Result<SignedIn> {
	const { account, token } = opened;
	openSignedInSession(context, reply, opened);
	return ok({ account, token });
}

export function openSignedInSession(
	context: AppContext,
	reply: FastifyReply,
	{ token, seconds, device }: OpenedSession
): void {
	setSessionCookie(reply, context.config, token, seconds);
	setDeviceCookie(reply, context.config, device);
}

export function welcomeOrAsk(
	context: AppContext,
	reply: FastifyReply,
	step: FirstStep
): Result<SignedIn | { secondStep: SecondStep }> {
	return 'opened' in step ? welcome(context, reply, step.opened) : ok(step);
}
