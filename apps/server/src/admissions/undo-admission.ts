import { personOf } from '@plenum/domain/record/record-event';
import { mayUndoAdmission } from '@plenum/domain/people/undo-admission';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { UndoAdmissionRequest, UndoneAdmission } from '@plenum/protocol/people';
import type { AppContext } from '../app-context.ts';
import type { Db } from '../db/db.ts';
import { transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { findStream, type StoredLine } from '../journal/journal.store.ts';
import { notifyOfChange } from '../people/notify-of-change.ts';
import { findParticipant, returnToLobby } from '../people/participants.store.ts';
import type { People } from '../people/people.ts';
import { recordPerson } from '../people/record-person.ts';
import { activeRead } from './find-active.ts';

/**
 * [PEOPLE53] People who were admitted a moment ago wait again. People who did something since, or were changed, stay in and
 * are counted.
 */
export async function undoAdmission(
	context: AppContext,
	people: People,
	actor: Actor,
	{ participants }: UndoAdmissionRequest
): Promise<Result<UndoneAdmission>> {
	const { consultation, participant: by } = actor;
	return transaction(context.database, async (tx) => {
		// Nobody commits meanwhile: what is not found here has not happened.
		const active = await tx.costly.ask(activeRead, participants);
		if (!active.ok) return active;
		const last = await findLastEntries(tx.db, consultation);
		const returned: string[] = [];
		for (const participant of new Set(participants)) {
			const person = await findParticipant(tx.db, participant);
			if (person?.consultation !== consultation) return refuse('participant/unknown');
			const now = { by, at: context.now(), hasActed: active.value.includes(participant) };
			if (!mayUndoAdmission(person, last.get(participant), now)) continue;
			await returnToLobby(tx.db, participant);
			await people.rightsLost(tx, participant);
			await recordPerson(context, tx, 'person-returned', { consultation, by, data: { participant } });
			returned.push(participant);
		}
		notifyOfChange(context, people, tx, { participants: returned, consultation, status: 'waiting' });
		return ok({ returned: returned.length, stayed: new Set(participants).size - returned.length });
	});
}

/** What the record says last of each person. */
async function findLastEntries(db: Db, consultation: string): Promise<Map<string, StoredLine>> {
	const lines = await findStream(db, consultation, 'people', 0);
	return new Map(
		lines.flatMap((line) => {
			const participant = personOf(line);
			return participant === undefined ? [] : [[participant, line] as const];
		})
	);
}
