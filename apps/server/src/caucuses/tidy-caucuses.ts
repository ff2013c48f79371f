import { personOf } from '@plenum/domain/record/record-event';
import { codeLife, deletionTime, isOver } from '@plenum/domain/caucuses/caucus';
import { isActive } from '@plenum/domain/people/change-person';
import { isRemovalUndoable } from '@plenum/domain/people/undo-removal';
import { findCluster } from '../clusters/clusters.store.ts';
import { getConsultation } from '../consultations/consultations.store.ts';
import { transaction, type Transaction } from '../db/transaction.ts';
import { findStream } from '../journal/journal.store.ts';
import { findParticipant } from '../people/participants.store.ts';
import { deleteCodesBefore, findCaucuses, findMembers, updateDeleteAt, type CaucusRow } from './caucuses.store.ts';
import type { Caucuses } from './caucuses.ts';
import { deleteCaucus } from './end-caucus.ts';

const pause = 60 * 60_000;

/** Now, and every hour from now on. */
export async function keepCaucusesTidy(caucuses: Caucuses): Promise<{ stop(): void }> {
	await tidyCaucuses(caucuses);
	const timer = setInterval(() => void tidyCaucuses(caucuses).catch(caucuses.context.report), pause).unref();
	return { stop: () => clearInterval(timer) };
}

/** [CAUCUS11] For one consultation, or for all: deletes what is over, and sets the time for what will be over. */
export async function tidyCaucuses(caucuses: Caucuses, consultation: string | null = null): Promise<void> {
	const { database, now } = caucuses.context;
	await transaction(database, async (tx) => {
		await deleteCodesBefore(tx.db, now() - codeLife);
		for (const caucus of await findCaucuses(tx.db, consultation)) await tidy(caucuses, tx, caucus);
	});
}

async function tidy(caucuses: Caucuses, tx: Transaction, caucus: CaucusRow): Promise<void> {
	const now = caucuses.context.now();
	const { phase } = await getConsultation(tx.db, caucus.consultation);
	const deleteAt = deletionTime(phase, caucus.deleteAt, now);
	const hasCluster = (await findCluster(tx.db, caucus.cluster)) !== undefined;
	if (isOver({ deleteAt, hasCluster, remaining: await countRemaining(tx, caucus, now) }, now))
		await deleteCaucus(caucuses, tx, caucus);
	else if (deleteAt !== caucus.deleteAt) await updateDeleteAt(tx.db, caucus.id, deleteAt);
}

/** [CAUCUS11] Counts the people who may be in again. Asks the record where nobody else is left. */
async function countRemaining(tx: Transaction, caucus: CaucusRow, now: number): Promise<number> {
	const members = await findMembers(tx.db, caucus.id);
	const found = await Promise.all(members.map(({ participant }) => findParticipant(tx.db, participant)));
	const people = found.filter((person) => person !== undefined);
	const active = people.filter(({ status }) => isActive(status)).length;
	if (active > 0) return active;
	const lines = await findStream(tx.db, caucus.consultation, 'people', 0);
	const lastOf = (id: string) => lines.findLast((line) => personOf(line) === id);
	return people.filter((person) => isRemovalUndoable(person, lastOf(person.id), now)).length;
}
