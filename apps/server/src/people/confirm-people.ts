import { lostVoucher } from '@plenum/domain/people/confirmation';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { ConfirmPeopleRequest } from '@plenum/protocol/people';
import { transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import type { Actor } from '../http/actor.ts';
import { confirmParticipants, findParticipants } from './participants.store.ts';
import { findUsedLinksOfRemoved } from './links/scoped-links.store.ts';
import type { People } from './people.ts';

/**
 * [PEOPLE30] The facilitator vouches for the people on a list. Who was confirmed before, waits or has gone meanwhile is passed over;
 * a stranger's id is refused. [PEOPLE62] Who came by a link of somebody who was removed is confirmed anew.
 */
export async function confirmPeople(
	context: AppContext,
	people: People,
	actor: Actor,
	{ participants }: ConfirmPeopleRequest
): Promise<Result<{ confirmed: number }>> {
	const { consultation, participant: by } = actor;
	return transaction(context.database, async (tx) => {
		const known = new Map((await findParticipants(tx.db, consultation)).map((person) => [person.id, person]));
		const chosen = [...new Set(participants)].map((id) => known.get(id));
		if (chosen.includes(undefined)) return refuse('participant/unknown');
		const letInByRemoved = new Set(
			(await findUsedLinksOfRemoved(tx.db, consultation)).map(({ participant }) => participant)
		);
		const ids = chosen.flatMap((person) =>
			person?.status === 'admitted' &&
			(person.confirmed === null || lostVoucher(person.confirmed, letInByRemoved.has(person.id)))
				? [person.id]
				: []
		);
		if (ids.length === 0) return ok({ confirmed: 0 });
		await confirmParticipants(tx.db, ids);
		const line = { stream: 'people', type: 'people-confirmed' as const, data: { participants: ids } };
		await context.journal.append(tx, { ...line, consultation, by, at: context.now() });
		tx.onCommit(() => people.announcePeople(consultation));
		return ok({ confirmed: ids.length });
	});
}
