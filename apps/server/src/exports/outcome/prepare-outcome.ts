import { hashOf } from '@plenum/documents/content-hash';
import { contentOf, type Outcome } from '@plenum/reports/outcome/outcome';
import { areSame, outcomeChanges } from '@plenum/reports/outcome/outcome-changes';
import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import { ok, type Result } from '@plenum/domain/result';
import type { Db } from '../../db/db.ts';
import { workerRead, type WithBytes } from '../../db/threads/worker-read.ts';
import { findHead } from '../../journal/journal.store.ts';
import { collectOutcome } from './collect-outcome.ts';
import { findCarriedConfirmations } from '../publication/carried-confirmations.ts';
import { findCarried, findLastChoices } from './held-back.ts';
import { findLastOutcomeVersion, findOutcomeJson, type OutcomeVersionRow } from './outcome-versions.store.ts';
import type { PublicationChoice } from '../publication/publication-choices.store.ts';

/** The next version of an outcome: its canonical JSON, and what goes with it. */
export type PreparedOutcome = WithBytes & {
	/** What nothing has changed since, if so. */
	same: OutcomeVersionRow | null;
	version: Pick<OutcomeVersionRow, 'number' | 'sha256' | 'chainHead' | 'chainLength'>;
	carried: PublicationChoice[];
	/** The head of the record, and the choices that it goes on from. */
	base: string;
};

/** [EXPORTS30] Gathered and encoded as of one moment, to be written as the next version. */
export async function prepareOutcome(db: Db, consultation: string, at: number): Promise<Result<PreparedOutcome>> {
	const gathered = await collectOutcome(db, consultation, at);
	if (!gathered.ok) return gathered;
	const last = await findLastOutcomeVersion(db, consultation);
	const number = (last?.number ?? 0) + 1;
	const outcome = { ...gathered.value, frozenAs: number };
	const { head: chainHead, length: chainLength } = outcome.journal;
	const same = last && (await saysTheSame(db, last, gathered.value)) ? last : null;
	return ok({
		bytes: new TextEncoder().encode(canonicalJson(outcome)),
		same,
		version: { number, sha256: hashOf(outcome), chainHead, chainLength },
		carried: [
			...[...(await findCarried(db, gathered.value))].map(([key, choice]) => ({ ...choice, version: number, key })),
			...(await findCarriedConfirmations(db, gathered.value)).map((choice) => ({ ...choice, version: number }))
		],
		base: await baseOf(db, consultation)
	});
}

export const outcomePrepared = workerRead(import.meta.url, prepareOutcome);

/** If this has changed, something was decided meanwhile that the outcome does not contain. */
export async function baseOf(db: Db, consultation: string): Promise<string> {
	const last = await findLastOutcomeVersion(db, consultation);
	return hashOf([await findHead(db, consultation), last?.number ?? 0, await findLastChoices(db, consultation)]);
}

/** Nothing differs that a document would show. */
async function saysTheSame(db: Db, last: OutcomeVersionRow, now: Outcome): Promise<boolean> {
	const json = await findOutcomeJson(db, last.consultation, last.number);
	if (json === undefined) return false;
	const before = JSON.parse(json) as Outcome;
	const whole = (outcome: Outcome) =>
		canonicalJson([contentOf(outcome), outcome.process ?? null, outcome.journal.countersigned?.at(-1) ?? null]);
	return areSame(outcomeChanges(before, now)) && whole(before) === whole(now);
}
