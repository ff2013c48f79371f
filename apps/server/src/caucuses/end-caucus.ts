import { ok, type Result } from '@plenum/domain/result';
import { createNotesState } from '@plenum/documents/first-state';
import { keepEmptyingLog } from '../db/keep-emptying-log.ts';
import { transaction, type Transaction } from '../db/transaction.ts';
import { documentClients, documents, documentSnapshots, documentUpdates } from '../documents/documents.tables.ts';
import { emptyDocument, findDocument } from '../documents/documents.store.ts';
import type { Actor } from '../http/actor.ts';
import { deleteCaucusRows, deleteMember, findMembers, type CaucusRow } from './caucuses.store.ts';
import { caucusCodes, caucuses as openCaucuses, caucusMembers } from './caucuses.tables.ts';
import type { Caucuses } from './caucuses.ts';
import { findOwnCaucus } from './find-own-caucus.ts';
import { notifyOfCaucus } from './notify-of-caucus.ts';

/** [CAUCUS9] The last one who leaves leaves nothing behind. */
export async function leaveCaucus(caucuses: Caucuses, actor: Actor, id: string): Promise<Result<object>> {
	const { context } = caucuses;
	return transaction(context.database, async (tx) => {
		const caucus = await findOwnCaucus(tx.db, actor, id);
		if (!caucus.ok) return caucus;
		const members = await findMembers(tx.db, id);
		if (members.length === 1) await deleteCaucus(caucuses, tx, caucus.value);
		else {
			await deleteMember(tx.db, id, actor.participant);
			const told = members.map(({ participant }) => participant);
			notifyOfCaucus(context, tx, caucus.value, told);
			tx.onCommit(() => caucuses.membershipEnded(actor.participant));
		}
		return ok({});
	});
}

export async function deleteOwnCaucus(caucuses: Caucuses, actor: Actor, id: string): Promise<Result<object>> {
	return transaction(caucuses.context.database, async (tx) => {
		const caucus = await findOwnCaucus(tx.db, actor, id);
		if (!caucus.ok) return caucus;
		await deleteCaucus(caucuses, tx, caucus.value);
		return ok({});
	});
}

/** Where its text stood, and who its people are. */
const tablesOfCaucuses = [
	...[openCaucuses, caucusMembers, caucusCodes],
	...[documents, documentClients, documentSnapshots, documentUpdates]
];

/** [CAUCUS10] Deleted bytes are overwritten or written no more; what the log or dead rows still hold goes once that is committed. */
export async function deleteCaucus(caucuses: Caucuses, tx: Transaction, caucus: CaucusRow): Promise<void> {
	const { context } = caucuses;
	const members = (await findMembers(tx.db, caucus.id)).map(({ participant }) => participant);
	const row = await findDocument(tx.db, caucus.document);
	if (!row) throw new Error('The text of a caucus is gone from the database.');
	await deleteCaucusRows(tx.db, caucus.id);
	await emptyDocument(tx.db, row, createNotesState());
	notifyOfCaucus(context, tx, caucus, members);
	tx.onCommit(() => {
		for (const participant of members) caucuses.membershipEnded(participant);
		void keepEmptyingLog(context, tablesOfCaucuses);
	});
}
