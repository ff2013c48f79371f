import { hashOf } from '@plenum/documents/content-hash';
import type { Audience } from '@plenum/reports/audience';
import type { WhichVersion } from '@plenum/reports/outcome/outcome';
import { ok, type Result } from '@plenum/domain/result';
import type { Db } from '../../db/db.ts';
import { chooseOutcome } from './choose-outcome.ts';
import type { ChosenOutcome } from './read-outcome-version.ts';
import { redactNow } from './redact-now.ts';

/** Which outcome documents are made from, and for whom. */
export type OutcomeRequest = { version: WhichVersion; audience: Audience };

/**
 * [EXPORTS50] The one gate between an outcome and every document and preview of it: for publication it is redacted before
 * anything is made of it. The hash is of what goes through.
 */
export async function outcomeFor(
	db: Db,
	consultation: string,
	{ version, audience }: OutcomeRequest,
	now: number
): Promise<Result<ChosenOutcome>> {
	const chosen = await chooseOutcome(db, consultation, version, now);
	if (!chosen.ok || audience === 'participants') return chosen;
	const redacted = await redactNow(db, chosen.value.outcome);
	return ok({ outcome: redacted, sha256: hashOf(redacted) });
}
