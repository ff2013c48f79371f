import { mayMute, mayMuteSomebody } from '@plenum/domain/workshops/mute';
import type { Workshop } from '@plenum/domain/workshops/workshop';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { MutedPeople } from '@plenum/protocol/people';
import type { AppContext } from '../app-context.ts';
import type { Db } from '../db/db.ts';
import { transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { notifyOfChange } from '../people/notify-of-change.ts';
import { changeParticipant, findParticipant, findParticipants } from '../people/participants.store.ts';
import type { People } from '../people/people.ts';
import { findWorkshops } from './workshops.store.ts';

/** [PEOPLE52] The record knows the muting by an id of its own, which leads to nobody once it has ended. */
export function mutePerson(
	context: AppContext,
	people: People,
	actor: Actor,
	id: string,
	muted: boolean
): Promise<Result<object>> {
	const { consultation, participant: by } = actor;
	return transaction(context.database, async (tx) => {
		const workshops = await workshopsById(tx.db, consultation);
		const allowed = mayMuteSomebody(actor, workshops);
		if (!allowed.ok) return allowed;
		const person = await findParticipant(tx.db, id);
		if (person?.consultation !== consultation) return refuse('participant/unknown');
		const verdict = mayMute(actor, asPerson(person), workshops);
		if (!verdict.ok) return verdict;
		if ((person.muted !== null) === muted) return ok({});
		const muting = person.muted ?? context.createId();
		await changeParticipant(tx.db, id, { muted: muted ? muting : null });
		const type = muted ? 'person-muted' : 'person-unmuted';
		await context.journal.append(tx, { consultation, stream: 'people', type, at: context.now(), by, data: { muting } });
		notifyOfChange(context, people, tx, { participants: [id], consultation, status: person.status });
		return ok({});
	});
}

/** Those whom the reader could let write again. */
export async function listMuted(db: Db, actor: Actor): Promise<Result<MutedPeople>> {
	const workshops = await workshopsById(db, actor.consultation);
	const allowed = mayMuteSomebody(actor, workshops);
	if (!allowed.ok) return allowed;
	const muted = (await findParticipants(db, actor.consultation)).filter((person) => person.muted !== null);
	const theirs = muted.filter((person) => mayMute(actor, asPerson(person), workshops).ok);
	return ok({ participants: theirs.map(({ id }) => id) });
}

async function workshopsById(db: Db, consultation: string): Promise<Map<string, Workshop>> {
	return new Map((await findWorkshops(db, consultation)).map(({ id, folded }) => [id, folded]));
}

function asPerson<Row extends { id: string }>({ id, ...row }: Row) {
	return { ...row, participant: id };
}
