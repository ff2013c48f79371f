import { ok, refuse } from '@plenum/domain/result';
import { JoinRequest, LookRequest } from '@plenum/protocol/people';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { getConsultation } from '../consultations/consultations.store.ts';
import type { AppContext } from '../app-context.ts';
import { answer, languageOf } from '../http/answer.ts';
import { fromStrangers } from '../http/authorize-before-body.ts';
import { respond } from '../http/handle.ts';
import { IdempotencyHeaders } from '../http/idempotency/idempotency-rules.ts';
import { identify } from './identity.ts';
import { join, type JoinedHere } from './join/join.ts';
import { previewJoin, viewJoin, type Typist } from './join/preview-join.ts';
import type { People } from './people.ts';
import { setSessionCookie } from './sessions/cookies.ts';

export function registerJoin(app: FastifyInstance, context: AppContext, { people }: { people: People }): void {
	app.post<{ Body: LookRequest }>(
		'/api/v1/join/look',
		{ ...fromStrangers, schema: { body: LookRequest } },
		async (request, reply) =>
			answer(reply, await previewJoin(context, people, request.body.code, typistOf(request, reply)))
	);

	app.post<{ Body: JoinRequest; Headers: IdempotencyHeaders }>(
		'/api/v1/join',
		{ ...fromStrangers, schema: { body: JoinRequest, headers: IdempotencyHeaders } },
		async (request, reply) => {
			const from = {
				credentials: { headers: request.headers },
				...typistOf(request, reply),
				key: request.headers['idempotency-key'] ?? null,
				language: languageOf(request)
			};
			const enter = async ({ joined, seconds }: JoinedHere) => {
				if (seconds !== null) setSessionCookie(reply, context.config, joined.token, seconds);
				return ok(joined);
			};
			return respond(reply, join(context, people, request.body, from), enter, 201);
		}
	);

	app.get('/api/v1/me/participation', async (request, reply) => {
		const who = await identify(context, { headers: request.headers });
		if (who?.kind !== 'participant') return answer(reply, refuse('identity/required'));
		const consultation = await getConsultation(context.database.read, who.participant.consultation);
		return answer(reply, ok(await viewJoin(context, consultation)));
	});
}

function typistOf(request: FastifyRequest, reply: FastifyReply): Typist {
	const gone = new AbortController();
	reply.raw.once('close', () => gone.abort());
	return { address: request.ip, signal: gone.signal };
}
