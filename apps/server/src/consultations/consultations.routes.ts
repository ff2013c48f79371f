import type { Consultation } from '@plenum/domain/consultations/consultation';
import { ok, refuse, type Result } from '@plenum/domain/result';
import { type ConsultationView, type SettingsUpdateView } from '@plenum/protocol/consultations';
import type { FastifyPluginAsync } from 'fastify';
import { accessBy, accessInConsultation } from '../http/access.ts';
import { closeConsultation, reopenConsultation } from './close-consultation.ts';
import { configureConsultation } from './configure-consultation.ts';
import { findSettingsUpdates } from './consultations.store.ts';
import type { ConsultationsOptions } from './consultations-options.ts';
import { createViews } from './consultation-view.ts';
import { createConsultation } from './create-consultation.ts';
import type { ActingParticipant } from './members.ts';

export const consultationsRoutes: FastifyPluginAsync<ConsultationsOptions> = async (app, { findInstitutionsInUse }) => {
	const { context, consultations, members } = app;
	const inConsultation = accessInConsultation(members.requireActor);
	const { find: findView, view } = createViews(context, members);

	app.operation('listConsultations', accessBy(members.findParts), async (parts) => {
		const found = await Promise.all(parts.map(findView));
		return ok({ consultations: found.filter((each) => each !== null) });
	});

	app.operation('createConsultation', accessBy(members.requireAccount), async (account, { body }) => {
		const created = await createConsultation(context, members, account, body);
		if (!created.ok) return created;
		const { consultation, participant } = created.value;
		return ok(await view({ consultation: consultation.id, participant }));
	});

	app.operation('getConsultation', inConsultation('read'), async ({ participant }, { params }) => {
		const found = await findView({ consultation: params.consultation, participant });
		return found ? ok(found) : refuse('consultation/unknown');
	});

	app.operation('configureConsultation', inConsultation('configure'), async (agent, { params, body }) => {
		const { consultation } = params;
		return viewed(
			await configureConsultation(context, { ...members, findInstitutionsInUse }, agent, consultation, body),
			agent
		);
	});

	app.operation('listSettingsUpdates', inConsultation('configure'), async (agent, { params }) => {
		const { consultation } = params;
		const found = await findSettingsUpdates(context.database.read, consultation);
		const nameOf = await members.readNames(
			context.database.read,
			{ consultation, participant: agent.participant, role: 'facilitator' },
			found.map(({ by }) => by)
		);
		const updates = found.map(({ number, at, by, change }) => ({ number, at, by: nameOf(by), change }));
		return ok({ updates: updates as SettingsUpdateView[] });
	});

	app.operation('closeConsultation', inConsultation('configure'), async (agent, { params }) =>
		viewed(await closeConsultation(context, consultations, agent, params.consultation), agent)
	);

	app.operation('reopenConsultation', inConsultation('configure'), async (agent, { params }) =>
		viewed(await reopenConsultation(context, consultations, agent, params.consultation), agent)
	);

	async function viewed(
		result: Result<Consultation>,
		{ participant }: ActingParticipant
	): Promise<Result<ConsultationView>> {
		return result.ok ? ok(await view({ consultation: result.value.id, participant })) : result;
	}
};
