import type { Commitment } from '@plenum/domain/commitments/commitment';
import {
	countByLead,
	filterCommitments,
	openCommitments,
	type CommitmentFilter,
	type DatedCommitment
} from '@plenum/domain/commitments/filter-commitments';
import { overdueBy } from '@plenum/domain/commitments/follow-up';
import { dayOf } from '@plenum/domain/day';
import type { Institution } from '@plenum/domain/consultations/institutions';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type {
	CommitmentLeads,
	CommitmentList,
	CommitmentsQuery,
	CommitmentUpdateView,
	OpenCommitmentList
} from '@plenum/protocol/commitments';
import type { FastifyPluginAsync } from 'fastify';
import { getConsultation } from '../consultations/consultations.store.ts';
import type { Db } from '../db/db.ts';
import type { Actor } from '../http/actor.ts';
import { accessInConsultation } from '../http/access.ts';
import { cacheAnswer, encodedFor, shareAnswer, type SharedAnswer } from '../http/shared-answer.ts';
import type { AppContext } from '../app-context.ts';
import { sha256 } from '../sha256.ts';
import { findWorkshop } from '../workshops/workshops.store.ts';
import { viewCommitments, viewUpdates } from './commitment-view.ts';
import { findCommitment, findCommitments, findUpdates } from './commitments.store.ts';
import { followUpCommitment } from './follow-up-commitment.ts';
import { undoUpdate } from './undo-update.ts';

export const commitmentsRoutes: FastifyPluginAsync = async (app) => {
	const { context, requireActor } = app;
	const inConsultation = accessInConsultation(requireActor);
	const { read: db, cache } = context.database;
	const lists = cache.query<SharedAnswer<CommitmentList>>('commitment-list');
	const leads = cache.query<SharedAnswer<CommitmentLeads>>('commitment-leads');
	const open = cache.query<SharedAnswer<OpenCommitmentList>>('open-commitments');
	/** Apart, because the list is written anew whenever a cluster is renamed. */
	const adopted = cache.query<Commitment[]>('commitments');
	const all = async (consultation: string) =>
		withOverdue(await adopted(consultation, [], () => findCommitments(db, consultation)), dayOf(context.now()));
	/** Which names mean whom changes by another fact than commitments do. */
	const institutionsOf = async (consultation: string) => {
		const { settings } = await getConsultation(db, consultation);
		return { institutions: settings.institutions ?? [], version: sha256(JSON.stringify(settings.institutions ?? [])) };
	};

	app.operation('listCommitments', inConsultation('read'), async ({ consultation }, request, reply) => {
		const now = context.now();
		const { query } = request;
		const listed =
			query.lead === undefined && query.institution === undefined ? null : await institutionsOf(consultation);
		const workshop = query.workshop === undefined ? null : await findWorkshop(db, consultation, query.workshop);
		if (workshop === undefined) return refuse('workshop/unknown');
		const agenda = workshop?.folded.items.map(({ cluster, commitment }) => ({ cluster, commitment }));
		const known = { institutions: listed?.institutions ?? [], agenda };
		const list = async () => listCommitments(db, await all(consultation), query, known, now);
		const key = [JSON.stringify(sorted(query)), listed?.version, agenda && sha256(JSON.stringify(agenda)), dayOf(now)];
		// Hardly two ask for the same ids.
		const answer = query.id ? shareAnswer(await list()) : await cacheAnswer(lists, consultation, key, list);
		return ok(await encodedFor(request, reply, answer));
	});

	app.operation('listCommitmentLeads', inConsultation('read'), async ({ consultation }, request, reply) => {
		const list = async () => ({ leads: countByLead(await all(consultation)) });
		const answer = await cacheAnswer(leads, consultation, [dayOf(context.now())], list);
		return ok(await encodedFor(request, reply, answer));
	});

	app.operation('listOpenCommitments', inConsultation('read'), async ({ consultation }, request, reply) => {
		const list = async () => ({ commitments: openCommitments(await all(consultation)) });
		const answer = await cacheAnswer(open, consultation, [dayOf(context.now())], list);
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

function withOverdue(commitments: readonly Commitment[], today: string): DatedCommitment[] {
	return commitments.map((commitment) => ({ ...commitment, overdue: overdueBy(commitment, today) }));
}

/** Under one key, in whichever order an address has them. */
const sorted = (query: CommitmentsQuery) => Object.entries(query).toSorted(([one], [other]) => (one < other ? -1 : 1));

const listOf = (ids: string | string[] | undefined) => (ids === undefined ? undefined : [ids].flat());

/** [COMMITMENT8] */
async function listCommitments(
	db: Db,
	all: readonly DatedCommitment[],
	query: CommitmentsQuery,
	{ institutions, agenda }: { institutions: readonly Institution[]; agenda: CommitmentFilter['agenda'] },
	now: number
): Promise<CommitmentList> {
	const { from = 0, first, id, cluster, ...filter } = query;
	const isWhole = Object.keys(query).length === 0;
	const wanted = isWhole
		? all
		: filterCommitments(all, { ...filter, id: listOf(id), cluster: listOf(cluster), agenda }, institutions);
	const shown = wanted.slice(from, first === undefined ? undefined : from + first);
	return {
		commitments: await viewCommitments(db, shown, now),
		more: Math.max(wanted.length - from - shown.length, 0),
		total: all.length,
		overdue: all.filter(({ overdue }) => overdue !== null).length,
		withIndicators: all.filter(({ indicators }) => indicators.length > 0).length
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
