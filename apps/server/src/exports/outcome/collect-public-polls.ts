import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import { subjectIn } from '@plenum/domain/polls/subject';
import { allPolls, type Outcome, type OutcomePoll } from '@plenum/reports/outcome/outcome';
import type { VerificationBundle } from '@plenum/protocol/polls/verification';
import type { Db } from '../../db/db.ts';
import { verificationOf } from '../../polls/recount/verification.ts';

/**
 * [PUBLISH30] What observers check each secret poll of a published outcome with. Only where the outcome shows the poll whole. Beside a text
 * that is held back, the fingerprints of the record would allow guesses at its words.
 */
export async function collectPublicPolls(db: Db, redacted: Outcome): Promise<VerificationBundle[]> {
	const secret = allPolls(redacted).filter(({ kind }) => kind === 'secret');
	const bundles: VerificationBundle[] = [];
	for (const poll of secret) {
		const bundle = await verificationOf(db, poll.id);
		if (bundle.ok && isShownWhole(poll, bundle.value)) bundles.push(bundle.value);
	}
	return bundles;
}

function isShownWhole(shown: OutcomePoll, { subjects, result, poll }: VerificationBundle): boolean {
	return (
		canonicalJson([shown.frozen.map(subjectIn), shown.result, shown.statement]) ===
		canonicalJson([subjects.map(subjectIn), result, poll.statement])
	);
}
