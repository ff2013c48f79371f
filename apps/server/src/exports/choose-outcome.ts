import type { Outcome, WhichVersion } from '@plenum/reports/outcome';
import { readOutcome } from '@plenum/reports/read-outcome';
import { ok, refuse, type Result } from '@plenum/domain/result';
import { hashOf } from '@plenum/documents/content-hash';
import type { Db } from '../db/database.ts';
import { collectOutcome } from './collect-outcome.ts';
import { findLastOutcomeVersion, findOutcomeJson, findOutcomeVersion } from './outcome-versions.store.ts';

/** An outcome and the hash of its canonical JSON: what every document is made from. */
export type ChosenOutcome = { outcome: Outcome; sha256: string };

/**
 * [EXPORTS31] The version that was asked for; by default the last one, and while there is none a draft. A draft is of one moment
 * only where `db` is in a transaction, or a worker's snapshot.
 */
export async function chooseOutcome(
	db: Db,
	consultation: string,
	which: WhichVersion,
	now: number
): Promise<Result<ChosenOutcome>> {
	if (which !== 'draft') {
		const wanted = which === 'latest' ? (await findLastOutcomeVersion(db, consultation))?.number : which;
		if (wanted !== undefined) return readOutcomeVersion(db, consultation, wanted);
	}
	const draft = await collectOutcome(db, consultation, now);
	return draft.ok ? ok({ outcome: draft.value, sha256: hashOf(draft.value) }) : draft;
}

/** What is stored of a version, as long as it is what was hashed when it was frozen. */
export async function readOutcomeVersion(db: Db, consultation: string, number: number): Promise<Result<ChosenOutcome>> {
	const version = await findOutcomeVersion(db, consultation, number);
	if (!version) return refuse('export/unknown-version');
	const json = await findOutcomeJson(db, consultation, number);
	if (json === undefined) return refuse('export/version-forgotten');
	const stored = JSON.parse(json) as Outcome;
	if (hashOf(stored) !== version.sha256) return refuse('export/version-altered');
	return ok({ outcome: readOutcome(stored) as Outcome, sha256: version.sha256 });
}

/** As it is asked for in an address: `latest`, `draft`, or a number. */
export function whichVersion(asked: string): WhichVersion {
	return asked === 'latest' || asked === 'draft' ? asked : Number(asked);
}
