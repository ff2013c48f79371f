import { ok, type Result } from '@plenum/domain/result';
import { suggestContinuity, suggestEarlier, type Continuity } from '@plenum/domain/matrix/continuity';
import type { ContinuityView } from '@plenum/protocol/clusters';
import type { Db } from '../db/db.ts';
import { workerRead } from '../db/threads/worker-read.ts';
import { findAllClusters, selectAssessed, type AssessedRow } from './clusters.store.ts';
import { findContinuity, type SaidContinuity } from './continuity.store.ts';
import {
	findEarlierContinuity,
	findEarlierOutcomes,
	findEarlierRecommendations,
	type StoredEarlier
} from './earlier-outcomes.store.ts';

const compared = ['number', 'review', 'text', 'language', 'translations', 'states', 'withdrawn'] as const;
const findRows = selectAssessed('id', 'cluster', 'kind', ...compared);

type ComparedRow = Pick<AssessedRow, 'id' | 'cluster' | (typeof compared)[number]>;
type Pair = ContinuityView['pairs'][number];

/**
 * [LINEAGE1] [LINEAGE2] [LINEAGE4] What is suggested and what was said of it, among the reviews of this consultation and from
 * each earlier outcome. Refused suggestions stay in sight, and can be taken up again.
 */
export async function listContinuity(db: Db, consultation: string): Promise<ContinuityView> {
	const rows = await findRows(db, consultation);
	const all = new Map(rows.filter(({ kind }) => kind === 'recommendation').map((one) => [one.id, one]));
	const labels = new Map((await findAllClusters(db, consultation)).map(({ id, label }) => [id, label]));
	const titles = new Map((await findEarlierOutcomes(db, consultation)).map(({ id, title }) => [id, title]));
	const before = await findEarlierRecommendations(db, consultation);
	const own = ({ id, number, review, text, language, translations, cluster }: ComparedRow) => ({
		id,
		number,
		review,
		text,
		language,
		translations,
		cluster: labels.get(cluster) ?? ''
	});
	const then = ({ id, number, review, text, language, translations, cluster, agreed, outcome }: StoredEarlier) => ({
		id,
		number,
		review,
		text,
		language,
		translations,
		cluster,
		agreed,
		outcome: titles.get(outcome) ?? ''
	});
	const earlier = new Map<string, Pair['earlier']>([
		...[...all.values()].map((one) => [one.id, { ...own(one), outcome: null, agreed: null }] as const),
		...before.map((one) => [one.id, then(one)] as const)
	]);
	const known = [...all.values()];
	const suggested = [
		...suggestContinuity(known),
		...[...Map.groupBy(before, ({ outcome }) => outcome).values()].flatMap((some) => suggestEarlier(known, some))
	];
	const said = [...(await findContinuity(db, consultation)), ...(await findEarlierContinuity(db, consultation))];
	return {
		pairs: pairsOf(suggested, said).flatMap(({ sureness, status, ...pair }) => {
			const one = all.get(pair.later);
			const other = earlier.get(pair.earlier);
			return one && other ? [{ later: own(one), earlier: other, status, sureness }] : [];
		})
	};
}

function pairsOf(suggested: readonly Continuity[], said: readonly SaidContinuity[]) {
	const nameOf = ({ later, earlier }: Pick<Continuity, 'later' | 'earlier'>) => `${later} ${earlier}`;
	const sureness = new Map(suggested.map((pair) => [nameOf(pair), pair.sureness]));
	const known = new Set(said.map(nameOf));
	const open = suggested
		.filter((pair) => !known.has(nameOf(pair)))
		.map(({ later, earlier }) => ({ later, earlier, status: 'suggested' as const }));
	return [...open, ...said].map((pair) => ({ ...pair, sureness: sureness.get(nameOf(pair)) ?? null }));
}

export async function showContinuity(db: Db, consultation: string): Promise<Result<ContinuityView>> {
	return ok(await listContinuity(db, consultation));
}

export const continuityRead = workerRead(import.meta.url, showContinuity);
