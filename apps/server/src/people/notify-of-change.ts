import type { AdmissionStatus } from '@plenum/domain/people/rights';
import type { Transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import type { People } from './people.ts';

/** The people of one act who have the same status since. */
type Change = {
	participants: readonly string[];
	consultation: string;
	status: AdmissionStatus;
	newRole?: boolean;
};

/**
 * [PEOPLE19] After the commit, the people are notified, and the rights in their open documents are checked again. People who
 * are gone receive nothing more. The screens of people with a new role reconnect as who they are now. [PEOPLE90] Once for all
 * of them.
 */
export function notifyOfChange(
	context: AppContext,
	people: People,
	tx: Transaction,
	{ participants, consultation, status, newRole = false }: Change
): void {
	if (participants.length === 0) return;
	tx.onCommit(() => people.peopleChanged(participants, consultation));
	tx.onCommit(() => {
		if (status === 'admitted') context.live.letIn(participants, consultation);
		if (status === 'waiting') context.live.showOut(participants, consultation);
		context.live.notifyParticipants(participants, { kind: 'me', consultation });
		if (newRole || status === 'removed' || status === 'left') context.live.disconnect(participants);
	});
	tx.onCommit(() => people.announcePeople(consultation));
}
