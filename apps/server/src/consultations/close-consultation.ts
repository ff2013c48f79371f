import type { Consultation } from '@plenum/domain/consultations/consultation';
import type { Phase } from '@plenum/domain/people/rights';
import { ok, refuse, type Result } from '@plenum/domain/result';
import { transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import type { Consultations } from './consultations.ts';
import { findConsultation, setPhase } from './consultations.store.ts';
import type { ActingParticipant } from './members.ts';
import { recordConsultation } from './record-consultation.ts';

/** [CONSULTATIONS4] A closed consultation is read, followed up and exported. Closing what is closed changes and records nothing. */
export async function closeConsultation(
	context: AppContext,
	consultations: Consultations,
	agent: ActingParticipant,
	id: string
): Promise<Result<Consultation>> {
	return movePhase(context, consultations, agent, id, 'closed');
}

export async function reopenConsultation(
	context: AppContext,
	consultations: Consultations,
	agent: ActingParticipant,
	id: string
): Promise<Result<Consultation>> {
	return movePhase(context, consultations, agent, id, 'open');
}

async function movePhase(
	context: AppContext,
	consultations: Consultations,
	{ participant }: ActingParticipant,
	id: string,
	phase: Phase
): Promise<Result<Consultation>> {
	return transaction(context.database, async (tx) => {
		const before = await findConsultation(tx.db, id);
		if (!before) return refuse('consultation/unknown');
		if (before.phase === phase) return ok(before);
		await setPhase(tx.db, id, phase);
		const type = phase === 'closed' ? 'consultation-closed' : 'consultation-reopened';
		await recordConsultation(context, tx, type, { consultation: id, by: participant, data: {} });
		tx.onCommit(() => consultations.phaseChanged(id));
		return ok({ ...before, phase });
	});
}
