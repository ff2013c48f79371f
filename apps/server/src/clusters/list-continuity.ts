import { suggestContinuity } from '@plenum/domain/matrix/continuity';
import type { ContinuityView } from '@plenum/protocol/clusters';
import type { Db } from '../db/database.ts';
import { findAllClusters, findAllRecommendations, type StoredRecommendation } from './clusters.store.ts';
import { findContinuity } from './continuity.store.ts';

/** [LINEAGE1] [LINEAGE2] What is suggested and what was said of it: what was refused stays in sight, and can be taken up again. */
export async function listContinuity(db: Db, consultation: string): Promise<ContinuityView> {
	const all = new Map((await findAllRecommendations(db, consultation)).map((one) => [one.id, one]));
	const labels = new Map((await findAllClusters(db, consultation)).map(({ id, label }) => [id, label]));
	const said = await findContinuity(db, consultation);
	const suggested = suggestContinuity([...all.values()]);
	const sureness = new Map(suggested.map((pair) => [`${pair.later} ${pair.earlier}`, pair.sureness]));
	const known = new Set(said.map(({ later, earlier }) => `${later} ${earlier}`));
	const open = suggested
		.filter(({ later, earlier }) => !known.has(`${later} ${earlier}`))
		.map(({ later, earlier }) => ({ later, earlier, standing: 'suggested' as const }));
	const view = ({ id, number, review, text, language, translations, cluster }: StoredRecommendation) => ({
		...{ id, number, review, text, language, translations, cluster: labels.get(cluster) ?? '' }
	});
	return {
		pairs: [...open, ...said].flatMap(({ later, earlier, standing }) => {
			const [one, other] = [all.get(later), all.get(earlier)];
			if (!one || !other) return [];
			return [
				{ later: view(one), earlier: view(other), standing, sureness: sureness.get(`${later} ${earlier}`) ?? null }
			];
		})
	};
}
