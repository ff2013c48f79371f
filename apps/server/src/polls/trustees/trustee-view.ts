import { shownToOthers } from '@plenum/domain/people/name-policy';
import type { Poll } from '@plenum/domain/polls/poll';
import { trusteeToSecond, type Trustee } from '@plenum/domain/polls/trustees/trustees';
import type { PollView } from '@plenum/protocol/polls/polls';
import { findConsultation } from '../../consultations/consultations.store.ts';
import type { Db } from '../../db/db.ts';
import { findParticipant } from '../../people/participants.store.ts';

/** [TRUSTEE13] As everyone sees them: by name only who agreed to it, and who seconded them as the name policy shows those. */
export async function viewTrustees(db: Db, trustees: readonly Trustee[]): Promise<PollView['trustees']> {
	return Promise.all(
		trustees.map(async ({ participant, constituency, keys, named, seconds }) => {
			const name = named ? ((await findParticipant(db, participant))?.name ?? null) : null;
			const seconders = await Promise.all(seconds.map((id) => findShownAs(db, id)));
			// In the order of what is shown, which says nothing of who came first.
			seconders.sort((a, b) => (a ?? '').localeCompare(b ?? ''));
			return { participant, constituency, keys, named, name, seconders };
		})
	);
}

async function findShownAs(db: Db, id: string): Promise<string | null> {
	const person = await findParticipant(db, id);
	const consultation = person && (await findConsultation(db, person.consultation));
	return consultation ? shownToOthers(person, consultation.settings) : null;
}

/** [TRUSTEE13] The trustee whom the reader may second, by name: their own side is asked whether it trusts this person. */
export async function viewSeconding(
	db: Db,
	poll: Poll,
	trustees: readonly Trustee[],
	reader: string
): Promise<PollView['second']> {
	if (poll.state !== 'draft' || trustees.length === 0) return null;
	const person = await findParticipant(db, reader);
	const trustee = person ? trusteeToSecond(poll, trustees, person) : null;
	if (!trustee?.keys) return null;
	const name = (await findParticipant(db, trustee.participant))?.name ?? null;
	return { name, publicKey: trustee.keys.publicKey, seconds: trustee.seconds.includes(reader) };
}
