import { isFrozenAction } from '@plenum/domain/polls/subject';
import { whileUnused, type AdditionUse } from '@plenum/domain/clusters/addition';
import { hasRatings } from '@plenum/domain/ratings/status';
import { ok, type Result } from '@plenum/domain/result';
import { findClusterRatings } from '../clusters/side-ratings.store.ts';
import { findCluster } from '../clusters/clusters.store.ts';
import { findCommitments } from '../commitments/commitments.store.ts';
import type { Db } from '../db/db.ts';
import type { ReadRefusal } from '../db/threads/read-pool.ts';
import { workerRead, type WithBytes } from '../db/threads/worker-read.ts';
import { readDocument } from '../documents/read-document.ts';
import type { AppContext } from '../app-context.ts';
import type { Actor } from '../http/actor.ts';
import { findPolls } from '../polls/polls.store.ts';
import { isInRound } from '../ratings/rounds.store.ts';
import { findAddition, type Addition } from './find-addition.ts';

/** Whether an action names it: one that is drafted in its cluster, put to the vote, or adopted. */
export async function isServed(
	db: Db,
	consultation: string,
	clusterId: string,
	number: string
): Promise<Result<WithBytes>> {
	const cluster = await findCluster(db, clusterId);
	const drafted = cluster ? ((await readDocument(db, cluster.document))?.assessment.actions ?? []) : [];
	const voted = (await findPolls(db, consultation)).flatMap((poll) =>
		'frozen' in poll ? poll.frozen.filter(isFrozenAction).map(({ action }) => action) : []
	);
	const adopted = (await findCommitments(db, consultation)).map(({ action }) => action);
	const served = [...drafted, ...voted, ...adopted].some(({ recommendations }) => recommendations.includes(number));
	return ok({ bytes: new Uint8Array([Number(served)]) });
}

const servedRead = workerRead(import.meta.url, isServed);

/**
 * Runs before the transaction, in a worker: a text may be long. A reference added at the same moment names something that is
 * gone.
 */
export async function findServed(
	context: AppContext,
	{ consultation, participant }: Actor,
	cluster: string,
	id: string
): Promise<Result<boolean> | ReadRefusal> {
	const addition = await findAddition(context.database.read, cluster, id);
	if (!addition.ok) return addition;
	const { number } = addition.value;
	const read = await context.database.costly.take(participant, servedRead, consultation, cluster, number);
	return read.ok ? ok(read.value.bytes[0] === 1) : read;
}

/** [ADDITIONS4] In the transaction that changes it. */
export async function checkUnused(
	db: Db,
	{ id, cluster }: Addition,
	actions: boolean
): Promise<ReturnType<typeof whileUnused>> {
	const ratings = (await findClusterRatings(db, cluster)).get(id);
	const use: AdditionUse = {
		rated: await isInRound(db, id),
		levels: ratings !== undefined && hasRatings(ratings),
		actions
	};
	return whileUnused(use);
}
