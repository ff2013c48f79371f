import { mostPractices } from '@plenum/domain/consultations/practice';
import { refuse, type Result } from '@plenum/domain/result';
import type { StartPracticeRequest } from '@plenum/protocol/consultations';
import type { AppContext } from '../app-context.ts';
import { workerTransaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { findParticipant } from '../people/participants.store.ts';
import { countPracticesOf } from './practice.store.ts';
import { practiceWritten } from './write-practice.ts';

/** [PRACTICE5] [PRACTICE10] */
export async function startPractice(
	{ database, config, now }: AppContext,
	{ consultation: source, participant }: Actor,
	words: StartPracticeRequest
): Promise<Result<{ consultation: string }>> {
	const person = await findParticipant(database.read, participant);
	if (!person?.account) return refuse('practice/needs-account');
	if ((await countPracticesOf(database.read, person.account)) >= mostPractices) return refuse('practice/too-many');
	const account = { id: person.account, name: person.name ?? words.person };
	return workerTransaction(database, practiceWritten, { source, account, words, at: now() }, config.secret);
}
