import { shownToOthers } from '@plenum/domain/people/name-policy';
import type { Poll } from '@plenum/domain/polls/poll';
import type { PollView } from '@plenum/protocol/polls/polls';
import { findConsultation } from '../../consultations/consultations.store.ts';
import type { Db } from '../../db/db.ts';
import { findParticipant } from '../../people/participants.store.ts';
import type { OwnVote } from './ballots.store.ts';

/** As others see them, and whether they are still there. */
type Colleague = { shownAs: string | null; isHere: boolean };
export type Colleagues = ReadonlyMap<string, Colleague>;

/** [POLL67] [POLL68] What others see of those who cast for the reader’s organisations, or alone may, under the name policy. */
export async function findColleagues(db: Db, votes: ReadonlyMap<string, OwnVote>): Promise<Colleagues> {
	const colleagues = new Map<string, Colleague>();
	for (const { organisation } of votes.values())
		for (const id of [organisation?.castBy, organisation?.delegate]) {
			if (!id || colleagues.has(id)) continue;
			const person = await findParticipant(db, id);
			const consultation = person && (await findConsultation(db, person.consultation));
			const shownAs = consultation ? shownToOthers(person, consultation.settings) : null;
			colleagues.set(id, { shownAs, isHere: person?.status === 'admitted' });
		}
	return colleagues;
}

/** [POLL67] While the poll is open, for its own people alone. */
export function organisationIn(
	{ state }: Poll,
	vote: OwnVote | undefined,
	{ reader, colleagues }: { reader: string; colleagues: Colleagues }
): PollView['organisation'] {
	if (state !== 'open' || !vote?.organisation) return null;
	const { id, castBy, castAt, delegate } = vote.organisation;
	const named = delegate === null ? undefined : colleagues.get(delegate);
	return {
		id,
		castAt,
		castByMe: castBy === reader,
		castBy: castBy && (colleagues.get(castBy)?.shownAs ?? null),
		delegate: named?.isHere ? { name: named.shownAs, isMe: delegate === reader } : null
	};
}

/**
 * [POLL67] The content of a ballot that is not open is known to the person who cast it, and to nobody else of their
 * organisation.
 */
export function isKnownTo(reader: string, { kind }: Poll, { organisation }: OwnVote): boolean {
	return kind === 'open' || organisation === null || organisation.castBy === reader;
}
