import type { ProjectedContent } from '@plenum/protocol/workshops/projector';
import type { RevealView } from '@plenum/protocol/ratings';
import type { Db } from '../db/db.ts';
import { findRevealJson } from '../ratings/rounds.store.ts';
import { findRoundOf, viewListed, viewProgress } from '../ratings/view-rounds.ts';

/** [PROJECTOR7] A round of rating as everyone may see it. Null where there is none. */
export async function projectRound(
	db: Db,
	consultation: string,
	id: string,
	now: number
): Promise<ProjectedContent | null> {
	const round = await findRoundOf(db, consultation, id);
	if (!round.ok) return null;
	const { title } = round.value;
	const { state, finished } = await viewProgress(db, round.value, now);
	if (state !== 'revealed') return { kind: 'round', id, title, state, finished, recommendations: [], rows: null };
	const json = await findRevealJson(db, id);
	const rows = json === undefined ? null : (JSON.parse(json) as RevealView).rows;
	return { kind: 'round', id, title, state, finished, recommendations: await viewListed(db, round.value), rows };
}
