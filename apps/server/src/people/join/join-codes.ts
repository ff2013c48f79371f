import { joinCodeLength, joinCodeSymbols, createJoinCode } from '@plenum/domain/people/join-code';
import { randomInt } from 'node:crypto';
import type { WriteTransaction } from '../../db/transaction-on.ts';
import { transaction } from '../../db/transaction.ts';
import type { AppContext } from '../../app-context.ts';
import type { Actor } from '../../http/actor.ts';
import { findJoinCode, upsertJoinCode } from './join-codes.store.ts';

export async function assignJoinCode(tx: WriteTransaction, consultation: string): Promise<string> {
	const code = createJoinCode(Array.from({ length: joinCodeLength }, () => randomInt(joinCodeSymbols.length)));
	await upsertJoinCode(tx.db, consultation, code);
	return code;
}

export async function getJoinCode(context: AppContext, consultation: string): Promise<string> {
	const code = await findJoinCode(context.database.read, consultation);
	if (code === undefined) throw new Error('A consultation has no join code.');
	return code;
}

/**
 * [PEOPLE18] People who have only the old code cannot join any more; those who joined stay. Other facilitators' screens no
 * longer show the old code.
 */
export async function rotateJoinCode(context: AppContext, actor: Actor): Promise<string> {
	return transaction(context.database, async (tx) => {
		const { consultation, participant } = actor;
		const line = { stream: 'people', type: 'join-code-renewed' as const, data: {} };
		await context.journal.append(tx, { ...line, consultation, by: participant, at: context.now() });
		tx.onCommit(() => context.live.notifyFacilitators({ kind: 'people', consultation }));
		return assignJoinCode(tx, consultation);
	});
}
