import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import type { Poll } from '@plenum/domain/polls/poll';
import { refuse, ok, type Result } from '@plenum/domain/result';
import { howToCheck, howToCheckTrustees } from '@plenum/protocol/exports/how-to-check';
import type { VerificationBundle } from '@plenum/protocol/polls/verification';
import type { Db } from '../../db/db.ts';
import { findHead, findStream } from '../../journal/journal.store.ts';
import { sha256 } from '../../sha256.ts';
import { findPollAlone, findRosterHash } from '../polls.store.ts';
import { findReceiptCodes, findSecretPoll } from '../secret/secret.store.ts';
import { findTrustees } from '../trustees/trustees.store.ts';
import { findUnsealings } from '../secret/unsealing.store.ts';

/**
 * [SECRET9] All that is published about a secret poll once it is closed: what anyone may have, and nothing that is not told in its
 * result. The codes stand in the order of the alphabet and without choices.
 */
export async function verificationOf(db: Db, id: string): Promise<Result<VerificationBundle>> {
	const poll = await findPollAlone(db, id);
	const secret = await findSecretPoll(db, id);
	if (!poll || !secret) return refuse('poll/unknown');
	if (poll.state !== 'closed') return refuse('poll/result-not-yet');
	const opening = await openingBy(db, id);
	const { consultation, cluster, method, rules, frozen, openedAt, closedAt, result, statement, reviewDate } = poll;
	return ok({
		format: 'plenum-observers-bundle',
		version: 1,
		poll: { id, consultation, cluster, kind: 'secret', method, rules, openedAt, closedAt, statement, reviewDate },
		subjects: frozen,
		roster: { sha256: await findRosterHash(db, id), entitled: result.entitled },
		publicKey: secret.publicKey,
		result,
		resultSha256: sha256(canonicalJson(result)),
		invalid: secret.invalid ?? 0,
		commitment: secret.commitment,
		codes: await findReceiptCodes(db, id),
		...opening,
		minutes: await minutesOf(db, poll),
		howToCheck: opening.trustees ? [...howToCheck, ...howToCheckTrustees] : howToCheck
	});
}

/** [TRUSTEE10] By constituency, never by name. */
async function openingBy(db: Db, id: string): Promise<Pick<VerificationBundle, 'trustees' | 'unsealing'>> {
	const unsealing = (await findUnsealings(db, [id])).get(id);
	if (!unsealing) return {};
	const { batches, steps } = unsealing;
	const trustees = (await findTrustees(db, id)).flatMap(({ constituency, keys, named, seconds }) =>
		keys ? [{ constituency, ...keys, seconded: seconds.length, named }] : []
	);
	return { trustees, unsealing: { batches, steps } };
}

async function minutesOf(db: Db, { id, consultation }: Poll): Promise<VerificationBundle['minutes']> {
	const lines = await findStream(db, consultation, `poll:${id}`, 0);
	const { length, hash } = await findHead(db, consultation);
	return {
		lines: lines.map(({ place, type, at, data, hash: sealed }) => ({ place, type, at, data, hash: sealed })),
		length,
		head: hash
	};
}
