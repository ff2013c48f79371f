import { asEarlierLevel } from '@plenum/domain/ratings/earlier-level';
import type { RecommendationView } from '@plenum/protocol/clusters';
import { findConsultation } from '../consultations/consultations.store.ts';
import type { Db } from '../db/db.ts';
import { findContinued } from './continuity.store.ts';
import { findContinuedThen } from './earlier-outcomes.store.ts';
import { findConsultationRatings } from './side-ratings.store.ts';

type Continued = RecommendationView['continues'][number];

/**
 * [LINEAGE3] [WEB464] By recommendation, what it continues, with what was agreed on that one. Those of this consultation come first, then
 * those of earlier outcomes. Pages and documents all take it from here.
 */
export async function findContinues(db: Db, consultation: string, cluster?: string): Promise<Map<string, Continued[]>> {
	const found = await findContinued(db, consultation, cluster);
	const scale = (await findConsultation(db, consultation))?.settings.scale ?? [];
	const ratings = found.length === 0 ? null : await findConsultationRatings(db, consultation);
	const here = found.map(({ later, earlier, number, review, text }) => {
		const agreed = ratings?.get(earlier)?.agreed;
		return { later, review, number, text, agreed: agreed ? asEarlierLevel(scale, agreed) : null, then: null };
	});
	const before = (await findContinuedThen(db, consultation, cluster)).map(({ later, review, number, then }) => ({
		later,
		review,
		number,
		text: then.text,
		agreed: then.agreed,
		then
	}));
	const all: (Continued & { later: string })[] = [...here, ...before];
	return new Map(
		[...Map.groupBy(all, ({ later }) => later)].map(([later, some]) => [
			later,
			some.map(({ later: _, ...continued }) => continued)
		])
	);
}
