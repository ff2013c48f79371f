import { personOf } from '@plenum/domain/record/record-event';
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
import { changeParticipant, findParticipants, type Participant } from './participants.store.ts';
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
		}
		const ids = removed.map(({ id }) => id);
		notifyOfChange(context, people, tx, { participants: ids, consultation, status: 'removed' });
		return ok({ removed: ids.length, participants: ids });
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
		const returned: { admitted: string[]; waiting: string[] } = { admitted: [], waiting: [] };
		for (const person of chosen.value) {
			const { id: participant, role, constituency } = person;
			const status = statusAfterUndo(person, entries.get(participant) ?? [], { by, at: context.now() });
			if (status === null) continue;
			await changeParticipant(tx.db, participant, { status });
			const type = status === 'admitted' ? 'person-admitted' : 'person-returned';
			const data = status === 'admitted' ? { participant, role, constituency } : { participant };
			await recordPerson(context, tx, type, { consultation, by, data });
			returned[status].push(participant);
		}
		for (const status of ['admitted', 'waiting'] as const)
			notifyOfChange(context, people, tx, { participants: returned[status], consultation, status });
		const count = returned.admitted.length + returned.waiting.length;
		return ok({ returned: count, stayed: chosen.value.length - count });
	});
}

/** In the order of the request. */
async function findAll(db: Db, consultation: string, ids: readonly string[]): Promise<Result<Participant[]>> {
	const known = new Map((await findParticipants(db, consultation, ids)).map((person) => [person.id, person]));
	const found = [...new Set(ids)].map((id) => known.get(id));
	return found.includes(undefined) ? refuse('participant/unknown') : ok(found.filter((one) => one !== undefined));
}

async function findEntries(db: Db, consultation: string): Promise<Map<string, StoredLine[]>> {
	const lines = await findStream(db, consultation, 'people', 0);
	return Map.groupBy(lines, (line) => personOf(line) ?? '');
}
