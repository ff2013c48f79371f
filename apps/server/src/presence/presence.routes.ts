import { ok } from '@plenum/domain/result';
import type { FastifyInstance } from 'fastify';
import type { RequireActor } from '../http/actor.ts';
import { accessInConsultation } from '../http/access.ts';
import type { PresenceOfPeople } from './presence.ts';

export function registerPresence(app: FastifyInstance, presence: PresenceOfPeople, ask: RequireActor): void {
	const inConsultation = accessInConsultation(ask);
	app.operation('readPresence', inConsultation('read'), async (actor) => ok(await presence.read(actor)));
}
