import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import type { Poll } from '@plenum/domain/polls/poll';
import {
	isWordList,
	listWords,
	ruleOnWords,
	shownWords,
	type ListedWord,
	type WordCommand,
	type WordRuling
} from '@plenum/domain/polls/trustees/word-list';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { WordListView } from '@plenum/protocol/polls/word-list';
import { transaction, type Transaction } from '../../db/transaction.ts';
import type { Actor } from '../../http/actor.ts';
import { sha256 } from '../../sha256.ts';
import type { Polls } from '../polls.ts';
import { findPollAlone } from '../polls.store.ts';
import { findWordRows, upsertRulings } from './word-list.store.ts';

/** [POLL76] For the moderators: every word that was mixed, without its author. */
export async function readWords({ context, deadlines }: Polls, id: string): Promise<Result<WordListView>> {
	await deadlines.settle();
	const db = context.database.read;
	const checked = check(await findPollAlone(db, id));
	if (!checked.ok) return checked;
	const { slips, rulings } = await findWordRows(db, id);
	return ok({ words: listWords(slips, rulings) });
}

/** [POLL77] This is the only change to the part of the list that participants see. */
export function moderateWords(
	polls: Polls,
	actor: Actor,
	id: string,
	command: WordCommand
): Promise<Result<WordListView>> {
	const { context } = polls;
	return transaction<Result<WordListView>>(context.database, async (tx) => {
		const checked = check(await findPollAlone(tx.db, id));
		if (!checked.ok) return checked;
		const poll = checked.value;
		const { slips, rulings } = await findWordRows(tx.db, id);
		const ruled = ruleOnWords(slips, rulings, command);
		if (!ruled.ok) return ruled;
		const after = merge(rulings, ruled.value);
		const words = listWords(slips, after);
		await upsertRulings(tx.db, id, ruled.value);
		if (poll.state === 'closed' && differs(words, listWords(slips, rulings))) await record(polls, tx, actor, poll);
		tx.onCommit(() => context.live.notify({ kind: 'poll', consultation: poll.consultation, poll: id }));
		return ok({ words });
	});
}

function check(poll: Poll | undefined): Result<Poll> {
	if (!poll || !isWordList(poll.subject)) return refuse('poll/unknown');
	if (poll.state === 'void') return refuse('poll/is-void');
	return poll.state === 'draft' ? refuse('poll/not-open') : ok(poll);
}

function merge(rulings: readonly WordRuling[], changed: readonly WordRuling[]): WordRuling[] {
	return [...new Map([...rulings, ...changed].map((ruling) => [ruling.key, ruling])).values()];
}

function differs(one: readonly ListedWord[], other: readonly ListedWord[]): boolean {
	return canonicalJson(one) !== canonicalJson(other);
}

/** [POLL72] After the closing, for the minutes tell what is shown: by its hash, without words. */
async function record({ context }: Polls, tx: Transaction, actor: Actor, poll: Poll): Promise<void> {
	const { id, consultation } = poll;
	const line = { consultation, stream: `poll:${id}`, type: 'poll-words-changed' as const, at: context.now() };
	await context.journal.append(tx, {
		...line,
		by: actor.participant,
		data: { indicative: true, wordsSha256: await hashShownWords(tx, id) }
	});
}

export async function hashShownWords({ db }: Pick<Transaction, 'db'>, poll: string): Promise<string> {
	const { slips, rulings } = await findWordRows(db, poll);
	return sha256(canonicalJson(shownWords(slips, rulings)));
}
