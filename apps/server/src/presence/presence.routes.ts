import { ok } from '@plenum/domain/result';
import { closedObject, Id } from '@plenum/protocol/shapes';
import type { FastifyInstance } from 'fastify';
import type { RequireActor } from '../http/actor.ts';
import { handleInConsultation } from '../http/handle.ts';
import type { PresenceOfPeople } from './presence.ts';

const Params = closedObject({ consultation: Id });

export function registerPresence(app: FastifyInstance, presence: PresenceOfPeople, ask: RequireActor): void {
	const handle = handleInConsultation(ask);
	app.get<{ Params: { consultation: string } }>(
		'/api/v1/consultations/:consultation/presence',
		{ schema: { params: Params } },
		(request, reply) => handle(request, reply, 'read', async (actor) => ok(await presence.read(actor)))
	);
}
