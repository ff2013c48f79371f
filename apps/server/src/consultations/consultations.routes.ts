import type { Consultation } from '@plenum/domain/consultations/consultation';
import { ok, type Result } from '@plenum/domain/result';
import {
	ConfigureConsultationRequest,
	CreateConsultationRequest,
	type ConsultationView
} from '@plenum/protocol/consultations';
import { closedObject, Id } from '@plenum/protocol/shapes';
import type { FastifyInstance } from 'fastify';
import type { AppContext } from '../app-context.ts';
import { authorizeFor } from '../http/actor.ts';
import { answer } from '../http/answer.ts';
import { closeConsultation, reopenConsultation } from './close-consultation.ts';
import { configureConsultation } from './configure-consultation.ts';
import type { Consultations } from './consultations.ts';
import { findConsultation, findParticipationNotice } from './consultations.store.ts';
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
	const view = (consultation: Consultation, participant: string) => viewOf(context, members, consultation, participant);

	app.get('/api/v1/consultations', async (request, reply) => {
		const parts = await members.findParts(request);
		if (!parts.ok) return answer(reply, parts);
		const found = await Promise.all(parts.value.map((part) => findView(context, members, part)));
		return answer(reply, ok({ consultations: found.filter((each) => each !== null) }));
	});

	app.post<{ Body: CreateConsultationRequest }>(
		'/api/v1/consultations',
		{ config: { authorize: members.requireAccount }, schema: { body: CreateConsultationRequest } },
		async (request, reply) => {
			const account = await members.requireAccount(request);
			if (!account.ok) return answer(reply, account);
			const created = await createConsultation(context, members, account.value, request.body);
			if (!created.ok) return answer(reply, created);
			return answer(reply, ok(await view(created.value.consultation, created.value.participant)), 201);
		}
	);

	app.get<Route>(one, { schema: { params: Params } }, async (request, reply) => {
		const { consultation } = request.params;
		const agent = await members.requireActor(request, consultation, 'read');
		if (!agent.ok) return answer(reply, agent);
		const { participant } = agent.value;
		const found = await findView(context, members, { consultation, participant });
		return answer(reply, found ? ok(found) : { ok: false, reason: 'consultation/unknown' });
	});

	app.patch<Route & { Body: ConfigureConsultationRequest }>(
		one,
		{
			config: authorizeFor(members.requireActor, 'configure'),
			schema: { params: Params, body: ConfigureConsultationRequest }
		},
		async (request, reply) => {
			const { consultation } = request.params;
			const agent = await members.requireActor(request, consultation, 'configure');
			if (!agent.ok) return answer(reply, agent);
			const changed = await configureConsultation(context, members, agent.value, consultation, request.body);
			return answer(reply, await viewed(changed, agent.value));
		}
	);

	for (const [name, movePhase] of [
		['close', closeConsultation],
		['reopen', reopenConsultation]
	] as const) {
		app.post<Route>(
			`${one}/${name}`,
			{ config: authorizeFor(members.requireActor, 'configure'), schema: { params: Params } },
			async (request, reply) => {
				const { consultation } = request.params;
				const agent = await members.requireActor(request, consultation, 'configure');
				if (!agent.ok) return answer(reply, agent);
				return answer(
					reply,
					await viewed(await movePhase(context, consultations, agent.value, consultation), agent.value)
				);
			}
		);
	}

	async function viewed(
		result: Result<Consultation>,
		{ participant }: ActingParticipant
	): Promise<Result<ConsultationView>> {
		return result.ok ? ok(await view(result.value, participant)) : result;
	}
}

async function findView(
	context: AppContext,
	members: Members,
	part: { consultation: string; participant: string }
): Promise<ConsultationView | null> {
	const consultation = await findConsultation(context.database.read, part.consultation);
	return consultation ? viewOf(context, members, consultation, part.participant) : null;
}

async function viewOf(
	context: AppContext,
	members: Members,
	consultation: Consultation,
	participant: string
): Promise<ConsultationView> {
	const { read } = context.database;
	const participationNotice = await findParticipationNotice(read, consultation.id);
	return { ...consultation, participationNotice, ...(await members.viewFor(read, participant)) };
}
