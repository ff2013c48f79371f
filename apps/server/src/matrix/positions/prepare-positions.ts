import { statedPosition } from '@plenum/domain/matrix/positions/plan-positions';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { StatePositionsRequest } from '@plenum/protocol/positions';
import type { RecommendationChange, StoredRecommendation } from '../../clusters/clusters.store.ts';
import type { Db } from '../../db/db.ts';
import { fingerprintTables } from '../../db/table-fingerprint.ts';
import { workerRead, type WithBytes } from '../../db/threads/worker-read.ts';
import { changedFields } from '../changed-fields.ts';
import { planPastedPositions } from './read-pasted-positions.ts';
import type { StatedPositions } from './stated-positions.store.ts';
import { statedFields } from '../stated-positions.tables.ts';

/** Everything that stated positions write, as it stands on what was there when it was planned. */
export type PreparedPositions = Pick<StatedPositions, 'symbol' | 'changes'> & {
	/** The state that it was planned on. */
	stamp: string;
	updates: RecommendationChange[];
	/** Those whose recommendations it changes. */
	clusters: string[];
};

/** [MATRIX62] Only those that were shown, each once, and only if everything still stands as it was shown. */
export async function preparePositions(
	db: Db,
	consultation: string,
	request: StatePositionsRequest
): Promise<Result<PreparedPositions>> {
	const { plan, read, kept, symbol, fingerprint } = await planPastedPositions(db, consultation, request);
	if (fingerprint !== request.fingerprint) return refuse('import/changed-meanwhile');
	const chosen = new Set(request.take);
	const items = plan.items.filter(({ key, closed }) => chosen.has(key) && !closed);
	const ids = new Set(items.map(({ id }) => id));
	if (ids.size !== items.length || items.length === 0) return refuse('request/invalid');
	const clusters = new Set<string>();
	const updates: RecommendationChange[] = [];
	const changes: StatedPositions['changes'] = [];
	for (const { id, statement, kind } of items) {
		const before = kept.get(id)!;
		const { source, claim, ...stated } = statedPosition(read.statements[statement]!, symbol);
		// An addendum that says nothing of progress takes back nothing that a different addendum said of the same answer.
		const known = stated.position === before.position ? before.claim : null;
		const after: StoredRecommendation = {
			...before,
			...stated,
			source: (kind === 'claim' ? null : source) ?? before.source,
			claim: claim ?? known
		};
		updates.push(changedFields(before, after));
		changes.push({ id, before: statedFields(before), after: statedFields(after) });
		clusters.add(before.cluster);
	}
	return ok({ stamp: await stampOfPositions(db), symbol, changes, updates, clusters: [...clusters] });
}

/** Changes whenever a recommendation or cluster changes. */
export function stampOfPositions(db: Db): Promise<string> {
	return fingerprintTables(db, ['clusters', 'recommendations']);
}

/** As JSON, to be handed from one worker to the other. */
export async function encodePositions(...input: Parameters<typeof preparePositions>): Promise<Result<WithBytes>> {
	const prepared = await preparePositions(...input);
	return prepared.ok ? ok({ bytes: new TextEncoder().encode(JSON.stringify(prepared.value)) }) : prepared;
}

export const positionsPrepared = workerRead(import.meta.url, encodePositions);
