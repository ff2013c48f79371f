import { checkCardDisclosure, type CardRound } from '@plenum/domain/cards/round';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { CardRoundView, OpenCardRoundRequest } from '@plenum/protocol/workshops/cards';
import type { AppContext } from '../app-context.ts';
import { findCluster } from '../clusters/clusters.store.ts';
import { findConsultation } from '../consultations/consultations.store.ts';
import type { Db } from '../db/db.ts';
import { transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { announceCards, recordCards } from './card-rounds.ts';
import { hasOpenCardRound, insertCardRound } from './cards.store.ts';
import { viewCardRound } from './view-cards.ts';

/** [CARDS1] */
export function openCardRound(
	context: AppContext,
	actor: Actor,
	request: OpenCardRoundRequest
): Promise<Result<CardRoundView>> {
	return transaction(context.database, async (tx) => {
		const consultation = await findConsultation(tx.db, actor.consultation);
		if (!consultation) return refuse('consultation/unknown');
		const { cluster, disclosure, limit } = request;
		const checks = [
			checkCardDisclosure(disclosure, consultation.settings),
			await checkSubject(tx.db, actor.consultation, cluster)
		];
		for (const check of checks) if (!check.ok) return check;
		const section = cluster === null ? null : request.section;
		const round: CardRound = {
			id: context.createId(),
			consultation: actor.consultation,
			cluster,
			section,
			question: request.question.trim(),
			disclosure,
			limit,
			openedAt: context.now(),
			revealedAt: null,
			discardedAt: null,
			writers: 0,
			voting: 'none',
			votes: 0
		};
		await insertCardRound(tx.db, round);
		const data = { question: round.question, cluster, section, disclosure, limit };
		await recordCards(context, tx, actor, { round: round.id, type: 'cards-opened', data });
		announceCards(context, tx, round);
		return ok(await viewCardRound(tx.db, round, actor));
	});
}

async function checkSubject(
	db: Db,
	consultation: string,
	id: string | null
): Promise<Result<true, 'cluster/unknown' | 'cluster/closed' | 'cards/round-open'>> {
	if (id !== null) {
		const cluster = await findCluster(db, id);
		if (cluster?.consultation !== consultation) return refuse('cluster/unknown');
		if (cluster.state !== 'open') return refuse('cluster/closed');
	}
	return (await hasOpenCardRound(db, consultation, id)) ? refuse('cards/round-open') : ok(true);
}
