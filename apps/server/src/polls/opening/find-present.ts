import type { OpenPoll } from '@plenum/domain/polls/poll';
import { listPresent } from '@plenum/domain/polls/present-voters';
import type { Db } from '../../db/db.ts';
import { findParticipants } from '../../people/participants.store.ts';

/** Who of the roster is present, when these have voted. */
export async function findPresent(db: Db, poll: OpenPoll, voters: readonly string[]): Promise<ReadonlySet<string>> {
	const admitted = (await findParticipants(db, poll.consultation)).filter(({ status }) => status === 'admitted');
	return listPresent(
		poll,
		voters,
		admitted.map(({ id }) => id)
	);
}
