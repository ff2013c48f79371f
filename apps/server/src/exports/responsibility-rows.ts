import { identifyInstitutions } from '@plenum/domain/consultations/identify-institutions';
import { institutionOf } from '@plenum/domain/consultations/institutions';
import { pairKey, type Responsibility } from '@plenum/domain/institutions/responsibility';
import type { Outcome } from '@plenum/reports/outcome/outcome';
import { nameOf } from './mechanism-rows.ts';

/** Each is of what is in the file, and of each pair one thing is said. */
export function nameWhatIsThere({ consultation, clusters, mechanisms = [], responsibilities = [] }: Outcome): boolean {
	if (responsibilities.length === 0) return true;
	const list = identifyInstitutions(consultation.settings.institutions ?? []);
	const there = new Set([
		...clusters.flatMap(({ recommendations }) => recommendations.map(nameOf)),
		...clusters.flatMap(({ pledges, matters }) => [...pledges, ...matters].map(nameOfOther)),
		...mechanisms.map(({ code }) => nameOfOther({ number: code }))
	]);
	const pairs = new Set(responsibilities.map((one) => `${nameOf(one)} ${one.institution}`));
	return (
		pairs.size === responsibilities.length &&
		responsibilities.every((one) => there.has(nameOf(one)) && institutionOf(list, one.institution) !== undefined)
	);
}

/** Pledges, new matters and other mechanisms are of no review. */
export const nameOfOther = ({ number }: { number: string }) => nameOf({ review: null, number });

/** [INSTITUTION7] With the new ids of recommendations; institutions keep theirs. */
export function responsibilityRows(
	given: NonNullable<Outcome['responsibilities']>,
	subjects: ReadonlyMap<string, string>
): Responsibility[] {
	const rows = given.flatMap(({ review, number, ...one }): Responsibility[] => {
		const subject = subjects.get(nameOf({ review, number }));
		return subject === undefined ? [] : [{ ...one, subject }];
	});
	return [...new Map(rows.map((one) => [pairKey(one), one])).values()];
}
