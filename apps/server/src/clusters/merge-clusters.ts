import type { OpenCluster } from '@plenum/domain/clusters/cluster';
import { ok, type Result } from '@plenum/domain/result';
import type { ClusterView } from '@plenum/protocol/clusters';
import { answerDone } from '../db/idempotency/answer-done.ts';
import type { Db } from '../db/db.ts';
import { markTransferable } from '../db/transferables.ts';
import type { ReadRefusal, ReadResult } from '../db/threads/read-pool.ts';
import { transaction, workerTransaction } from '../db/transaction.ts';
import { readAhead, readAtHead } from '../documents/storage/text-ahead.ts';
import type { AppContext } from '../app-context.ts';
import type { Actor } from '../http/actor.ts';
import { clusterShown } from './change-cluster.ts';
import { countAssessed } from './clusters.store.ts';
import { areShort, joinNow, textsJoined } from './join-texts.ts';
import {
	documentsOf,
	findMerging,
	mergeWritten,
	writeMerge,
	type MergeResult,
	type MergeStep,
	type TextsToMerge
} from './write-merge.ts';

/** Up to here clusters, and what is assessed in them, move within a few milliseconds each; a thread would take longer to start. */
const mostHere = { clusters: 10, assessed: 500 };

/** [CLUSTERS3] Recommendations and text of the others go into the target; what they were stays readable, by lineage. */
export async function mergeClusters(
	context: AppContext,
	{ consultation, participant }: Actor,
	cluster: string,
	others: readonly string[]
): Promise<ReadResult<ClusterView> | Result<ClusterView>> {
	const step = { consultation, cluster, others, participant, at: context.now(), document: context.createId() };
	const ahead = await joinAhead(context, step);
	if (!ahead.ok) return ahead;
	const elsewhere = ahead.value ? await mergeElsewhere(context, step, ahead.value) : ok(null);
	const done = elsewhere.ok && elsewhere.value === null ? await mergeHere(context, step) : elsewhere;
	// Thousands of recommendations may stand in it now.
	return done.ok ? answerDone(context, clusterShown, consultation, cluster) : done;
}

/** Where there is much to write, texts are read and joined before the transaction, in a worker. */
async function joinAhead(
	{ database }: AppContext,
	step: MergeStep
): Promise<Result<TextsToMerge | null> | ReadRefusal> {
	const merging = await findMerging(database.read, step);
	if (!merging.ok) return merging;
	const { target, merged } = merging.value;
	const documents = documentsOf(target, merged);
	if ((await areFew(database.read, merged)) && (await areShort(database.read, documents))) return ok(null);
	const joined = await database.costly.take(step.participant, textsJoined, documents);
	if (!joined.ok) return joined;
	const text = await readAhead(database, step.participant, target.document);
	return text.ok ? ok({ joined: joined.value, text: text.value }) : text;
}

async function areFew(db: Db, merged: readonly OpenCluster[]): Promise<boolean> {
	if (merged.length > mostHere.clusters) return false;
	const ids = merged.map(({ id }) => id);
	return (await countAssessed(db, ids)) <= mostHere.assessed;
}

/** In the worker that writes; null where somebody wrote on since the texts were read. */
async function mergeElsewhere(
	context: AppContext,
	step: MergeStep,
	{ joined: { bytes, ...joined }, text }: TextsToMerge
): Promise<Result<MergeResult | null>> {
	const { database, config } = context;
	const done = await workerTransaction(
		database,
		mergeWritten,
		markTransferable(bytes),
		{ joined, text },
		step,
		config.secret
	);
	if (done.ok && done.value) notifyPages(context, step, done.value);
	return done;
}

/** With the turn in hand: then nobody writes on while long texts are joined, in a worker all the same. */
function mergeHere(context: AppContext, step: MergeStep): Promise<Result<MergeResult | null>> {
	return transaction(context.database, async (tx) => {
		const done = await writeMerge(tx, context.journal, step, async (documents) => {
			const joined = await joinNow(tx, documents);
			return { joined, text: joined.bytes.length === 0 ? null : await readAtHead(tx, documents.target) };
		});
		if (done.ok && done.value) {
			const { value } = done;
			tx.onCommit(() => notifyPages(context, step, value));
		}
		return done;
	});
}

function notifyPages(
	{ documentChanged, live }: AppContext,
	{ consultation, cluster }: MergeStep,
	{ frozen }: MergeResult
): void {
	for (const document of frozen) documentChanged.notify(document);
	live.notify({ kind: 'clusters', consultation, cluster });
	live.notify({ kind: 'clusters', consultation, cluster: null });
}
