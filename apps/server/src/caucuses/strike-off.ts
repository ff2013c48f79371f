import { isStruckOff } from '@plenum/domain/caucuses/caucus';
import { holdsRight } from '@plenum/domain/people/scoped-link';
import type { Transaction } from '../db/transaction.ts';
import { findParticipant } from '../people/participants.store.ts';
import { deleteCodesOf, deleteMember, findCaucusesOf, findMembers } from './caucuses.store.ts';
import type { Caucuses } from './caucuses.ts';
import { isInCaucus } from './find-own-caucus.ts';
import { notifyOfCaucus } from './notify-of-caucus.ts';

/** [PEOPLE61] The codes of somebody who may open no caucus, or none of the side for which they asked. */
export async function deleteLostCodes(tx: Transaction, participant: string): Promise<void> {
	const person = await findParticipant(tx.db, participant);
	await deleteCodesOf(tx.db, participant, person && holdsRight('caucus', person) ? person.constituency : null);
}

/** [CAUCUS3] In the transaction in which somebody was given another side or role. */
export async function strikeOff({ context }: Caucuses, tx: Transaction, participant: string): Promise<void> {
	const person = await findParticipant(tx.db, participant);
	if (!person) return;
	for (const caucus of await findCaucusesOf(tx.db, participant)) {
		const others = [];
		for (const member of await findMembers(tx.db, caucus.id))
			if (await isInCaucus(tx.db, caucus.id, member.participant)) others.push(member.participant);
		const rest = others.filter((each) => each !== participant);
		if (isStruckOff(person, caucus.constituency, rest.length)) await deleteMember(tx.db, caucus.id, participant);
		notifyOfCaucus(context, tx, caucus, [...rest, participant]);
	}
}
