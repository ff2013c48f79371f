import { endParticipation, isActive } from '@plenum/domain/people/change-person';
import type { Consultation } from '@plenum/domain/consultations/consultation';
import type { AdmissionStatus } from '@plenum/domain/people/rights';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { MadeLink } from '@plenum/protocol/people';
import { findConsultation } from '../consultations/consultations.store.ts';
import type { Db } from '../db/db.ts';
import { transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import {
	changeParticipant,
	countFacilitators,
	deleteName,
	findParticipant,
	type Participant
} from './participants.store.ts';
import type { People } from './people.ts';
import { recordPerson } from './record-person.ts';
import { revokeLostLinks } from './links/revoke-lost-links.ts';
import { deleteLabelOf } from './links/scoped-links.store.ts';
import { deleteSessionsOf } from './sessions/sessions.store.ts';
import { notifyOfChange } from './notify-of-change.ts';

/** Whom an erasing is about, and what they are afterwards. */
export type Erasure = { person: Participant; consultation: Consultation; status: AdmissionStatus };

/** [PEOPLE21] Whether somebody may be erased: in an open consultation the last facilitator may not. */
export async function findErasure(db: Db, id: string): Promise<Result<Erasure>> {
	const person = await findParticipant(db, id);
	const consultation = person && (await findConsultation(db, person.consultation));
	if (!person || !consultation) return refuse('participant/unknown');
	const facilitators = await countFacilitators(db, consultation.id);
	const end = isActive(person.status) ? endParticipation(person, 'removed', facilitators) : ok(person.status);
	if (!end.ok && consultation.phase === 'open') return end;
	return ok({ person, consultation, status: end.ok ? end.value : 'removed' });
}

/**
 * [PEOPLE21] Forgets who someone was: name, organisation, sessions, the link to an account. What they did stays in the record
 * under a random id, so every chain and every count stays valid. For the operator.
 */
export async function eraseParticipant(
	context: AppContext,
	people: People,
	id: string
): Promise<Result<{ participant: string; consultation: string; links: MadeLink[] }>> {
	return transaction(context.database, async (tx) => {
		const erasure = await findErasure(tx.db, id);
		if (!erasure.ok) return erasure;
		const { consultation, status } = erasure.value;
		await deleteName(tx.db, id);
		await deleteLabelOf(tx.db, id);
		await deleteSessionsOf(tx.db, id);
		await changeParticipant(tx.db, id, { status, account: null });
		const links = await revokeLostLinks(context, people, tx, { participant: id, by: null });
		const data = { participant: id };
		await recordPerson(context, tx, 'person-erased', { consultation: consultation.id, by: null, data });
		notifyOfChange(context, people, tx, { participants: [id], consultation: consultation.id, status });
		return ok({ participant: id, consultation: consultation.id, links });
	});
}
