import type { Consultation } from '@plenum/domain/consultations/consultation';
import { ok, refuse, type Result } from '@plenum/domain/result';
import {
	ConfigureConsultationRequest,
	CreateConsultationRequest,
	type ConsultationView,
	type SettingsUpdateView
} from '@plenum/protocol/consultations';
import { closedObject, Id } from '@plenum/protocol/shapes';
import type { FastifyInstance } from 'fastify';
import type { AppContext } from '../app-context.ts';
import { handleInConsultation, respond } from '../http/handle.ts';
import { closeConsultation, reopenConsultation } from './close-consultation.ts';
import { configureConsultation } from './configure-consultation.ts';
import type { Consultations } from './consultations.ts';
import { findSettingsUpdates } from './consultations.store.ts';
import { createViews } from './consultation-view.ts';
import { createConsultation } from './create-consultation.ts';
import type { ActingParticipant, Members } from './members.ts';

const Params = closedObject({ consultation: Id });
type Route = { Params: { consultation: string } };
const one = '/api/v1/consultations/:consultation';

export function registerConsultations(
	app: FastifyInstance,
	context: AppContext,
	{ consultations, members }: { consultations: Consultations; members: Members }
): void {
	const handle = handleInConsultation(members.requireActor);
	const { find: findView, view } = createViews(context, members);

	app.get('/api/v1/consultations', (request, reply) =>
		respond(reply, members.findParts(request), async (parts) => {
			const found = await Promise.all(parts.map(findView));
			return ok({ consultations: found.filter((each) => each !== null) });
		})
	);

	app.post<{ Body: CreateConsultationRequest }>(
		'/api/v1/consultations',
		{ config: { authorize: members.requireAccount }, schema: { body: CreateConsultationRequest } },
		(request, reply) => {
			const create = async (account: { id: string; name: string }) => {
				const created = await createConsultation(context, members, account, request.body);
				return created.ok
					? ok(await view({ consultation: created.value.consultation.id, participant: created.value.participant }))
					: created;
			};
			return respond(reply, members.requireAccount(request), create, 201);
		}
	);

	app.get<Route>(one, { schema: { params: Params } }, (request, reply) =>
		handle(request, reply, 'read', async ({ participant }) => {
			const found = await findView({ consultation: request.params.consultation, participant });
			return found ? ok(found) : refuse('consultation/unknown');
		})
	);

	app.patch<Route & { Body: ConfigureConsultationRequest }>(
		one,
		{
			config: handle.authorize('configure'),
			schema: { params: Params, body: ConfigureConsultationRequest }
		},
		(request, reply) =>
			handle(request, reply, 'configure', async (agent) => {
				const { consultation } = request.params;
				return viewed(await configureConsultation(context, members, agent, consultation, request.body), agent);
			})
	);

	app.get<Route>(`${one}/settings-history`, { schema: { params: Params } }, (request, reply) =>
		handle(request, reply, 'configure', async (agent) => {
			const { consultation } = request.params;
			const found = await findSettingsUpdates(context.database.read, consultation);
			const nameOf = await members.readNames(
				context.database.read,
				{ consultation, participant: agent.participant, role: 'facilitator' },
				found.map(({ by }) => by)
			);
			const updates = found.map(({ number, at, by, change }) => ({ number, at, by: nameOf(by), change }));
			return ok({ updates: updates as SettingsUpdateView[] });
		})
	);

	for (const [name, movePhase] of [
		['close', closeConsultation],
		['reopen', reopenConsultation]
	] as const) {
		app.post<Route>(
			`${one}/${name}`,
			{ config: handle.authorize('configure'), schema: { params: Params } },
			(request, reply) =>
				handle(request, reply, 'configure', async (agent) =>
					viewed(await movePhase(context, consultations, agent, request.params.consultation), agent)
				)
		);
	}

	async function viewed(
		result: Result<Consultation>,
		{ participant }: ActingParticipant
	): Promise<Result<ConsultationView>> {
		return result.ok ? ok(await view({ consultation: result.value.id, participant })) : result;
	}
}
