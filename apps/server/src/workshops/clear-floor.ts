import { mayAct } from '@plenum/domain/people/rights';
import { leaveFloor } from '@plenum/domain/workshops/floor';
import { findConsultation } from '../consultations/consultations.store.ts';
import { transaction, type Transaction } from '../db/transaction.ts';
import type { House } from '../house.ts';
import { findParticipant } from '../people/participants.store.ts';
import { appendEvents } from './workshop-events.ts';
import { findWorkshops, putFolded, type StoredWorkshop } from './workshops.store.ts';

/** [WORKSHOP12] For whoever learns that someone's rights are others now: Plenum itself takes down the hand of who may not speak. */
export function clearFloor(house: House, participant: string, consultation: string): Promise<void> {
	return transaction(house.database, async (tx) => {
		const person = await findParticipant(tx.db, participant);
		const phase = (await findConsultation(tx.db, consultation))?.phase ?? 'closed';
		if (person && mayAct(person, 'raise-hand', phase).ok) return;
		for (const stored of await findWorkshops(tx.db, consultation)) await leave(house, tx, stored, participant);
	});
}

async function leave(house: House, tx: Transaction, stored: StoredWorkshop, participant: string): Promise<void> {
	const { id, consultation, folded } = stored;
	const events = leaveFloor(folded, participant);
	if (events.length === 0) return;
	const { workshop } = await appendEvents(house, tx, { consultation, workshop: id }, null, folded, events);
	if (!workshop) throw new Error('A workshop does not vanish.');
	await putFolded(tx.db, id, workshop);
	const { seq } = workshop;
	tx.onCommit(() => house.live.announce({ kind: 'workshop', consultation, workshop: id, seq }));
}
