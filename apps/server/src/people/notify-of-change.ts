import type { AdmissionStatus } from '@plenum/domain/people/rights';
import type { Transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import type { People } from './people.ts';

/**
 * [PEOPLE19] After the commit: the person learns of it, open documents of theirs are looked at again, whoever is gone hears nothing
 * more, and the screens of whoever has a new role come back as who they are now.
 */
export function notifyOfChange(
	context: AppContext,
	people: People,
	tx: Transaction,
	{
		participant,
		consultation,
		status,
		newRole = false
	}: { participant: string; consultation: string; status: AdmissionStatus; newRole?: boolean }
): void {
	tx.onCommit(() => people.personChanged(participant, consultation));
	tx.onCommit(() => {
		if (status === 'admitted') context.live.letIn(participant, consultation);
		if (status === 'waiting') context.live.showOut(participant, consultation);
		context.live.notifyParticipant(participant, { kind: 'me', consultation });
		if (newRole || status === 'removed' || status === 'left') context.live.disconnect(participant);
	});
	tx.onCommit(() => people.announcePeople(consultation));
}
