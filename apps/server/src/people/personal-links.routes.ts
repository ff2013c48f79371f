import { ok } from '@plenum/domain/result';
import { CreatePersonalLinksRequest, RevokePersonalLinksRequest } from '@plenum/protocol/people';
import { closedObject, Id } from '@plenum/protocol/shapes';
import type { FastifyInstance } from 'fastify';
import type { AppContext } from '../app-context.ts';
import { handleInConsultation } from '../http/handle.ts';
import { withholdsAnswer } from '../http/idempotency/idempotency-rules.ts';
import { createPersonalLinks } from './links/create-personal-links.ts';
import { listPersonalLinks, revokePersonalLinks } from './links/personal-links.ts';
import type { People } from './people.ts';

const Consultation = closedObject({ consultation: Id });
type Route = { Params: { consultation: string } };
const root = '/api/v1/consultations/:consultation/personal-links';

export function registerPersonalLinks(app: FastifyInstance, context: AppContext, { people }: { people: People }): void {
	const handle = handleInConsultation(people.requireActor);
	const config = handle.authorize('admit');

	app.get<Route>(root, { schema: { params: Consultation } }, (request, reply) =>
		handle(request, reply, 'change-people', async (actor) => ok(await listPersonalLinks(context, actor.consultation)))
	);

	app.post<Route & { Body: CreatePersonalLinksRequest }>(
		root,
		{ config: { ...config, ...withholdsAnswer }, schema: { params: Consultation, body: CreatePersonalLinksRequest } },
		(request, reply) =>
			handle(request, reply, 'admit', (actor) => createPersonalLinks(context, actor, request.body), 201)
	);

	app.post<Route & { Body: RevokePersonalLinksRequest }>(
		`${root}/revoke`,
		{ config, schema: { params: Consultation, body: RevokePersonalLinksRequest } },
		(request, reply) => handle(request, reply, 'admit', (actor) => revokePersonalLinks(context, actor, request.body))
	);
}
