import type { Act } from '@plenum/domain/people/rights';
import { ok } from '@plenum/domain/result';
import { CreatePersonalLinksRequest, RevokePersonalLinksRequest } from '@plenum/protocol/people';
import { closedObject, Id } from '@plenum/protocol/shapes';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { AppContext } from '../app-context.ts';
import { authorizeFor } from '../http/actor.ts';
import { answer } from '../http/answer.ts';
import { withholdsAnswer } from '../http/idempotency-rules.ts';
import { createPersonalLinks } from './create-personal-links.ts';
import { listPersonalLinks, revokePersonalLinks } from './personal-links.ts';
import type { People } from './people.ts';

const Consultation = closedObject({ consultation: Id });
type Route = { Params: { consultation: string } };
const root = '/api/v1/consultations/:consultation/personal-links';

export function registerPersonalLinks(app: FastifyInstance, context: AppContext, { people }: { people: People }): void {
	const ask = (request: FastifyRequest<Route>, act: Act) =>
		people.requireActor(request, request.params.consultation, act);
	const config = authorizeFor(people.requireActor, 'admit');

	app.get<Route>(root, { schema: { params: Consultation } }, async (request, reply) => {
		const actor = await ask(request, 'change-people');
		if (!actor.ok) return answer(reply, actor);
		return answer(reply, ok(await listPersonalLinks(context.database.read, actor.value.consultation)));
	});

	app.post<Route & { Body: CreatePersonalLinksRequest }>(
		root,
		{ config: { ...config, ...withholdsAnswer }, schema: { params: Consultation, body: CreatePersonalLinksRequest } },
		async (request, reply) => {
			const actor = await ask(request, 'admit');
			return answer(reply, actor.ok ? await createPersonalLinks(context, actor.value, request.body) : actor, 201);
		}
	);

	app.post<Route & { Body: RevokePersonalLinksRequest }>(
		`${root}/revoke`,
		{ config, schema: { params: Consultation, body: RevokePersonalLinksRequest } },
		async (request, reply) => {
			const actor = await ask(request, 'admit');
			return answer(reply, actor.ok ? await revokePersonalLinks(context, actor.value, request.body) : actor);
		}
	);
}
