import type { AppContext } from '../../app-context.ts';
import type { Transaction } from '../../db/transaction.ts';
import type { Actor } from '../../http/actor.ts';
import { findParticipants } from '../../people/participants.store.ts';
import { sideOf } from '../cluster-view.ts';

/** [RATINGS365] After the commit, to the screens of the other members of the side and to nobody else's. */
export async function notifyOfRating(
	{ live }: AppContext,
	tx: Transaction,
	{ consultation, participant }: Actor,
	{ constituency, ...row }: { constituency: string; cluster: string; recommendation: string }
): Promise<void> {
	const people = await findParticipants(tx.db, consultation);
	const members = people.filter(
		(person) => person.id !== participant && person.status === 'admitted' && sideOf(person) === constituency
	);
	const ids = members.map(({ id }) => id);
	if (ids.length > 0) tx.onCommit(() => live.notifyParticipants(ids, { kind: 'side-rating', consultation, ...row }));
}
