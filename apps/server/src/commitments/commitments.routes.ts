import { ok, refuse, type Result } from '@plenum/domain/result';
import {
	FollowUpRequest,
	UndoUpdateRequest,
	type CommitmentUpdateView,
	type CommitmentView
} from '@plenum/protocol/commitments';
import type { FastifyInstance } from 'fastify';
import type { Actor, RequireActor } from '../http/actor.ts';
import { handleInConsultation } from '../http/handle.ts';
import type { AppContext } from '../app-context.ts';
import { viewCommitments, viewUpdates } from './commitment-view.ts';
import { findCommitment, findCommitments, findUpdates } from './commitments.store.ts';
import { followUpCommitment } from './follow-up-commitment.ts';
import { undoUpdate } from './undo-update.ts';

const all = '/api/v1/consultations/:consultation/commitments';
const one = `${all}/:commitment`;

type InConsultation = { consultation: string };
type OnCommitment = { Params: InConsultation & { commitment: string } };

export function registerCommitments(app: FastifyInstance, context: AppContext, ask: RequireActor): void {
	const handle = handleInConsultation(ask);

	app.get<{ Params: InConsultation }>(all, (request, reply) =>
		handle(request, reply, 'read', async ({ consultation }) => ok(await listCommitments(context, consultation)))
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

async function listCommitments(context: AppContext, consultation: string): Promise<{ commitments: CommitmentView[] }> {
	const db = context.database.read;
	return { commitments: await viewCommitments(db, await findCommitments(db, consultation), context.now()) };
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
