import { hashOf } from '@plenum/documents/content-hash';
import { contentOf, type Outcome } from '@plenum/domain/exports/outcome';
import { areSame, outcomeChanges } from '@plenum/domain/exports/outcome-changes';
import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import { readOutcome } from '@plenum/domain/exports/read-outcome';
import { ok, type Result } from '@plenum/domain/result';
import { transaction, type Transaction } from '../db/transaction.ts';
import type { House } from '../house.ts';
import { gatherOutcome } from './gather-outcome.ts';
import { carryHeldBack } from './held-back.ts';
import {
	findLastOutcomeVersion,
	findOutcomeJson,
	insertOutcomeVersion,
	type OutcomeVersionRow
} from './outcome-versions.store.ts';

/** Who freezes: a participant, or the operator (null). */
export type Freezing = { consultation: string; participant: string | null; label: string | null };

/**
 * [EXPORTS30] One consistent read becomes the next version of the outcome, which nothing changes any more. Where nothing has
 * changed since the last version, that one is the answer.
 */
export async function freezeOutcome(
	house: House,
	{ consultation, participant, label }: Freezing
): Promise<Result<{ version: OutcomeVersionRow; isNew: boolean }>> {
	return transaction(house.database, async (tx) => {
		const at = house.now();
		const gathered = await gatherOutcome(tx.db, consultation, at);
		if (!gathered.ok) return gathered;
		const last = await findLastOutcomeVersion(tx.db, consultation);
		if (last && (await saysTheSame(tx, last, gathered.value))) return ok({ version: last, isNew: false });
		const outcome = { ...gathered.value, frozenAs: (last?.number ?? 0) + 1 };
		const { head: chainHead, length: chainLength } = outcome.journal;
		const row = { consultation, number: outcome.frozenAs, at, by: participant, label };
		const version = { ...row, sha256: hashOf(outcome), chainHead, chainLength };
		await carryHeldBack(tx.db, gathered.value, version.number);
		await insertOutcomeVersion(tx.db, version, canonicalJson(outcome));
		const data = { version: version.number, sha256: version.sha256, chainHead };
		const line = { consultation, stream: 'exports', type: 'outcome-frozen', at, by: participant, data };
		await house.journal.append(tx, line);
		tx.onCommit(() => house.live.announce({ kind: 'outcome', consultation }));
		return ok({ version, isNew: true });
	});
}

/** Nothing differs that a document would show. */
async function saysTheSame(tx: Transaction, last: OutcomeVersionRow, now: Outcome): Promise<boolean> {
	const json = await findOutcomeJson(tx.db, last.consultation, last.number);
	if (json === undefined) return false;
	const before = readOutcome(JSON.parse(json)) as Outcome;
	return areSame(outcomeChanges(before, now)) && canonicalJson(contentOf(before)) === canonicalJson(contentOf(now));
}
