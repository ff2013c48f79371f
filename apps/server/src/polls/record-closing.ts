import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import { adoptedActions } from '@plenum/domain/polls/adopted-actions';
import type { ClosedPoll } from '@plenum/domain/polls/poll';
import { isWordList } from '@plenum/domain/polls/trustees/word-list';
import { keepEmptyingLog } from '../db/keep-emptying-log.ts';
import type { Transaction } from '../db/transaction.ts';
import { sha256 } from '../sha256.ts';
import { deleteCasters, unlinkBallots } from './ballots/ballots.store.ts';
import { keep, tellsFigures, type OpenedEnvelopes } from './secret/open-envelopes.ts';
import { hashShownWords } from './word-list/moderate-words.ts';
import type { Polls } from './polls.ts';
import { markClosed } from './polls.store.ts';
import { deleteEnvelopes, upsertOpening } from './secret/secret.store.ts';
import { destroyKey } from './secret/reconcile-poll-keys.ts';
import { tablesOfVotes } from './recount/tables-of-votes.ts';
import { deleteBatches } from './secret/unsealing.store.ts';
import { mixSlips } from './word-list/word-list.store.ts';

/** What came out of the envelopes of a secret poll, and the key that is needed no more. */
export type OpenedBallots = Omit<OpenedEnvelopes, 'counted'> & { publicKey: string };

/** [POLL6] Result, minutes and what was adopted, and of a secret poll what is kept, in the transaction that counted. */
export async function recordClosing(
	polls: Polls,
	tx: Transaction,
	by: string | null,
	poll: ClosedPoll,
	opened: OpenedBallots | null
): Promise<void> {
	const { id, consultation, result } = poll;
	await markClosed(tx.db, poll);
	if (poll.kind !== 'open') await deleteCasters(tx.db, id);
	const withWords = isWordList(poll.subject);
	if (withWords) await mixSlips(tx.db, id);
	const opening = opened && keep(opened, result);
	if (opening) {
		await upsertOpening(tx.db, id, opening);
		await deleteEnvelopes(tx.db, id);
		await deleteBatches(tx.db, id);
		const { publicKey } = opened;
		tx.onCommit(() => destroyKey(polls, publicKey));
	} else if (poll.kind !== 'open') {
		await unlinkBallots(tx.db, id, tellsFigures(result));
		tx.onCommit(() => void keepEmptyingLog(polls.context, tablesOfVotes));
	}
	await polls.context.journal.append(tx, {
		consultation,
		stream: `poll:${id}`,
		type: 'poll-closed',
		at: poll.closedAt,
		by,
		data: {
			resultSha256: sha256(canonicalJson(result)),
			...(poll.indicative && { indicative: true }),
			...(withWords && { wordsSha256: await hashShownWords(tx, id) }),
			entitled: result.entitled,
			cast: result.turnout?.cast ?? null,
			...(opening ? { invalid: opening.invalid, commitment: opening.kept?.commitment ?? null } : {}),
			subjects: poll.frozen.map((frozen, place) => ({
				actionSha256: frozen.sha256,
				tally: result.subjects[place]?.counts?.tally ?? null,
				adopted: result.subjects[place]?.adopted === true
			}))
		}
	});
	await handOver(polls, tx, poll);
	tx.onCommit(() => polls.context.live.notify({ kind: 'poll', consultation, poll: id }));
}

async function handOver(polls: Polls, tx: Transaction, poll: ClosedPoll): Promise<void> {
	const { consultation, cluster, id, reviewDate, closedAt } = poll;
	const adopted = adoptedActions(poll);
	if (cluster === null || adopted.length === 0) return;
	const common = { consultation, cluster, poll: id, reviewDate, at: closedAt };
	const adoptions = adopted.map(({ action, sha256: actionSha256 }) => ({ ...common, action, actionSha256 }));
	for (const adopt of polls.adopted) await adopt(tx, adoptions);
}
