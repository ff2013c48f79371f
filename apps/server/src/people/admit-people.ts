import { ok, refuse, type Result } from '@plenum/domain/result';
import type { AdmitRequest, AdmittedPeople } from '@plenum/protocol/people';
import { getConsultation } from '../consultations/consultations.store.ts';
import { transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import type { Actor } from '../http/actor.ts';
import { admitParticipants, findParticipants, findWaiting } from './participants.store.ts';
import type { People } from './people.ts';
import { recordPerson } from './record-person.ts';
import { notifyOfChange } from './notify-of-change.ts';

/**
 * These of the lobby, or everyone in it. Who was admitted or has gone meanwhile is passed over; a stranger's id is refused. [PEOPLE63]
 * Everyone in a lobby that only a burst fills comes in as automatic admission lets them in: nobody has looked at them one by one.
 */
export async function admitPeople(
	context: AppContext,
	people: People,
	actor: Actor,
	{ participants }: AdmitRequest
): Promise<Result<AdmittedPeople>> {
	const { consultation, participant: by } = actor;
	return transaction(context.database, async (tx) => {
		const named = participants === 'all' ? [] : [...new Set(participants)];
		if ((await findParticipants(tx.db, consultation, named)).length < named.length)
			return refuse('participant/unknown');
		const waiting = await findWaiting(tx.db, consultation);
		const chosen = participants === 'all' ? waiting : waiting.filter(({ id }) => participants.includes(id));
		const { settings } = await getConsultation(tx.db, consultation);
		const ids = chosen.map(({ id }) => id);
		await admitParticipants(tx.db, ids, participants === 'all' && settings.admission === 'automatic' ? null : 'lobby');
		for (const { id: participant, role, constituency } of chosen) {
			const data = { participant, role, constituency };
			await recordPerson(context, tx, 'person-admitted', { consultation, by, data });
		}
		notifyOfChange(context, people, tx, { participants: ids, consultation, status: 'admitted' });
		return ok({ admitted: ids.length, participants: ids });
	});
}
