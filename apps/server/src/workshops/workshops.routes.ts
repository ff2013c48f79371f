import { ok, refuse, type Result } from '@plenum/domain/result';
import {
	PlanWorkshopRequest,
	WorkshopCommandRequest,
	WorkshopEventsQuery,
	type WorkshopEvents,
	type WorkshopSummary
} from '@plenum/protocol/workshops';
import type { FastifyInstance } from 'fastify';
import { createAnswerTo } from '../http/answer-to.ts';
import { Repeatable } from '../http/repeatable.ts';
import type { House } from '../house.ts';
import { authorizeFor, type AskActor } from '../http/actor.ts';
import { giveCommand } from './give-command.ts';
import { planWorkshop, type HasCommitment } from './plan-workshop.ts';
import { readEvents, type Workplace } from './workshop-events.ts';
import { summaryOf } from './workshop-summary.ts';
import { findWorkshop, findWorkshops } from './workshops.store.ts';

const all = '/api/v1/consultations/:consultation/workshops';

type InConsultation = { consultation: string };
type OnWorkshop = InConsultation & { workshop: string };

export function registerWorkshops(
	app: FastifyInstance,
	house: House,
	ask: AskActor,
	hasCommitment: HasCommitment
): void {
	const answerTo = createAnswerTo(ask);
	const agendas = { house, hasCommitment };

	app.get<{ Params: InConsultation }>(all, (request, reply) =>
		answerTo(request, reply, 'read', async ({ consultation }) => ok(await listWorkshops(house, consultation)))
	);

	app.post<{ Params: InConsultation; Body: PlanWorkshopRequest; Headers: Repeatable }>(
		all,
		{ config: authorizeFor(ask, 'plan-workshop'), schema: { body: PlanWorkshopRequest, headers: Repeatable } },
		(request, reply) => {
			const key = request.headers['idempotency-key'] ?? null;
			return answerTo(request, reply, 'plan-workshop', (actor) => planWorkshop(agendas, actor, request.body, key), 201);
		}
	);

	app.post<{ Params: OnWorkshop; Body: WorkshopCommandRequest; Headers: Repeatable }>(
		`${all}/:workshop/commands`,
		{ config: authorizeFor(ask, 'read'), schema: { body: WorkshopCommandRequest, headers: Repeatable } },
		(request, reply) => {
			const key = request.headers['idempotency-key'] ?? null;
			const given = { workshop: request.params.workshop, command: request.body, key };
			return answerTo(request, reply, 'read', (actor) => giveCommand(agendas, actor, given));
		}
	);

	app.get<{ Params: OnWorkshop; Querystring: WorkshopEventsQuery }>(
		`${all}/:workshop/events`,
		{ schema: { querystring: WorkshopEventsQuery } },
		(request, reply) =>
			answerTo(request, reply, 'read', ({ consultation }) =>
				getEventsPage(house, { consultation, workshop: request.params.workshop }, request.query)
			)
	);
}

async function listWorkshops(house: House, consultation: string): Promise<{ workshops: WorkshopSummary[] }> {
	return { workshops: (await findWorkshops(house.database.read, consultation)).map(summaryOf) };
}

async function getEventsPage(
	house: House,
	place: Workplace,
	query: WorkshopEventsQuery
): Promise<Result<WorkshopEvents>> {
	const db = house.database.read;
	const stored = await findWorkshop(db, place.consultation, place.workshop);
	if (!stored) return refuse('workshop/unknown');
	const { events, more } = await readEvents(db, place, query);
	const seq = events.at(-1)?.seq ?? stored.folded.seq;
	return ok({ workshop: place.workshop, events, seq, more, now: house.now() });
}
