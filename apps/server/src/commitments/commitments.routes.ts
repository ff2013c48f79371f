import { ok, refuse, type Result } from '@plenum/domain/result';
import {
	FollowUpRequest,
	UndoUpdateRequest,
	type CommitmentUpdateView,
	type CommitmentView
} from '@plenum/protocol/commitments';
import type { FastifyInstance } from 'fastify';
import { authorizeFor, type Actor, type AskActor } from '../http/actor.ts';
import { createAnswerTo } from '../http/answer-to.ts';
import type { House } from '../house.ts';
import { viewCommitments, viewUpdates } from './commitment-view.ts';
import { findCommitment, findCommitments, findUpdates } from './commitments.store.ts';
import { followUpCommitment } from './follow-up-commitment.ts';
import { undoUpdate } from './undo-update.ts';

const all = '/api/v1/consultations/:consultation/commitments';
const one = `${all}/:commitment`;

type InConsultation = { consultation: string };
type OnCommitment = { Params: InConsultation & { commitment: string } };

export function registerCommitments(app: FastifyInstance, house: House, ask: AskActor): void {
	const answerTo = createAnswerTo(ask);

	app.get<{ Params: InConsultation }>(all, (request, reply) =>
		answerTo(request, reply, 'read', async ({ consultation }) => ok(await listCommitments(house, consultation)))
	);

	app.get<OnCommitment>(`${one}/updates`, (request, reply) =>
		answerTo(request, reply, 'read', (actor) => listUpdates(house, actor, request.params.commitment))
	);

	app.patch<OnCommitment & { Body: FollowUpRequest }>(
		one,
		{ config: authorizeFor(ask, 'follow-up'), schema: { body: FollowUpRequest } },
		(request, reply) =>
			answerTo(request, reply, 'follow-up', (actor) =>
				followUpCommitment(house, actor, request.params.commitment, request.body)
			)
	);

	app.post<OnCommitment & { Body: UndoUpdateRequest }>(
		`${one}/undo`,
		{ config: authorizeFor(ask, 'follow-up'), schema: { body: UndoUpdateRequest } },
		(request, reply) =>
			answerTo(request, reply, 'follow-up', (actor) =>
				undoUpdate(house, actor, request.params.commitment, request.body.update)
			)
	);
}

async function listCommitments(house: House, consultation: string): Promise<{ commitments: CommitmentView[] }> {
	const db = house.database.read;
	return { commitments: await viewCommitments(db, await findCommitments(db, consultation), house.now()) };
}

async function listUpdates(
	house: House,
	actor: Actor,
	id: string
): Promise<Result<{ updates: CommitmentUpdateView[] }>> {
	const db = house.database.read;
	if (!(await findCommitment(db, actor.consultation, id))) return refuse('commitment/unknown');
	return ok({ updates: await viewUpdates(db, actor, await findUpdates(db, id)) });
}
