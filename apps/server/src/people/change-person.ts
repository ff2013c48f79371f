import { changePerson as decideChange } from '@plenum/domain/people/change-person';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { ChangePersonRequest, MadeLink } from '@plenum/protocol/people';
import { getConsultation } from '../consultations/consultations.store.ts';
import { transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import type { Actor } from '../http/actor.ts';
import { changeParticipant, countFacilitators, findParticipant, type Participant } from './participants.store.ts';
import type { People } from './people.ts';
import { recordPerson } from './record-person.ts';
import { revokeLostLinks } from './links/revoke-lost-links.ts';
import { renewSessionsOf } from './sessions/sessions.store.ts';
import { notifyOfChange } from './notify-of-change.ts';

export async function changePerson(
	context: AppContext,
	people: People,
	actor: Actor,
	id: string,
	change: ChangePersonRequest
): Promise<Result<{ person: Participant; links: MadeLink[] }>> {
	const { consultation, participant: by } = actor;
	return transaction(context.database, async (tx) => {
		const person = await findParticipant(tx.db, id);
		if (person?.consultation !== consultation) return refuse('participant/unknown');
		const { settings } = await getConsultation(tx.db, consultation);
		const verdict = decideChange(person, change, settings, await countFacilitators(tx.db, consultation));
		if (!verdict.ok) return verdict;
		const { role, constituency, status } = verdict.value;
		const muted = role === 'facilitator' ? null : person.muted;
		await changeParticipant(tx.db, id, { role, constituency, muted });
		await people.personMoved(tx, id);
		const links = await revokeLostLinks(context, people, tx, { participant: id, by });
		const newRole = role !== person.role;
		if (newRole) await renewSessionsOf(tx.db, id);
		const data = { participant: id, role, constituency };
		await recordPerson(context, tx, 'person-changed', { consultation, by, data });
		notifyOfChange(context, people, tx, { participants: [id], consultation, status, newRole });
		return ok({ person: { ...person, role, constituency, muted }, links });
	});
}
