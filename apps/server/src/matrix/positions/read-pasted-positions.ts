import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import { paragraphsOf } from '@plenum/domain/matrix/rows/known-paragraphs';
import { planPositions, statedPosition, type PositionPlan } from '@plenum/domain/matrix/positions/plan-positions';
import { readPositions, type PositionsRead } from '@plenum/domain/matrix/positions/read-positions';
import { numberOrder } from '@plenum/domain/matrix/recommendation-number';
import { ok, type Result } from '@plenum/domain/result';
import type { PositionsReading, ReadPositionsRequest } from '@plenum/protocol/positions';
import { findAllClusters, findAllRecommendations, type StoredRecommendation } from '../../clusters/clusters.store.ts';
import type { Db } from '../../db/db.ts';
import { workerRead } from '../../db/threads/worker-read.ts';
import type { Actor } from '../../http/actor.ts';
import { sha256 } from '../../sha256.ts';

/** [MATRIX61] What a pasted addendum says, beside what is here. Nothing is changed by looking. */
export async function readPastedPositions(
	db: Db,
	{ consultation }: Pick<Actor, 'consultation'>,
	request: ReadPositionsRequest
): Promise<Result<{ reading: PositionsReading }>> {
	return ok({ reading: viewOf(await planPastedPositions(db, consultation, request)) });
}

export const positionsRead = workerRead(import.meta.url, readPastedPositions);

type PlannedPositions = {
	plan: PositionPlan;
	read: PositionsRead;
	kept: Map<string, StoredRecommendation>;
	symbol: string | null;
	/** Changes whenever anything changes that the plan depends on. */
	fingerprint: string;
};

export async function planPastedPositions(
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
		id,
		number,
		position,
		source,
		claim,
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
			key,
			kind,
			number,
			text,
			position,
			statement,
			closed,
			proposed,
			source: source?.raw ?? '',
			stated: stated.position,
			statedClaim: stated.claim,
			statedSource: stated.source?.raw ?? ''
		};
	});
	return {
		fingerprint,
		statements: read.statements,
		oddRanges: read.oddRanges,
		unknown: plan.unknown,
		items: items.sort((a, b) => order(a.number, b.number)),
		unnamed: plan.unnamed
			.map((id) => kept.get(id)!)
			.map(({ number, position }) => ({ number, position }))
			.sort((a, b) => order(a.number, b.number))
	};
}
