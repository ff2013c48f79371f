import type { Consultation } from '@plenum/domain/consultations/consultation';
import { isListed, shownAs } from '@plenum/domain/people/name-policy';
import type { Person } from '@plenum/protocol/people';
import { getConsultation } from '../consultations/consultations.store.ts';
import type { Db } from '../db/db.ts';
import type { Actor } from '../http/actor.ts';
import { findParticipants, type Participant } from './participants.store.ts';

/** Everyone whom this reader may know of, as the name policy lets them be seen. */
export async function listPeople(db: Db, actor: Actor): Promise<{ people: Person[] }> {
	const consultation = await getConsultation(db, actor.consultation);
	const rows = await findParticipants(db, actor.consultation);
	const viewer = { id: actor.participant, role: actor.role };
	return { people: rows.filter((row) => isListed(row, viewer)).map((row) => asPerson(row, viewer, consultation)) };
}

export function asPerson(
	row: Participant,
	viewer: Parameters<typeof shownAs>[1],
	{ settings }: Pick<Consultation, 'settings'>
): Person {
	const { id, constituency, role, status, joinedAt } = row;
	const appearance = shownAs(row, viewer, settings);
	const me = id === viewer.id;
	const confirmed = me || viewer.role === 'facilitator' ? row.confirmed !== null : null;
	const muted = viewer.role === 'facilitator' && row.muted !== null ? { muted: true as const } : {};
	return { id, ...appearance, constituency, role, status, me, joinedAt, confirmed, ...muted };
}
