import { mayAct } from '@plenum/domain/people/rights';
import { removeFromSpeakers } from '@plenum/domain/workshops/speakers';
import { findConsultation } from '../consultations/consultations.store.ts';
import { transaction, type Transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { findParticipant } from '../people/participants.store.ts';
import { appendEvents } from './workshop-events.ts';
import { findWorkshops, updateWorkshopState, type StoredWorkshop } from './workshops.store.ts';

/** [WORKSHOP12] For whoever learns that someone's rights are others now: Plenum itself takes down the hand of who may not speak. */
export function removeSpeaker(context: AppContext, participant: string, consultation: string): Promise<void> {
	return transaction(context.database, async (tx) => {
		const person = await findParticipant(tx.db, participant);
		const phase = (await findConsultation(tx.db, consultation))?.phase ?? 'closed';
		if (person && mayAct(person, 'raise-hand', phase).ok) return;
		for (const stored of await findWorkshops(tx.db, consultation)) await leave(context, tx, stored, participant);
	});
}

async function leave(context: AppContext, tx: Transaction, stored: StoredWorkshop, participant: string): Promise<void> {
	const { id, consultation, folded } = stored;
	const events = removeFromSpeakers(folded, participant);
	if (events.length === 0) return;
	const { workshop } = await appendEvents(context, tx, { consultation, workshop: id }, null, folded, events);
	if (!workshop) throw new Error('A workshop does not vanish.');
	await updateWorkshopState(tx.db, id, workshop);
	const { seq } = workshop;
	tx.onCommit(() => context.live.notify({ kind: 'workshop', consultation, workshop: id, seq }));
}
