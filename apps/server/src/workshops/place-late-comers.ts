import { placeArrived, placeChanged, settledInRound } from '@plenum/domain/workshops/decide-rooms';
import type { PersonToPlace } from '@plenum/domain/workshops/place-people';
import { changingRound, openRound } from '@plenum/domain/workshops/rooms';
import type { WorkshopEvent } from '@plenum/domain/workshops/workshop';
import { findConsultation } from '../consultations/consultations.store.ts';
import { transaction, type Transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { createAnnouncer } from '../live/announcer.ts';
import { followRounds } from './open-rooms.ts';
import { peopleToPlace } from './understand-rooms.ts';
import { appendEvents, notifyOfEvents, readAllEvents } from './workshop-events.ts';
import { findWorkshops, updateWorkshopState, type StoredWorkshop } from './workshops.store.ts';

/** [BREAKOUT6] For whoever learns that someone was let in, or is gone: Plenum itself places them, or takes them out of their room. */
export function placeLateComer(context: AppContext, participant: string, consultation: string): Promise<void> {
	return placeInRooms(context, consultation, async (_, { folded }, people) => {
		const person = people.find((one) => one.participant === participant);
		return person && changingRound(folded) ? placeChanged(folded, person, people) : [];
	});
}

/** At most once for a consultation in this time it is looked who has come. */
const arrivalPause = 1000;

/** [BREAKOUT101] Places whoever opens a page while rooms are open. */
export function placeOnArrival(context: AppContext): void {
	const place = createAnnouncer(
		(consultation) => void placeArrivals(context, consultation).catch(context.report),
		arrivalPause
	);
	context.live.followersChanged.connect(place);
}

export async function placeArrivals(context: AppContext, consultation: string): Promise<void> {
	// Most who come find no rooms: that is seen without a transaction.
	const workshops = await findWorkshops(context.database.read, consultation);
	if (!workshops.some(({ folded }) => openRound(folded))) return;
	await placeInRooms(context, consultation, async (tx, { id, folded }, people) => {
		if (placeArrived(folded, new Set(), people).length === 0) return [];
		const events = await readAllEvents(tx.db, { consultation, workshop: id });
		return placeArrived(folded, settledInRound(events.map(({ event }) => event)), people);
	});
}

type Placing = (
	tx: Transaction,
	workshop: StoredWorkshop,
	people: readonly PersonToPlace[]
) => Promise<WorkshopEvent[]>;

/** In each workshop of an open consultation that has parted, or is about to. */
function placeInRooms(context: AppContext, consultation: string, placing: Placing): Promise<void> {
	return transaction(context.database, async (tx) => {
		const parting = (await findWorkshops(tx.db, consultation)).filter(({ folded }) => changingRound(folded));
		if (parting.length === 0 || (await findConsultation(tx.db, consultation))?.phase !== 'open') return;
		const people = await peopleToPlace(context, tx.db, consultation);
		for (const workshop of parting) {
			const { id, folded } = workshop;
			const events = await placing(tx, workshop, people);
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
