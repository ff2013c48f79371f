import { checkNewConcern, isConcernOver } from '@plenum/domain/concerns/concern';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { RaiseConcernRequest } from '@plenum/protocol/concerns';
import type { AppContext } from '../app-context.ts';
import type { Db } from '../db/db.ts';
import { transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { findParticipants } from '../people/participants.store.ts';
import { findWorkshop, type StoredWorkshop } from '../workshops/workshops.store.ts';
import { findConcern, findConcerns, insertConcern } from './concerns.store.ts';
import { notifyOfConcern } from './notify-of-concern.ts';

/** [CONCERN1] Nothing of it is recorded, and nobody hears of it but those who were chosen. */
export function raiseConcern(
	context: AppContext,
	actor: Actor,
	id: string,
	request: RaiseConcernRequest
): Promise<Result<object>> {
	return transaction(context.database, async (tx) => {
		const workshop = await findHomeWorkshop(tx.db, actor.consultation, id);
		if (!workshop) return refuse('workshop/unknown');
		const same = await findConcern(tx.db, request.id);
		if (same) return same.by === actor.participant ? ok({}) : refuse('concern/unknown');
		const people = await findParticipants(tx.db, actor.consultation);
		const others = await findConcerns(tx.db, workshop.id);
		const now = context.now();
		const kept = others.filter((each) => each.by === actor.participant && !isConcernOver(each, workshop.folded, now));
		const told = checkNewConcern(actor.participant, {
			workshop: workshop.folded,
			told: request.tell,
			people,
			kept: kept.length
		});
		if (!told.ok) return told;
		const { kind, text } = request;
		const concern = {
			id: request.id,
			workshop: workshop.id,
			by: actor.participant,
			kind,
			text: text.trim(),
			at: now,
			told: told.value,
			seen: false,
			settled: false,
			answers: []
		};
		await insertConcern(tx.db, concern);
		notifyOfConcern(context, tx, actor.consultation, concern, people);
		return ok({});
	});
}

/** The workshop that a breakout room belongs to: a room ends while what was said in it is not dealt with. */
export async function findHomeWorkshop(db: Db, consultation: string, id: string): Promise<StoredWorkshop | undefined> {
	const found = await findWorkshop(db, consultation, id);
	return found?.folded.room ? findWorkshop(db, consultation, found.folded.room.parent) : found;
}
