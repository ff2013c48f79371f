import { endParticipation } from '@plenum/domain/people/change-person';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { MadeLink } from '@plenum/protocol/people';
import { transaction, type Transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import type { Actor } from '../http/actor.ts';
import { changeParticipant, countFacilitators, findParticipant } from './participants.store.ts';
import type { People } from './people.ts';
import { recordPerson } from './record-person.ts';
import { revokeLostLinks } from './links/revoke-lost-links.ts';
import { deleteSessionsOf } from './sessions/sessions.store.ts';
import { notifyOfChange } from './notify-of-change.ts';

type FormerParticipant = { participant: string; consultation: string };
/** With the links that were revoked. */
type EndResult = FormerParticipant & { links: MadeLink[] };

/** The person's token stays known, so that they are told that they were removed. */
export async function removePerson(
	context: AppContext,
	people: People,
	actor: Actor,
	id: string
): Promise<Result<EndResult>> {
	const { consultation, participant: by } = actor;
	return transaction(context.database, (tx) =>
		end(context, people, tx, { participant: id, consultation, by }, 'removed')
	);
}

/** Who leaves leaves no open token behind; the same person comes back by joining again. */
export async function leaveConsultation(
	context: AppContext,
	people: People,
	person: FormerParticipant
): Promise<Result<EndResult>> {
	return transaction(context.database, async (tx) => {
		const gone = await end(context, people, tx, { ...person, by: person.participant }, 'left');
		if (gone.ok) await deleteSessionsOf(tx.db, person.participant);
		return gone;
	});
}

async function end(
	context: AppContext,
	people: People,
	tx: Transaction,
	{ participant, consultation, by }: FormerParticipant & { by: string },
	how: 'removed' | 'left'
): Promise<Result<EndResult>> {
	const person = await findParticipant(tx.db, participant);
	if (person?.consultation !== consultation) return refuse('participant/unknown');
	const status = endParticipation(person, how, await countFacilitators(tx.db, consultation));
	if (!status.ok) return status;
	await changeParticipant(tx.db, participant, { status: status.value });
	const links = await revokeLostLinks(context, people, tx, { participant, by });
	const type = how === 'removed' ? 'person-removed' : 'person-left';
	await recordPerson(context, tx, type, { consultation, by, data: { participant } });
	notifyOfChange(context, people, tx, { participants: [participant], consultation, status: status.value });
	return ok({ participant, consultation, links });
}
