import { ok } from '@plenum/domain/result';
import type { FastifyPluginAsync } from 'fastify';
import { accessInConsultation } from '../http/access.ts';
import { viewOwnCaucuses } from './caucus-view.ts';
import { createCaucusCode } from './create-caucus-code.ts';
import { deleteOwnCaucus, leaveCaucus } from './end-caucus.ts';
import { resolveCluster } from './find-own-caucus.ts';
import { confirmAsMember, confirmAsNewcomer, admitToCaucus } from './admit-to-caucus.ts';
import { openCaucus } from './open-caucus.ts';

/** [CAUCUS5] Each asks first whether the actor could be in any caucus at all, and only then whether there is this one. */
export const caucusesRoutes: FastifyPluginAsync = async (app) => {
	const { caucuses, requireActor } = app;
	const inConsultation = accessInConsultation(requireActor);
	const { context } = caucuses;
	const { read } = context.database;

	app.operation('getOwnCaucuses', inConsultation('read-caucus'), async (actor, { params }) => {
		const at = await resolveCluster(read, actor.consultation, params.cluster);
		return at.ok
			? ok(await viewOwnCaucuses(read, actor, at.value, { now: context.now(), secret: context.config.secret }))
			: at;
	});

	app.operation('openCaucus', inConsultation('open-caucus'), (actor, { params }) =>
		openCaucus(context, actor, params.cluster)
	);

	app.operation('createCaucusCode', inConsultation('open-caucus'), (actor, { params }) =>
		createCaucusCode(context, actor, params.cluster)
	);

	app.operation('confirmOwnCaucusAdmission', inConsultation('open-caucus'), (actor, { params, body }) =>
		confirmAsNewcomer(context, actor, params.cluster, body.matches)
	);

	app.operation('confirmCaucusAdmission', inConsultation('open-caucus'), (actor, { params, body }) =>
		confirmAsMember(context, actor, params.caucus, body)
	);

	app.operation('letIntoCaucus', inConsultation('open-caucus'), (actor, { params, body }) =>
		admitToCaucus(context, actor, params.caucus, body.code)
	);

	app.operation('leaveCaucus', inConsultation('read-caucus'), (actor, { params }) =>
		leaveCaucus(caucuses, actor, params.caucus)
	);

	app.operation('deleteCaucus', inConsultation('read-caucus'), (actor, { params }) =>
		deleteOwnCaucus(caucuses, actor, params.caucus)
	);
};
