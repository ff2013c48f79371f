import { shownToOthers } from '@plenum/domain/people/name-policy';
import type { Poll } from '@plenum/domain/polls/poll';
import type { PollView } from '@plenum/protocol/polls';
import { findConsultation } from '../consultations/consultations.store.ts';
import type { Db } from '../db/db.ts';
import { findParticipant } from '../people/participants.store.ts';
import type { OwnVote } from './ballots.store.ts';

/** [POLL67] What others see of those who cast for the reader’s organisations, under the name policy. */
export async function findCasters(
	db: Db,
	votes: ReadonlyMap<string, OwnVote>
): Promise<ReadonlyMap<string, string | null>> {
	const casters = new Map<string, string | null>();
	for (const { organisation } of votes.values()) {
		const id = organisation?.castBy;
		if (!id || casters.has(id)) continue;
		const person = await findParticipant(db, id);
		const consultation = person && (await findConsultation(db, person.consultation));
		casters.set(id, consultation ? shownToOthers(person, consultation.settings) : null);
	}
	return casters;
}

/** [POLL67] While the poll is open, for its own people alone. */
export function organisationIn(
	{ state }: Poll,
	vote: OwnVote | undefined,
	{ reader, casters }: { reader: string; casters: ReadonlyMap<string, string | null> }
): PollView['organisation'] {
	if (state !== 'open' || !vote?.organisation) return null;
	const { id, castBy, castAt } = vote.organisation;
	return { id, castBy: castBy && (casters.get(castBy) ?? null), castByMe: castBy === reader, castAt };
}

/** [POLL67] Of a ballot that is not open, whoever cast it knows what is in it, and nobody else of their organisation. */
export function isKnownTo(reader: string, { kind }: Poll, { organisation }: OwnVote): boolean {
	return kind === 'open' || organisation === null || organisation.castBy === reader;
}
