import { hashOf } from '@plenum/documents/content-hash';
import type { Outcome } from '@plenum/reports/outcome/outcome';
import { redactOutcome } from '@plenum/reports/publication/redact-outcome';
import type { Db } from '../../db/db.ts';
import { findHeldBack, hasProgress } from './held-back.ts';
import { findSensitive } from '../../clusters/sensitive/sensitive-clusters.ts';

/** What may be seen by everyone, by what is sensitive and held back at this moment. */
export async function redactNow(db: Db, outcome: Outcome): Promise<Outcome> {
	const ids = outcome.clusters.map(({ id }) => id);
	const sensitive = await findSensitive(db, outcome.consultation.id, ids);
	const heldBack = await findHeldBack(db, outcome);
	return redactOutcome(outcome, { sensitive, heldBack, progress: await hasProgress(db, outcome) }, hashOf);
}
