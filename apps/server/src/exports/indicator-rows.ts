import { institutionOf } from '@plenum/domain/consultations/institutions';
import { identifyInstitutions } from '@plenum/domain/consultations/identify-institutions';
import type { IndicatorValue } from '@plenum/domain/indicators/indicator-series';
import type { Outcome } from '@plenum/reports/outcome/outcome';
import type { IndicatorPlanRow } from '../indicators/indicators.store.ts';

/** Each is of a commitment, its plans are numbered, a correction is of another of its values, and institutions are on the list. */
export function measureWhatIsThere({ consultation, clusters, indicators = [] }: Outcome): boolean {
	if (indicators.length === 0) return true;
	const list = identifyInstitutions(consultation.settings.institutions ?? []);
	const isListed = (id: string | null) => id === null || institutionOf(list, id) !== undefined;
	const there = new Set(
		clusters.flatMap(({ commitments }) => commitments.flatMap((one) => one.indicators.map(({ id }) => id)))
	);
	return (
		new Set(indicators.map(({ indicator }) => indicator)).size === indicators.length &&
		indicators.every(
			({ indicator, plans, values }) =>
				there.has(indicator) &&
				plans.every(({ number, institution }, place) => number === place + 1 && isListed(institution)) &&
				values.every(
					({ corrects, institution }, place) =>
						(corrects === null || (corrects < values.length && corrects !== place)) && isListed(institution)
				)
		)
	);
}

/** [INDICATOR7] Indicators keep the ids that commitments have them by. */
export function indicatorRows(
	{ indicators = [] }: Outcome,
	createId: () => string
): { plans: IndicatorPlanRow[]; values: IndicatorValue[] } {
	return {
		plans: indicators.flatMap(({ indicator, plans }) => plans.map((plan) => ({ ...plan, indicator }))),
		values: indicators.flatMap(({ indicator, values }) => {
			const ids = values.map(() => createId());
			return values.map((value, place) => ({
				...value,
				indicator,
				id: ids[place]!,
				corrects: value.corrects === null ? null : (ids[value.corrects] ?? null)
			}));
		})
	};
}
