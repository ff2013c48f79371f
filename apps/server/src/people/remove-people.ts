import { isActive } from '@plenum/domain/people/change-person';
import { statusAfterUndo } from '@plenum/domain/people/undo-removal';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { RemovedPeople, RemovePeopleRequest, UndoneRemoval, UndoRemovalRequest } from '@plenum/protocol/people';
import type { AppContext } from '../app-context.ts';
import type { Db } from '../db/db.ts';
import { transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { findStream, type StoredLine } from '../journal/journal.store.ts';
import { notifyOfChange } from './notify-of-change.ts';
import { changeParticipant, findParticipant, type Participant } from './participants.store.ts';
import type { People } from './people.ts';
import { recordPerson } from './record-person.ts';

/** [PEOPLE64] In one transaction. A facilitator is removed alone, with what they made in view: here they are passed over. */
export async function removePeople(
	context: AppContext,
	people: People,
	{ consultation, participant: by }: Actor,
	{ participants }: RemovePeopleRequest
): Promise<Result<RemovedPeople>> {
	return transaction(context.database, async (tx) => {
		const chosen = await findAll(tx.db, consultation, participants);
		if (!chosen.ok) return chosen;
		const removed = chosen.value.filter(({ status, role }) => isActive(status) && role !== 'facilitator');
		for (const { id: participant } of removed) {
			await changeParticipant(tx.db, participant, { status: 'removed' });
			await people.rightsLost(tx, participant);
			await recordPerson(context, tx, 'person-removed', { consultation, by, data: { participant } });
			notifyOfChange(context, people, tx, { participant, consultation, status: 'removed' });
		}
		return ok({ removed: removed.length, participants: removed.map(({ id }) => id) });
	});
}

/** [PEOPLE65] Each is what they were: in, or in the lobby. What was revoked with them stays revoked. */
export async function undoRemoval(
	context: AppContext,
	people: People,
	{ consultation, participant: by }: Actor,
	{ participants }: UndoRemovalRequest
): Promise<Result<UndoneRemoval>> {
	return transaction(context.database, async (tx) => {
		const chosen = await findAll(tx.db, consultation, participants);
		if (!chosen.ok) return chosen;
		const entries = await findEntries(tx.db, consultation);
		let returned = 0;
		for (const person of chosen.value) {
			const { id: participant, role, constituency } = person;
			const status = statusAfterUndo(person, entries.get(participant) ?? [], { by, at: context.now() });
			if (status === null) continue;
			await changeParticipant(tx.db, participant, { status });
			const type = status === 'admitted' ? 'person-admitted' : 'person-returned';
			const data = status === 'admitted' ? { participant, role, constituency } : { participant };
			await recordPerson(context, tx, type, { consultation, by, data });
			notifyOfChange(context, people, tx, { participant, consultation, status });
			returned++;
		}
		return ok({ returned, stayed: chosen.value.length - returned });
	});
}

async function findAll(db: Db, consultation: string, ids: readonly string[]): Promise<Result<Participant[]>> {
	const found: Participant[] = [];
	for (const id of new Set(ids)) {
		const person = await findParticipant(db, id);
		if (person?.consultation !== consultation) return refuse('participant/unknown');
		found.push(person);
	}
	return ok(found);
}

async function findEntries(db: Db, consultation: string): Promise<Map<string, StoredLine[]>> {
	const lines = await findStream(db, consultation, 'people', 0);
	return Map.groupBy(lines, ({ data }) => (data as { participant?: string }).participant ?? '');
}
