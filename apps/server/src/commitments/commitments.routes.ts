import type { Commitment } from '@plenum/domain/commitments/commitment';
import { byUrgency, overdueBy } from '@plenum/domain/commitments/follow-up';
import { dayOf } from '@plenum/domain/day';
import { ok, refuse, type Result } from '@plenum/domain/result';
import { type CommitmentList, type CommitmentUpdateView } from '@plenum/protocol/commitments';
import type { FastifyPluginAsync } from 'fastify';
import type { Db } from '../db/db.ts';
import type { Actor } from '../http/actor.ts';
import { accessInConsultation } from '../http/access.ts';
import { cacheAnswer, encodedFor, type SharedAnswer } from '../http/shared-answer.ts';
import type { AppContext } from '../app-context.ts';
import { viewCommitments, viewUpdates } from './commitment-view.ts';
import { findCommitment, findCommitments, findUpdates } from './commitments.store.ts';
import { followUpCommitment } from './follow-up-commitment.ts';
import { undoUpdate } from './undo-update.ts';

export const commitmentsRoutes: FastifyPluginAsync = async (app) => {
	const { context, requireActor } = app;
	const inConsultation = accessInConsultation(requireActor);
	const { read: db, cache } = context.database;
	const lists = cache.query<SharedAnswer<CommitmentList>>('commitment-list');
	/** Apart, because the list is written anew whenever a cluster is renamed. */
	const adopted = cache.query<Commitment[]>('commitments');

	app.operation('listCommitments', inConsultation('read'), async ({ consultation }, request, reply) => {
		const { first } = request.query;
		const now = context.now();
		const list = async () => {
			const all = await adopted(consultation, [], () => findCommitments(db, consultation));
			return listCommitments(db, all, now, first);
		};
		const answer = await cacheAnswer(lists, consultation, [first, dayOf(now)], list);
		return ok(await encodedFor(request, reply, answer));
	});

	app.operation('listCommitmentUpdates', inConsultation('read'), (actor, { params }) =>
		listUpdates(context, actor, params.commitment)
	);

	app.operation('followUpCommitment', inConsultation('follow-up'), (actor, { params, body }) =>
		followUpCommitment(context, actor, params.commitment, body)
	);

	app.operation('undoCommitmentUpdate', inConsultation('follow-up'), (actor, { params, body }) =>
		undoUpdate(context, actor, params.commitment, body.update)
	);
};

async function listCommitments(
	db: Db,
	all: readonly Commitment[],
	now: number,
	first?: number
): Promise<CommitmentList> {
	const today = dayOf(now);
	const dated = all.map((commitment) => ({ ...commitment, overdue: overdueBy(commitment, today) }));
	const shown = first === undefined ? all : dated.toSorted(byUrgency).slice(0, first);
	return {
		commitments: await viewCommitments(db, shown, now),
		more: all.length - shown.length,
		overdue: dated.filter(({ overdue }) => overdue !== null).length
	};
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
