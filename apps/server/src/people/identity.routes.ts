import { ok } from '@plenum/domain/result';
import { SetupRequest, SignInRequest, type Me } from '@plenum/protocol/people';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { House } from '../house.ts';
import { answer } from '../http/answer.ts';
import { identify, type Identity } from './identity.ts';
import type { People } from './people.ts';
import { renewSessions } from './renew-session.ts';
import { clearSessionCookie, readDeviceCookie, setDeviceCookie, setSessionCookie } from './cookies.ts';
import { newDeviceToken } from './known-device.ts';
import { isSetupNeeded, setUp } from './set-up.ts';
import { signIn, type OpenedSession } from './sign-in.ts';
import { signOut } from './sign-out.ts';

/** Set-up, sign-in, sign-out, and who one is. */
export function registerIdentity(app: FastifyInstance, house: House, { people }: { people: People }): void {
	renewSessions(app, house, people);

	app.get('/api/v1/setup', async (_request, reply) => answer(reply, ok({ needed: await isSetupNeeded(house) })));

	app.post<{ Body: SetupRequest }>('/api/v1/setup', { schema: { body: SetupRequest } }, async (request, reply) => {
		const opened = await setUp(house, request.body);
		return opened.ok ? welcome(reply, opened.value, 201) : answer(reply, opened);
	});

	app.post<{ Body: SignInRequest }>('/api/v1/sign-in', { schema: { body: SignInRequest } }, async (request, reply) => {
		const opened = await signIn(house, people.signInGuard, request.body, {
			address: request.ip,
			device: readDeviceCookie(request.headers.cookie, house.config)
		});
		return opened.ok ? welcome(reply, opened.value, 200) : answer(reply, opened);
	});

	app.post('/api/v1/sign-out', async (request, reply) => {
		await signOut(house, people, { headers: request.headers });
		clearSessionCookie(reply, house.config);
		return answer(reply, ok({}));
	});

	app.get('/api/v1/me', async (request, reply) =>
		answer(reply, ok(asMe(await identify(house, { headers: request.headers }))))
	);

	function welcome(reply: FastifyReply, { account, token, seconds }: OpenedSession, status: number): FastifyReply {
		setSessionCookie(reply, house.config, token, seconds);
		setDeviceCookie(reply, house.config, newDeviceToken(house.config.secret, account.id));
		return answer(reply, ok({ account, token }), status);
	}
}

function asMe(who: Identity | null): Me {
	if (who === null) return { account: null, participant: null };
	if (who.kind === 'account') return { account: who.account, participant: null };
	const { id, consultation, standing } = who.participant;
	return { account: null, participant: { id, consultation, standing } };
}
