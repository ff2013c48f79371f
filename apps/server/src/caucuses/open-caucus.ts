import { ok, type Result } from '@plenum/domain/result';
import { createCaucusDocument } from '../documents/create-document.ts';
import { transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import type { Actor } from '../http/actor.ts';
import { deleteCodeOf, insertCaucus, insertMember } from './caucuses.store.ts';
import { findOwnCaucuses, resolveCluster } from './find-own-caucus.ts';
import { notifyOfCaucus } from './notify-of-caucus.ts';

/**
 * [CAUCUS1] A person who is in one already gets that one, so that a second press opens no second. Nothing of it is in the
 * record.
 */
export async function openCaucus(context: AppContext, actor: Actor, id: string): Promise<Result<object>> {
	const { consultation, participant, constituency } = actor;
	return transaction(context.database, async (tx) => {
		const cluster = await resolveCluster(tx.db, consultation, id);
		if (!cluster.ok) return cluster;
		const [own] = await findOwnCaucuses(tx.db, actor, cluster.value);
		if (own) return ok({});
		const place = { consultation, cluster: cluster.value };
		const caucus = { id: context.createId(), document: context.createId(), ...place, constituency };
		const openedAt = context.now();
		await createCaucusDocument(tx, { id: caucus.document, ...place, caucus: caucus.id });
		await insertCaucus(tx.db, { ...caucus, openedAt, deleteAt: null });
		await insertMember(tx.db, { caucus: caucus.id, participant, since: openedAt, letInBy: null });
		await deleteCodeOf(tx.db, participant, cluster.value);
		notifyOfCaucus(context, tx, caucus, [participant]);
		return ok({});
	});
}
