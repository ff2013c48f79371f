import type { Outcome } from '@plenum/reports/outcome/outcome';
import { ok, refuse, type Result } from '@plenum/domain/result';
import { hashOf } from '@plenum/documents/content-hash';
import type { Db } from '../../db/db.ts';
import { findOutcomeJson, findOutcomeVersion } from './outcome-versions.store.ts';

/** An outcome and the hash of its canonical JSON: what every document is made from. */
export type ChosenOutcome = { outcome: Outcome; sha256: string };

/** What is stored of a version, as long as it is what was hashed when it was frozen. */
export async function readOutcomeVersion(db: Db, consultation: string, number: number): Promise<Result<ChosenOutcome>> {
	const version = await findOutcomeVersion(db, consultation, number);
	if (!version) return refuse('export/unknown-version');
	const json = await findOutcomeJson(db, consultation, number);
	if (json === undefined) return refuse('export/version-forgotten');
	const stored = JSON.parse(json) as Outcome;
	if (hashOf(stored) !== version.sha256) return refuse('export/version-altered');
	return ok({ outcome: stored, sha256: version.sha256 });
}
