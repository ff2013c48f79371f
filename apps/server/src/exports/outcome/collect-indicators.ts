import type { IndicatorValue } from '@plenum/domain/indicators/indicator-series';
import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import type { OutcomeCluster, OutcomeIndicator } from '@plenum/reports/outcome/outcome';
import type { Db } from '../../db/db.ts';
import { findPlans, findValues } from '../../indicators/indicators.store.ts';

type ValuePlace = { indicator: string; place: number };
/** By the ids of values: where each is in the file. */
export type ValuePlaces = ReadonlyMap<string, ValuePlace>;

/** [INDICATOR7] Of the indicators of commitments that are told, those that are measured. */
export async function collectIndicators(
	db: Db,
	consultation: string,
	clusters: readonly OutcomeCluster[]
): Promise<{ indicators?: OutcomeIndicator[]; values: ValuePlaces }> {
	const plans = Map.groupBy(await findPlans(db, consultation), ({ indicator }) => indicator);
	const values = Map.groupBy(await findValues(db, consultation), ({ indicator }) => indicator);
	const allPlaces = new Map<string, ValuePlace>();
	const told = clusters.flatMap(({ commitments }) => commitments.flatMap(({ indicators }) => indicators));
	const indicators = [...new Set(told.map(({ id }) => id))].flatMap((indicator): OutcomeIndicator[] => {
		const [ownPlans = [], own = []] = [plans.get(indicator), values.get(indicator)?.toSorted(byTime)];
		if (ownPlans.length === 0 && own.length === 0) return [];
		const places = new Map(own.map(({ id }, place) => [id, place]));
		for (const [id, place] of places) allPlaces.set(id, { indicator, place });
		return [
			{
				indicator,
				plans: ownPlans.map(({ indicator: _, ...plan }) => plan),
				values: own.map(({ id: _, indicator: __, corrects, ...value }) => ({
					...value,
					corrects: corrects === null ? null : (places.get(corrects) ?? null)
				}))
			}
		];
	});
	return { values: allPlaces, ...(indicators.length > 0 && { indicators }) };
}

/** Of one moment in an order that does not depend on ids, which an import makes anew. */
const byTime = (one: IndicatorValue, other: IndicatorValue) =>
	one.at - other.at || compare(wordsOf(one), wordsOf(other));
const wordsOf = ({ id: _, corrects: __, ...value }: IndicatorValue) => canonicalJson(value);
const compare = (one: string, other: string) => (one < other ? -1 : Number(one > other));
