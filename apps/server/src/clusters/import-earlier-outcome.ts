import { hashOf } from '@plenum/documents/content-hash';
import { earlierRecommendations } from '@plenum/reports/outcome/earlier-recommendations';
import { isPractice } from '@plenum/domain/consultations/practice';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { EarlierOutcomesView } from '@plenum/protocol/clusters';
import type { Db } from '../db/db.ts';
import { markTransferable } from '../db/transferables.ts';
import type { WriteTransaction } from '../db/transaction-on.ts';
import { transaction, workerTransaction } from '../db/transaction.ts';
import { workerWrite } from '../db/threads/worker-write.ts';
import { createId, type AppContext } from '../app-context.ts';
import type { Actor } from '../http/actor.ts';
import { createJournal } from '../journal/journal.ts';
import { rowSetId } from '../journal/row-sets/row-set.ts';
import type { SaidContinuity } from './continuity.store.ts';
import {
	deleteEarlierOutcomeById,
	findEarlierContinuity,
	findEarlierOutcomes,
	insertEarlierOutcome
} from './earlier-outcomes.store.ts';
import { mostHere, readOutcomeFile } from './outcome-file.ts';

/**
 * [LINEAGE4] An outcome of an earlier consultation, of which recommendations and levels are kept: what people wrote stays
 * where it is. Nothing goes on from it until a person says so. A long one is read and written in a worker: it may have 20 MB.
 */
export async function importEarlierOutcome(
	{ database, config, now, live }: AppContext,
	{ consultation, participant }: Actor,
	bytes: Uint8Array<ArrayBuffer>
): Promise<Result<EarlierOutcomesView>> {
	const bringing = { consultation, participant, at: now() };
	const brought =
		bytes.length <= mostHere
			? await transaction(database, await writeEarlierOutcome(bytes, bringing, config.secret))
			: await workerTransaction(database, earlierOutcomeWritten, markTransferable(bytes), bringing, config.secret);
	if (brought.ok) live.notify({ kind: 'clusters', consultation, cluster: null });
	return brought;
}

export async function writeEarlierOutcome(
	bytes: Uint8Array,
	{ consultation, participant, at }: { consultation: string; participant: string; at: number },
	secret: Uint8Array
) {
	const { given, outcome } = readOutcomeFile(bytes);
	const sha256 = outcome && hashOf(given);
	const all = (outcome ? earlierRecommendations(outcome) : []).map((one) => ({ ...one, id: createId() }));
	return async (tx: WriteTransaction): Promise<Result<EarlierOutcomesView>> => {
		if (outcome === null || sha256 === null) return refuse('export/not-an-outcome');
		if (isPractice(outcome.consultation)) return refuse('practice/not-to-import');
		const there = await findEarlierOutcomes(tx.db, consultation);
		if (there.some((one) => one.sha256 === sha256)) return refuse('lineage/already-here');
		if (all.length === 0) return refuse('import/no-recommendations');
		const { exportedAt, frozenAs } = outcome;
		const { title } = outcome.consultation;
		const row = { id: createId(), consultation, title, exportedAt, frozenAs, sha256, broughtAt: at };
		await insertEarlierOutcome(tx.db, row, all);
		const line = {
			consultation,
			stream: 'clusters',
			type: 'earlier-outcome-brought' as const,
			at,
			by: participant
		} as const;
		const data = { title, sha256, recommendations: all.length };
		const rows = { 'earlier-outcome': [row.id], 'earlier-recommendations': [row.id] };
		await createJournal(Buffer.from(secret)).append(tx, { ...line, data, rows });
		return ok(await listEarlierOutcomes(tx.db, consultation));
	};
}

const earlierOutcomeWritten = workerWrite(import.meta.url, writeEarlierOutcome);

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
		const before = await findEarlierContinuity(tx.db, consultation);
		await deleteEarlierOutcomeById(tx.db, id);
		const pair = ({ later, earlier }: SaidContinuity) => rowSetId(later, earlier);
		const left = new Set((await findEarlierContinuity(tx.db, consultation)).map(pair));
		const { title, sha256 } = found;
		const line = {
			consultation,
			stream: 'clusters',
			type: 'earlier-outcome-taken-away' as const,
			at: context.now(),
			by: participant
		} as const;
		const rows = {
			'earlier-outcome': [id],
			'earlier-recommendations': [id],
			'earlier-continuity': before.map(pair).filter((one) => !left.has(one))
		};
		await context.journal.append(tx, { ...line, data: { title, sha256 }, rows });
		tx.onCommit(() => context.live.notify({ kind: 'clusters', consultation, cluster: null }));
		return ok(await listEarlierOutcomes(tx.db, consultation));
	});
}

export async function listEarlierOutcomes(db: Db, consultation: string): Promise<EarlierOutcomesView> {
	const found = await findEarlierOutcomes(db, consultation);
	return {
		outcomes: found.map(({ id, title, exportedAt, frozenAs, sha256, recommendations }) => ({
			id,
			title,
			exportedAt,
			frozenAs,
			sha256,
			recommendations
		}))
	};
}
