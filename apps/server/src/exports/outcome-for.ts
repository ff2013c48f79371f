import { hashOf } from '@plenum/documents/content-hash';
import type { Audience } from '@plenum/domain/exports/audience';
import type { WhichVersion } from '@plenum/domain/exports/outcome';
import { ok, type Result } from '@plenum/domain/result';
import type { House } from '../house.ts';
import { chooseOutcome, type ChosenOutcome } from './choose-outcome.ts';
import { redactNow } from './redact-now.ts';

/** Which outcome documents are made from, and for whom. */
export type Wanted = { version: WhichVersion; audience: Audience };

/**
 * [EXPORTS50] The one gate between an outcome and every document and preview of it: for publication it is redacted before
 * anything is made of it. The hash is of what goes through.
 */
export async function outcomeFor(
	house: House,
	consultation: string,
	{ version, audience }: Wanted
): Promise<Result<ChosenOutcome>> {
	const chosen = await chooseOutcome(house, consultation, version);
	if (!chosen.ok || audience === 'participants') return chosen;
	const redacted = await redactNow(house.database.read, chosen.value.outcome);
	return ok({ outcome: redacted, sha256: hashOf(redacted) });
}
