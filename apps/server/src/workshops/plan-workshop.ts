import { identifyItems, type ItemDraft } from '@plenum/domain/workshops/agenda';
import type { AgendaItem, WorkshopDetails } from '@plenum/domain/workshops/workshop';
import { wrongDetails } from '@plenum/domain/workshops/decide';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { PlanWorkshopRequest, WorkshopSummary } from '@plenum/protocol/workshops/workshops';
import { findCluster } from '../clusters/clusters.store.ts';
import type { Db } from '../db/db.ts';
import { transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import type { Actor } from '../http/actor.ts';
import { appendEvents } from './workshop-events.ts';
import { summaryOf } from './workshop-summary.ts';
import { insertWorkshop } from './workshops.store.ts';

/** The module of commitments answers whether the consultation has this one. */
export type HasCommitment = (db: Db, consultation: string, commitment: string) => Promise<boolean>;
/** The modules that an agenda depends on. */
export type Agendas = { context: AppContext; hasCommitment: HasCommitment };

export function planWorkshop(
	agendas: Agendas,
	actor: Actor,
	{ title, items, details = {} }: PlanWorkshopRequest
): Promise<Result<{ workshop: WorkshopSummary }>> {
	const { context } = agendas;
	return transaction(context.database, async (tx) => {
		const { consultation } = actor;
		const agenda = await understandItems(agendas, tx.db, consultation, items, []);
		if (!agenda.ok) return agenda;
		const wrong = wrongDetails(details);
		if (wrong) return refuse(wrong);
		const id = context.createId();
		const planned = { type: 'workshop-planned', title, items: agenda.value, ...givenDetails(details) } as const;
		const place = { consultation, workshop: id };
		const { workshop } = await appendEvents(context, tx, place, actor.participant, null, [planned]);
		if (!workshop) throw new Error('Planning made no workshop.');
		const stored = { id, consultation, callLink: null, folded: workshop, createdAt: context.now() };
		await insertWorkshop(tx.db, stored);
		tx.onCommit(() => context.live.notify({ kind: 'workshops', consultation }));
		return ok({ workshop: summaryOf(stored, actor.participant, null) });
	});
}

/** What was not said is not recorded. */
function givenDetails(details: WorkshopDetails): { details?: WorkshopDetails } {
	return Object.keys(details).length > 0 ? { details } : {};
}

/** Gives new items their ids, and refuses those about a cluster or a commitment that the consultation does not have. */
export async function understandItems(
	{ context, hasCommitment }: Agendas,
	db: Db,
	consultation: string,
	drafts: readonly ItemDraft[],
	known: readonly AgendaItem[]
): Promise<Result<AgendaItem[]>> {
	const agenda = identifyItems(
		drafts,
		known,
		drafts.map(() => context.createId())
	);
	if (!agenda.ok) return agenda;
	// What an item was about before may have been merged away since; it stays as it is.
	const before = new Set(known.map((item) => item.cluster));
	for (const id of new Set(agenda.value.map((item) => item.cluster))) {
		if (id === null || before.has(id)) continue;
		const cluster = await findCluster(db, id);
		if (cluster?.consultation !== consultation || cluster.state === 'merged') return refuse('cluster/unknown');
	}
	for (const { commitment } of agenda.value)
		if (commitment !== undefined && !(await hasCommitment(db, consultation, commitment)))
			return refuse('commitment/unknown');
	return agenda;
}
