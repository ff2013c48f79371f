import { joinCodeLength, joinCodeSymbols, makeJoinCode, showJoinCode } from '@plenum/domain/people/join-code';
import type { JoinCode } from '@plenum/protocol/people';
import { randomInt } from 'node:crypto';
import type { Transaction } from '../db/transaction.ts';
import { transaction } from '../db/transaction.ts';
import type { House } from '../house.ts';
import type { Actor } from '../http/actor.ts';
import { findJoinCode, putJoinCode } from './join-codes.store.ts';

export async function giveJoinCode(tx: Transaction, consultation: string): Promise<string> {
	const code = makeJoinCode(Array.from({ length: joinCodeLength }, () => randomInt(joinCodeSymbols.length)));
	await putJoinCode(tx.db, consultation, code);
	return code;
}

export async function getJoinCode(house: House, consultation: string): Promise<string> {
	const code = await findJoinCode(house.database.read, consultation);
	if (code === undefined) throw new Error('A consultation has no join code.');
	return code;
}

/** Whoever has only the old code cannot join any more; those who joined stay. */
export async function renewJoinCode(house: House, actor: Actor): Promise<string> {
	return transaction(house.database, async (tx) => {
		const { consultation, participant } = actor;
		const line = { stream: 'people', type: 'join-code-renewed', data: {} };
		await house.journal.append(tx, { ...line, consultation, by: participant, at: house.now() });
		return giveJoinCode(tx, consultation);
	});
}

/** [PEOPLE18] The code stands in the link's fragment, which browsers keep to themselves: no log on the way holds it. */
export function showCode(house: House, code: string): JoinCode {
	const shown = showJoinCode(code);
	return { code: shown, link: `${house.config.publicUrl}/join#${shown}` };
}
