import { changeConcern, isConcernOver, type ConcernCommand } from '@plenum/domain/concerns/concern';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { AppContext } from '../app-context.ts';
import { transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { findParticipants } from '../people/participants.store.ts';
import { deleteConcern, findConcern, updateConcern } from './concerns.store.ts';
import { notifyOfConcern } from './notify-of-concern.ts';
import { findHomeWorkshop } from './raise-concern.ts';

type Place = { workshop: string; concern: string };

/** [CONCERN3] People who may not read it get the same answer as where there is none. */
export function applyToConcern(
	context: AppContext,
	actor: Actor,
	place: Place,
	command: ConcernCommand
): Promise<Result<object>> {
	return transaction(context.database, async (tx) => {
		const workshop = await findHomeWorkshop(tx.db, actor.consultation, place.workshop);
		if (!workshop) return refuse('workshop/unknown');
		const concern = await findConcern(tx.db, place.concern);
		if (concern?.workshop !== workshop.id) return refuse('concern/unknown');
		if (isConcernOver(concern, workshop.folded, context.now())) return refuse('concern/unknown');
		const changed = changeConcern(concern, command, { ...actor, id: actor.participant });
		if (!changed.ok) return changed;
		if (changed.value === concern) return ok({});
		await (changed.value === null ? deleteConcern(tx.db, concern.id) : updateConcern(tx.db, changed.value));
		const people = await findParticipants(tx.db, actor.consultation);
		notifyOfConcern(context, tx, actor.consultation, concern, people);
		return ok({});
	});
}
