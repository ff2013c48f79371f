import type { WhichVersion } from '@plenum/reports/outcome/outcome';
import { ok, type Result } from '@plenum/domain/result';
import { hashOf } from '@plenum/documents/content-hash';
import type { Db } from '../../db/db.ts';
import { collectOutcome } from './collect-outcome.ts';
import { findLastOutcomeVersion } from './outcome-versions.store.ts';
import { readOutcomeVersion, type ChosenOutcome } from './read-outcome-version.ts';

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

/** As it is asked for in an address: `latest`, `draft`, or a number. */
export function whichVersion(asked: string): WhichVersion {
	return asked === 'latest' || asked === 'draft' ? asked : Number(asked);
}
