import { ok } from '@plenum/domain/result';
import type { FastifyPluginAsync } from 'fastify';
import { accessInConsultation } from '../http/access.ts';

export const presenceRoutes: FastifyPluginAsync = async (app) => {
	const { presence, requireActor } = app;
	const inConsultation = accessInConsultation(requireActor);
	app.operation('readPresence', inConsultation('read'), async (actor) => ok(await presence.read(actor)));
};
