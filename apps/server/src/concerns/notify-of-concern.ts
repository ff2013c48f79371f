import { mayReadConcern, type Concern } from '@plenum/domain/concerns/concern';
import type { AppContext } from '../app-context.ts';
import type { Transaction } from '../db/transaction.ts';
import type { ParticipantRow } from '../people/participants.store.ts';

/**
 * [CONCERN5] Notifies only the screens of the people who may read it, and of the person who raised it. The message says that
 * something is newer, and in which workshop, but not whose it is.
 */
export function notifyOfConcern(
	{ live }: AppContext,
	tx: Transaction,
	consultation: string,
	concern: Concern,
	people: readonly ParticipantRow[]
): void {
	const readers = people.filter((person) => mayReadConcern(concern, person)).map(({ id }) => id);
	const fact = { kind: 'concerns', consultation, workshop: concern.workshop } as const;
	tx.onCommit(() => live.notifyParticipants([...readers, concern.by], fact));
}
