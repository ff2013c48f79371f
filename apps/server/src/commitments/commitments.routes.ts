import { byUrgency } from '@plenum/domain/commitments/follow-up';
import { dayOf } from '@plenum/domain/day';
import { ok, refuse, type Result } from '@plenum/domain/result';
import {
	FollowUpRequest,
	UndoUpdateRequest,
	type CommitmentList,
	type CommitmentUpdateView
} from '@plenum/protocol/commitments';
import { closedObject, First } from '@plenum/protocol/shapes';
import type { FastifyInstance } from 'fastify';
import { Type, type Static } from 'typebox';
import type { Db } from '../db/db.ts';
import type { Actor, RequireActor } from '../http/actor.ts';
import { handleInConsultation } from '../http/handle.ts';
import { encodedFor, keepLists } from '../http/shared-answer.ts';
import type { AppContext } from '../app-context.ts';
import { viewCommitments, viewUpdates } from './commitment-view.ts';
import { findCommitment, findCommitments, findUpdates } from './commitments.store.ts';
import { followUpCommitment } from './follow-up-commitment.ts';
import { undoUpdate } from './undo-update.ts';

const all = '/api/v1/consultations/:consultation/commitments';
const one = `${all}/:commitment`;
const whichCommitments = closedObject({ first: Type.Optional(First) });
/** Of as many lists: the beginning or all of a consultation's, as of one day. */
const kept = 8;

type WhichCommitments = Static<typeof whichCommitments>;
type InConsultation = { consultation: string };
type OnCommitment = { Params: InConsultation & { commitment: string } };

export function registerCommitments(app: FastifyInstance, context: AppContext, ask: RequireActor): void {
	const handle = handleInConsultation(ask);
	const lists = keepLists(kept);
	const db = context.database.read;

	app.get<{ Params: InConsultation; Querystring: WhichCommitments }>(
		all,
		{ schema: { querystring: whichCommitments } },
		(request, reply) =>
			handle(request, reply, 'read', async ({ consultation }) => {
				const { first } = request.query;
				const now = context.now();
				const list = () => listCommitments(db, consultation, now, first);
				const answer = await lists(db, JSON.stringify([consultation, first, dayOf(now)]), list);
				return ok(await encodedFor(request, reply, answer));
			})
	);

	app.get<OnCommitment>(`${one}/updates`, (request, reply) =>
		handle(request, reply, 'read', (actor) => listUpdates(context, actor, request.params.commitment))
	);

	app.patch<OnCommitment & { Body: FollowUpRequest }>(
		one,
		{ config: handle.authorize('follow-up'), schema: { body: FollowUpRequest } },
		(request, reply) =>
			handle(request, reply, 'follow-up', (actor) =>
				followUpCommitment(context, actor, request.params.commitment, request.body)
			)
	);

	app.post<OnCommitment & { Body: UndoUpdateRequest }>(
		`${one}/undo`,
		{ config: handle.authorize('follow-up'), schema: { body: UndoUpdateRequest } },
		(request, reply) =>
			handle(request, reply, 'follow-up', (actor) =>
				undoUpdate(context, actor, request.params.commitment, request.body.update)
			)
	);
}

async function listCommitments(db: Db, consultation: string, now: number, first?: number): Promise<CommitmentList> {
	const all = await viewCommitments(db, await findCommitments(db, consultation), now);
	const commitments = first === undefined ? all : all.toSorted(byUrgency).slice(0, first);
	const overdue = all.filter((commitment) => commitment.overdue !== null).length;
	return { commitments, more: all.length - commitments.length, overdue };
}

async function listUpdates(
	context: AppContext,
	actor: Actor,
	id: string
): Promise<Result<{ updates: CommitmentUpdateView[] }>> {
	const db = context.database.read;
	if (!(await findCommitment(db, actor.consultation, id))) return refuse('commitment/unknown');
	return ok({ updates: await viewUpdates(db, actor, await findUpdates(db, id)) });
}
