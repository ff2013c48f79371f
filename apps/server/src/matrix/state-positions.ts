import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import { paragraphsOf } from '@plenum/domain/matrix/known-paragraphs';
import { planPositions, statedPosition, type PositionPlan } from '@plenum/domain/matrix/plan-positions';
import { readPositions, type PositionsRead } from '@plenum/domain/matrix/read-positions';
import { numberOrder } from '@plenum/domain/matrix/recommendation-number';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type {
	PositionsDone,
	PositionsReading,
	ReadPositionsRequest,
	StatePositionsRequest
} from '@plenum/protocol/positions';
import { sha256 } from '../sha256.ts';
import {
	findAllClusters,
	findAllRecommendations,
	updateRecommendations,
	type StoredRecommendation
} from '../clusters/clusters.store.ts';
import type { Db } from '../db/database.ts';
import { workerRead } from '../db/worker-read.ts';
import { transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import type { Matrix } from './matrix.ts';
import { insertStated, type StatedPositions } from './stated-positions.store.ts';
import { statedFields } from './undo-positions.ts';

/** [MATRIX61] What a pasted addendum says, beside what is here. Nothing is changed by looking. */
export async function readPastedPositions(
	db: Db,
	{ consultation }: Pick<Actor, 'consultation'>,
	request: ReadPositionsRequest
): Promise<Result<{ reading: PositionsReading }>> {
	return ok({ reading: viewOf(await planAsItStands(db, consultation, request)) });
}

export const positionsRead = workerRead(import.meta.url, readPastedPositions);

/** [MATRIX62] The positions that a person chose, all in one transaction, with a line in the record. */
export function statePositions(
	{ context }: Matrix,
	{ consultation, participant }: Pick<Actor, 'consultation' | 'participant'>,
	request: StatePositionsRequest
): Promise<Result<PositionsDone>> {
	return transaction(context.database, async (tx) => {
		const { plan, read, kept, symbol, fingerprint } = await planAsItStands(tx.db, consultation, request);
		if (fingerprint !== request.fingerprint) return refuse('import/changed-meanwhile');
		const chosen = new Set(request.take);
		const items = plan.items.filter(({ key, closed }) => chosen.has(key) && !closed);
		const ids = new Set(items.map(({ id }) => id));
		if (ids.size !== items.length || items.length === 0) return refuse('request/invalid');
		const clusters = new Set<string>();
		const changed: StoredRecommendation[] = [];
		const changes: StatedPositions['changes'] = [];
		for (const { id, statement, kind } of items) {
			const before = kept.get(id)!;
			const { source, claim, ...stated } = statedPosition(read.statements[statement]!, symbol);
			// An addendum that says nothing of progress takes back nothing that another one said of the same answer.
			const known = stated.position === before.position ? before.claim : null;
			const after = {
				...before,
				...stated,
				source: (kind === 'claim' ? null : source) ?? before.source,
				claim: claim ?? known
			};
			changed.push(after);
			changes.push({ id, before: statedFields(before), after: statedFields(after) });
			clusters.add(before.cluster);
		}
		await updateRecommendations(tx.db, changed);
		const at = context.now();
		const stated = context.createId();
		await insertStated(tx.db, { id: stated, consultation, at, symbol, changes });
		const line = { consultation, stream: 'matrix', type: 'positions-stated', at, by: participant };
		const data = { symbol, changed: items.length, clusters: [...clusters] };
		await context.journal.append(tx, { ...line, data });
		tx.onCommit(() => context.live.notify({ kind: 'clusters', consultation, cluster: null }));
		return ok({ changed: items.length, id: stated });
	});
}

type PlannedPositions = {
	plan: PositionPlan;
	read: PositionsRead;
	kept: Map<string, StoredRecommendation>;
	symbol: string | null;
	fingerprint: string;
};

async function planAsItStands(
	db: Db,
	consultation: string,
	{ text, symbol: given }: ReadPositionsRequest
): Promise<PlannedPositions> {
	const symbol = given.trim() === '' ? null : given.trim();
	const all = (await findAllRecommendations(db, consultation)).filter(({ withdrawn }) => !withdrawn);
	const clusters = await findAllClusters(db, consultation);
	const closed = new Set(clusters.filter(({ state }) => state !== 'open').map(({ id }) => id));
	const read = readPositions(text, paragraphsOf(all.map(({ number }) => number)));
	const known = all.map(({ id, number, position, source, claim, cluster }) => ({
		...{ id, number, position, source, claim },
		closed: closed.has(cluster)
	}));
	const plan = planPositions(read, symbol, known);
	const fingerprint = sha256(canonicalJson({ plan, read, symbol, known }));
	return { plan, read, kept: new Map(all.map((one) => [one.id, one])), symbol, fingerprint };
}

function viewOf({ plan, read, kept, symbol, fingerprint }: PlannedPositions): PositionsReading {
	const order = numberOrder([...kept.values()].map(({ number }) => number));
	const items = plan.items.map(({ key, id, kind, statement, closed, proposed }) => {
		const { number, text, position, source } = kept.get(id)!;
		const stated = statedPosition(read.statements[statement]!, symbol);
		return {
			...{ key, kind, number, text, position, statement, closed, proposed },
			source: source?.raw ?? '',
			stated: stated.position,
			statedClaim: stated.claim,
			statedSource: stated.source?.raw ?? ''
		};
	});
	return {
		...{ fingerprint, statements: read.statements, oddRanges: read.oddRanges, unknown: plan.unknown },
		items: items.sort((a, b) => order(a.number, b.number)),
		unnamed: plan.unnamed
			.map((id) => kept.get(id)!)
			.map(({ number, position }) => ({ number, position }))
			.sort((a, b) => order(a.number, b.number))
	};
}
