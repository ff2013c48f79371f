import type { Db } from '../db/database.ts';
import { findParticipants } from '../people/participants.store.ts';

/** Present is who voted, and who is still admitted at this moment. */
export async function findPresent(db: Db, consultation: string, voters: readonly string[]): Promise<Set<string>> {
	const admitted = (await findParticipants(db, consultation)).filter(({ standing }) => standing === 'admitted');
	return new Set([...voters, ...admitted.map(({ id }) => id)]);
}
