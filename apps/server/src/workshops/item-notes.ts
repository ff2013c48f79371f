import { itemKind } from '@plenum/domain/workshops/view';
import type { RecordedEvent, Workshop } from '@plenum/domain/workshops/workshop';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { WorkshopNotes } from '@plenum/protocol/workshops/workshops';
import type { AppContext } from '../app-context.ts';
import type { Db } from '../db/db.ts';
import type { Transaction } from '../db/transaction.ts';
import { createItemDocument } from '../documents/create-document.ts';
import { findItemDocuments } from '../documents/documents.store.ts';
import { freezeDocument, thawDocument } from '../documents/freeze-document.ts';
import { readNotes } from '../documents/read-notes.ts';
import type { Workplace } from './workshop-events.ts';
import { findWorkshop } from './workshops.store.ts';

type Change = { place: Workplace; before: Workshop; after: Workshop; recorded: readonly RecordedEvent[] };

/** [NOTES1] Notes begin with their item, once, and are fixed while the workshop is closed. */
export async function followNotes(context: AppContext, tx: Transaction, change: Change): Promise<void> {
	await beginNotes(context, tx, change);
	const { place, before, after } = change;
	if ((before.state === 'closed') === (after.state === 'closed')) return;
	for (const { id } of await findItemDocuments(tx.db, place.workshop)) {
		const notes = await readNotes(tx.db, id);
		if (after.state !== 'closed') await thawDocument(context, tx, id);
		else if (notes) await freezeDocument(context, tx, id, notes);
	}
}

async function beginNotes(context: AppContext, tx: Transaction, { place, after, recorded }: Change): Promise<void> {
	const begun = recorded.flatMap(({ event }) => (event.type === 'item-started' ? event.item : []));
	if (begun.length === 0) return;
	const known = (await findItemDocuments(tx.db, place.workshop)).map(({ item }) => item);
	for (const id of begun) {
		const item = after.items.find((one) => one.id === id);
		if (item && itemKind(item) === 'free' && !known.includes(id))
			await createItemDocument(tx, { id: context.createId(), ...place, item: id });
	}
}

export async function listNotes(db: Db, { consultation, workshop }: Workplace): Promise<Result<WorkshopNotes>> {
	if (!(await findWorkshop(db, consultation, workshop))) return refuse('workshop/unknown');
	const rows = await findItemDocuments(db, workshop);
	return ok({ notes: rows.flatMap(({ id, item }) => (item === null ? [] : { item, document: id })) });
}
