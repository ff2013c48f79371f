import type { Author } from '@plenum/protocol/shapes';
import { getConsultation } from '../consultations/consultations.store.ts';
import type { Db } from '../db/db.ts';
import type { Actor } from '../http/actor.ts';
import { asPerson } from './list-people.ts';
import { findParticipants } from './participants.store.ts';

/** How this reader may see some people. */
export async function readNames(
	db: Db,
	actor: Pick<Actor, 'participant' | 'consultation' | 'role'>,
	participants: readonly string[]
): Promise<(participant: string) => Author | null> {
	if (participants.length === 0) return () => null;
	const consultation = await getConsultation(db, actor.consultation);
	const rows = await findParticipants(db, actor.consultation, [...new Set(participants)]);
	const people = new Map(rows.map((row) => [row.id, row]));
	return (participant) => {
		const row = people.get(participant);
		if (!row) return null;
		const { shownAs, constituency } = asPerson(row, { id: actor.participant, role: actor.role }, consultation);
		return { shownAs, constituency };
	};
}
