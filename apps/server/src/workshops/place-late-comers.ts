import { placeArrived, placeChanged, settledInRound } from '@plenum/domain/workshops/decide-rooms';
import type { PersonToPlace } from '@plenum/domain/workshops/place-people';
import { changingRound, openRound } from '@plenum/domain/workshops/rooms';
import type { RecordedEvent, Workshop, WorkshopEvent } from '@plenum/domain/workshops/workshop';
import { findConsultation } from '../consultations/consultations.store.ts';
import { transaction, type Transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { createAnnouncer, type Announcer } from '../live/announcer.ts';
import { followRounds } from './open-rooms.ts';
import { peopleToPlace } from './understand-rooms.ts';
import { appendEvents, notifyOfEvents, readAllEvents } from './workshop-events.ts';
import { findWorkshops, updateWorkshopState, type StoredWorkshop } from './workshops.store.ts';

/**
 * [BREAKOUT6] For code that learns that people were admitted, or are gone: Plenum itself places them, or takes them out of
 * their breakout room.
 */
export function placeLateComers(
	context: AppContext,
	participants: readonly string[],
	consultation: string
): Promise<void> {
	const changed = new Set(participants);
	return placeInRooms(context, consultation, async (_, __, people) =>
		people
			.filter(({ participant }) => changed.has(participant))
			.map((person) => (workshop) => placeChanged(workshop, person, people))
	);
}

/** At most once for a consultation in this time it is looked who has come. */
const arrivalPause = 1000;

/** [BREAKOUT101] Places people who open a page while rooms are open. */
export function placeOnArrival(context: AppContext): Announcer {
	const arrivals = createAnnouncer(
		(consultation) => void placeArrivals(context, consultation).catch(context.report),
		arrivalPause
	);
	context.live.followersChanged.connect(arrivals.notify);
	return arrivals;
}

export async function placeArrivals(context: AppContext, consultation: string): Promise<void> {
	// Most who come find no rooms: that is seen without a transaction.
	const workshops = await findWorkshops(context.database.read, consultation);
	if (!workshops.some(({ folded }) => openRound(folded))) return;
	await placeInRooms(context, consultation, async (tx, { id, folded }, people) => {
		if (placeArrived(folded, new Set(), people).length === 0) return [];
		const events = await readAllEvents(tx.db, { consultation, workshop: id });
		const settled = settledInRound(events.map(({ event }) => event));
		return [(workshop) => placeArrived(workshop, settled, people)];
	});
}

/** One step after the other, each on what those before it left. */
type PlacementStep = (
	tx: Transaction,
	workshop: StoredWorkshop,
	people: readonly PersonToPlace[]
) => Promise<((workshop: Workshop) => WorkshopEvent[])[]>;

/** In each workshop of an open consultation that has parted, or is about to. */
function placeInRooms(context: AppContext, consultation: string, placing: PlacementStep): Promise<void> {
	return transaction(context.database, async (tx) => {
		const parting = (await findWorkshops(tx.db, consultation)).filter(({ folded }) => changingRound(folded));
		if (parting.length === 0 || (await findConsultation(tx.db, consultation))?.phase !== 'open') return;
		const people = await peopleToPlace(context, tx.db, consultation);
		for (const workshop of parting) {
			const { id, folded } = workshop;
			const place = { consultation, workshop: id };
			const recorded: RecordedEvent[] = [];
			let after = folded;
			for (const step of await placing(tx, workshop, people)) {
				const events = step(after);
				if (events.length === 0) continue;
				const appended = await appendEvents(context, tx, place, null, after, events);
				if (!appended.workshop) throw new Error('A workshop does not vanish.');
				after = appended.workshop;
				recorded.push(...appended.recorded);
			}
			if (recorded.length === 0) continue;
			await updateWorkshopState(tx.db, id, after);
			await followRounds(context, tx, { place, by: null, before: folded, after });
			tx.onCommit(() => {
				notifyOfEvents(context, place, recorded);
				context.live.notify({ kind: 'workshops', consultation });
			});
		}
	});
}
