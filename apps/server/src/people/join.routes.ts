import { ok, refuse } from '@plenum/domain/result';
import type { FastifyReply, FastifyRequest, FastifyPluginAsync } from 'fastify';
import { getConsultation } from '../consultations/consultations.store.ts';
import { languageOf } from '../http/answer.ts';
import { anyone, fromStrangers } from '../http/authorize-before-body.ts';
import { IdempotencyHeaders } from '../http/idempotency/idempotency-rules.ts';
import { identify } from './identity.ts';
import { join } from './join/join.ts';
import { previewJoin, viewJoin, type Typist } from './join/preview-join.ts';
import { setSessionCookie } from './sessions/cookies.ts';

export const joinRoutes: FastifyPluginAsync = async (app) => {
	const { context, people } = app;
	app.operation('previewJoin', fromStrangers, (_, request, reply) =>
		previewJoin(context, people, request.body.code, typistOf(request, reply))
	);

	const withKey = { ...fromStrangers, rules: { ...fromStrangers.rules, headers: IdempotencyHeaders } };
	app.operation('join', withKey, async (_, request, reply) => {
		const joined = await join(context, people, request.body, {
			credentials: { headers: request.headers },
			...typistOf(request, reply),
			key: keyOf(request),
			language: languageOf(request)
		});
		if (!joined.ok) return joined;
		const { joined: result, seconds } = joined.value;
		if (seconds !== null) setSessionCookie(reply, context.config, result.token, seconds);
		return ok(result);
	});

	app.operation('getParticipation', anyone, async (_, { headers }) => {
		const who = await identify(context, { headers });
		if (who?.kind !== 'participant') return refuse('identity/required');
		const consultation = await getConsultation(context.database.read, who.participant.consultation);
		return ok(await viewJoin(context, consultation));
	});
};

function keyOf({ headers }: FastifyRequest): string | null {
	const key = headers['idempotency-key'];
	return typeof key === 'string' ? key : null;
}

function typistOf(request: FastifyRequest, reply: FastifyReply): Typist {
	const gone = new AbortController();
	reply.raw.once('close', () => gone.abort());
	return { address: request.ip, signal: gone.signal };
}
