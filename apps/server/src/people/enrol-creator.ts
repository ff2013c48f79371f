import { creatorsConstituency } from '@plenum/domain/consultations/settings';
import type { Consultation } from '@plenum/domain/consultations/consultation';
import type { WriteTransaction } from '../db/transaction-on.ts';
import type { AppContext } from '../app-context.ts';
import { assignJoinCode } from './join/join-codes.ts';
import { insertParticipant } from './participants.store.ts';

/** Makes the creator the first facilitator, and the consultation's join code. Answers the participant. */
export async function enrolCreator(
	{ createId, now }: Pick<AppContext, 'createId' | 'now'>,
	tx: WriteTransaction,
	consultation: Consultation,
	account: { id: string; name: string }
): Promise<string> {
	const id = createId();
	const constituency = creatorsConstituency(consultation.settings);
	const part = { role: 'facilitator', status: 'admitted', constituency, confirmed: null } as const;
	const person = { name: account.name, organisation: null, joinedAt: now() };
	await insertParticipant(tx.db, { id, consultation: consultation.id, account: account.id, ...part, ...person });
	await assignJoinCode(tx, consultation.id);
	return id;
}
