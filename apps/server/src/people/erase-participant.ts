import { endParticipation, isActive } from '@plenum/domain/people/change-person';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { MadeLink } from '@plenum/protocol/people';
import { findConsultation } from '../consultations/consultations.store.ts';
import { transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { changeParticipant, countFacilitators, deleteName, findParticipant } from './participants.store.ts';
import type { People } from './people.ts';
import { recordPerson } from './record-person.ts';
import { revokeLostLinks } from './revoke-lost-links.ts';
import { deleteLabelOf } from './scoped-links.store.ts';
import { deleteSessionsOf } from './sessions.store.ts';
import { notifyOfChange } from './notify-of-change.ts';

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
		const person = await findParticipant(tx.db, id);
		const consultation = person && (await findConsultation(tx.db, person.consultation));
		if (!person || !consultation) return refuse('participant/unknown');
		const facilitators = await countFacilitators(tx.db, consultation.id);
		const end = isActive(person.status) ? endParticipation(person, 'removed', facilitators) : ok(person.status);
		if (!end.ok && consultation.phase === 'open') return end;
		const status = end.ok ? end.value : 'removed';
		await deleteName(tx.db, id);
		await deleteLabelOf(tx.db, id);
		await deleteSessionsOf(tx.db, id);
		await changeParticipant(tx.db, id, { status, account: null });
		const links = await revokeLostLinks(context, people, tx, { participant: id, by: null });
		const data = { participant: id };
		await recordPerson(context, tx, 'person-erased', { consultation: consultation.id, by: null, data });
		notifyOfChange(context, people, tx, { participant: id, consultation: consultation.id, status });
		return ok({ participant: id, consultation: consultation.id, links });
	});
}
