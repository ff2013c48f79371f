import { placeChanged } from '@plenum/domain/workshops/decide-rooms';
import { changingRound } from '@plenum/domain/workshops/rooms';
import { findConsultation } from '../consultations/consultations.store.ts';
import { transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { followRounds } from './open-rooms.ts';
import { peopleToPlace } from './understand-rooms.ts';
import { appendEvents, notifyOfEvents } from './workshop-events.ts';
import { findWorkshops, updateWorkshopState } from './workshops.store.ts';

/** [BREAKOUT6] For whoever learns that someone was let in, or is gone: Plenum itself places them, or takes them out of their room. */
export function placeLateComer(context: AppContext, participant: string, consultation: string): Promise<void> {
	return transaction(context.database, async (tx) => {
		const workshops = await findWorkshops(tx.db, consultation);
		const parting = workshops.filter(({ folded }) => changingRound(folded));
		if (parting.length === 0 || (await findConsultation(tx.db, consultation))?.phase !== 'open') return;
		const people = await peopleToPlace(tx.db, consultation);
		const person = people.find((one) => one.participant === participant);
		if (!person) return;
		for (const { id, folded } of parting) {
			const events = placeChanged(folded, person, people);
			if (events.length === 0) continue;
			const place = { consultation, workshop: id };
			const { workshop: after, recorded } = await appendEvents(context, tx, place, null, folded, events);
			if (!after) throw new Error('A workshop does not vanish.');
			await updateWorkshopState(tx.db, id, after);
			await followRounds(context, tx, { place, by: null, before: folded, after });
			tx.onCommit(() => {
				notifyOfEvents(context, place, recorded);
				context.live.notify({ kind: 'workshops', consultation });
			});
		}
	});
}
