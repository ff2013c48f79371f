import type { Outcome } from '@plenum/reports/outcome/outcome';
import { carriedConfirmations } from '@plenum/reports/publication/carried-confirmations';
import { findRevealing } from '@plenum/reports/publication/find-revealing';
import type { Db } from '../../db/db.ts';
import { idsOf, readKnown } from '../outcome/check-version.ts';
import { readLastChoices } from '../outcome/held-back.ts';
import type { PublicationChoice } from './publication-choices.store.ts';

/** [PUBLISH13] What is frozen next begins with what was confirmed before, by whom and when: where the same words stand in the same place. */
export async function findCarriedConfirmations(db: Db, outcome: Outcome): Promise<PublicationChoice[]> {
	const consultation = outcome.consultation.id;
	const { choices, before } = await readLastChoices(db, consultation, 'confirmed');
	if (!before) return [];
	const known = { ...(await readKnown(db, consultation, idsOf(before))), progress: true };
	const carried = carriedConfirmations(before, findRevealing(before, known), new Set(choices.keys()), outcome);
	return carried.flatMap((id) => choices.get(id) ?? []);
}
