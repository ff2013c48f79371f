import type { Consultation } from '@plenum/domain/consultations/consultation';
import type { Phase } from '@plenum/domain/people/rights';
import { ok, refuse, type Result } from '@plenum/domain/result';
import { transaction } from '../db/transaction.ts';
import type { House } from '../house.ts';
import { findConsultation, setPhase } from './consultations.store.ts';
import type { Agent } from './members.ts';
import { recordConsultation } from './record-consultation.ts';

/** [CONSULTATIONS4] A closed consultation is read, followed up and exported. Closing what is closed changes and records nothing. */
export async function closeConsultation(house: House, agent: Agent, id: string): Promise<Result<Consultation>> {
	return movePhase(house, agent, id, 'closed');
}

export async function reopenConsultation(house: House, agent: Agent, id: string): Promise<Result<Consultation>> {
	return movePhase(house, agent, id, 'open');
}

async function movePhase(
	house: House,
	{ participant }: Agent,
	id: string,
	phase: Phase
): Promise<Result<Consultation>> {
	return transaction(house.database, async (tx) => {
		const before = await findConsultation(tx.db, id);
		if (!before) return refuse('consultation/unknown');
		if (before.phase === phase) return ok(before);
		await setPhase(tx.db, id, phase);
		const type = phase === 'closed' ? 'consultation-closed' : 'consultation-reopened';
		await recordConsultation(house, tx, type, { consultation: id, by: participant, data: {} });
		return ok({ ...before, phase });
	});
}
