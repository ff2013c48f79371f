import { numberOrder } from '@plenum/domain/matrix/recommendation-number';
import type { Institution } from '@plenum/domain/consultations/institutions';
import { currentResponsibilities } from '@plenum/domain/institutions/responsibility';
import type { OutcomeResponsibility } from '@plenum/reports/outcome/outcome';
import type { Db } from '../../db/db.ts';
import { findSubjects } from '../../institutions/find-subjects.ts';
import { findResponsibilities } from '../../institutions/responsibilities.store.ts';

/** [INSTITUTION7] What people said; what is only suggested is worked out again wherever it is read. */
export async function collectResponsibilities(
	db: Db,
	consultation: string,
	institutions: readonly Institution[]
): Promise<OutcomeResponsibility[]> {
	const said = currentResponsibilities(institutions, await findResponsibilities(db, consultation));
	if (said.length === 0) return [];
	const subjects = new Map((await findSubjects(db, consultation)).map((one) => [one.id, one]));
	const order = numberOrder([...subjects.values()].map(({ number }) => number));
	return said
		.flatMap(({ subject, institution, part, status }): OutcomeResponsibility[] => {
			const found = subjects.get(subject);
			return found ? [{ review: found.review, number: found.number, institution, part, status }] : [];
		})
		.sort(
			(a, b) =>
				(a.review ?? 0) - (b.review ?? 0) ||
				order(a.number, b.number) ||
				(a.institution < b.institution ? -1 : Number(a.institution > b.institution))
		);
}
