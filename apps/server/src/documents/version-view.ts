import type { Version } from '@plenum/protocol/documents';
import type { Author } from '@plenum/protocol/shapes';
import { getConsultation } from '../consultations/consultations.store.ts';
import type { Db } from '../db/db.ts';
import type { Actor } from '../http/actor.ts';
import { asPerson } from '../people/list-people.ts';
import { findParticipants } from '../people/participants.store.ts';
import type { FoundVersion } from './versions.store.ts';

/** Versions as this reader may see them: who kept them goes by the name policy. */
export async function viewVersions(db: Db, actor: Actor, found: readonly FoundVersion[]): Promise<Version[]> {
	const keepers = found.flatMap(({ by }) => by ?? []);
	const nameOf = await readNames(db, actor, keepers);
	return found.map(({ number, reason, label, poll, at, by, seq, generation, sha256, readable, shortened }) => ({
		...{ number, reason, label, poll, at, by: by === null ? null : nameOf(by) },
		...{ seq, generation, sha256, readable, shortened }
	}));
}

/** How this reader may see some people. */
export async function readNames(
	db: Db,
	actor: Actor,
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
