import { hashOf } from '@plenum/documents/content-hash';
import { earlierRecommendations } from '@plenum/reports/earlier-recommendations';
import { readOutcome } from '@plenum/reports/read-outcome';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { EarlierOutcomesView } from '@plenum/protocol/clusters';
import { isOutcome } from '@plenum/protocol/outcome';
import { transaction } from '../db/transaction.ts';
import type { Db } from '../db/db.ts';
import type { AppContext } from '../app-context.ts';
import type { Actor } from '../http/actor.ts';
import { deleteEarlierOutcomeById, findEarlierOutcomes, insertEarlierOutcome } from './earlier-outcomes.store.ts';

/**
 * [LINEAGE4] An outcome of an earlier consultation, of which recommendations and levels are kept: what people wrote stays
 * where it is. Nothing goes on from it until a person says so.
 */
export function importEarlierOutcome(
	context: AppContext,
	actor: Actor,
	given: unknown
): Promise<Result<EarlierOutcomesView>> {
	const { consultation, participant } = actor;
	return transaction(context.database, async (tx) => {
		const file = readOutcome(given);
		if (!isOutcome(file)) return refuse('export/not-an-outcome');
		const sha256 = hashOf(given);
		const there = await findEarlierOutcomes(tx.db, consultation);
		if (there.some((one) => one.sha256 === sha256)) return refuse('lineage/already-here');
		const all = earlierRecommendations(file).map((one) => ({ ...one, id: context.createId() }));
		if (all.length === 0) return refuse('import/no-recommendations');
		const { title } = file.consultation;
		const at = context.now();
		const row = { id: context.createId(), consultation, title, exportedAt: file.exportedAt, frozenAs: file.frozenAs };
		await insertEarlierOutcome(tx.db, { ...row, sha256, broughtAt: at }, all);
		const line = { consultation, stream: 'clusters', type: 'earlier-outcome-brought', at, by: participant };
		await context.journal.append(tx, { ...line, data: { title, sha256, recommendations: all.length } });
		tx.onCommit(() => context.live.notify({ kind: 'clusters', consultation, cluster: null }));
		return ok(await listEarlierOutcomes(tx.db, consultation));
	});
}

/** With all that was said to go on from it; the recommendations of this consultation stay as they are. */
export function deleteEarlierOutcome(
	context: AppContext,
	actor: Actor,
	id: string
): Promise<Result<EarlierOutcomesView>> {
	const { consultation, participant } = actor;
	return transaction(context.database, async (tx) => {
		const found = (await findEarlierOutcomes(tx.db, consultation)).find((one) => one.id === id);
		if (!found) return refuse('lineage/unknown-outcome');
		await deleteEarlierOutcomeById(tx.db, id);
		const { title, sha256 } = found;
		const line = {
			consultation,
			stream: 'clusters',
			type: 'earlier-outcome-taken-away',
			at: context.now(),
			by: participant
		};
		await context.journal.append(tx, { ...line, data: { title, sha256 } });
		tx.onCommit(() => context.live.notify({ kind: 'clusters', consultation, cluster: null }));
		return ok(await listEarlierOutcomes(tx.db, consultation));
	});
}

export async function listEarlierOutcomes(db: Db, consultation: string): Promise<EarlierOutcomesView> {
	const found = await findEarlierOutcomes(db, consultation);
	return {
		outcomes: found.map(({ id, title, exportedAt, frozenAs, sha256, recommendations }) => ({
			...{ id, title, exportedAt, frozenAs, sha256, recommendations }
		}))
	};
}
