import type { Standing } from '@plenum/domain/people/rights';
import type { Transaction } from '../db/transaction.ts';
import type { House } from '../house.ts';
import type { People } from './people.ts';

/** [PEOPLE19] After the commit: the person learns of it, open documents of theirs are looked at anew, and whoever is gone hears nothing more. */
export function tellOfChange(
	house: House,
	people: People,
	tx: Transaction,
	{ participant, consultation, standing }: { participant: string; consultation: string; standing: Standing }
): void {
	tx.onCommit(() => people.personChanged(participant, consultation));
	tx.onCommit(() => {
		if (standing === 'admitted') house.live.letIn(participant, consultation);
		house.live.tell(participant, { kind: 'me', consultation });
		if (standing === 'removed' || standing === 'left') house.live.disconnect(participant);
	});
	tx.onCommit(() => people.announcePeople(consultation));
}
