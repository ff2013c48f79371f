import { evolve } from '@plenum/domain/workshops/evolve';
import type { RecordedEvent, Workshop, WorkshopEvent } from '@plenum/domain/workshops/workshop';
import type { WorkshopEventsQuery } from '@plenum/protocol/workshops';
import type { Db } from '../db/db.ts';
import type { Transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { findStream } from '../journal/journal.store.ts';

export type Workplace = { consultation: string; workshop: string };

const streamOf = (workshop: string) => `workshop:${workshop}`;

/** The record did not continue where the decision was made: a mistake of ours, and nothing is stored. */
export class WorkshopOrderError extends Error {
	override name = 'WorkshopOrderError';
}

/** Adds the events to the record, one after the other, and answers what the workshop is after them. */
export async function appendEvents(
	context: AppContext,
	tx: Transaction,
	place: Workplace,
	by: string | null,
	before: Workshop | null,
	events: readonly WorkshopEvent[]
): Promise<{ workshop: Workshop | null; recorded: RecordedEvent[] }> {
	const { consultation, workshop: id } = place;
	const recorded: RecordedEvent[] = [];
	const at = context.now();
	let workshop = before;
	for (const event of events) {
		const { type, ...data } = event;
		const line = await context.journal.append(tx, { consultation, stream: streamOf(id), type, at, by, data });
		if (line.seq !== (workshop?.seq ?? 0) + 1)
			throw new WorkshopOrderError(`Expected another number than ${line.seq}.`);
		recorded.push({ seq: line.seq, at, by, event });
		workshop = evolve(workshop, { seq: line.seq, at, by, event });
	}
	return { workshop, recorded };
}

export type EventsPage = { events: RecordedEvent[]; more: boolean };

/** [WORKSHOP13] At most `limit` events after that number. One line more is read, which tells whether others follow. */
export async function readEvents(
	db: Db,
	{ consultation, workshop }: Workplace,
	{ after, limit }: WorkshopEventsQuery
): Promise<EventsPage> {
	const lines = await findStream(db, consultation, streamOf(workshop), after, limit + 1);
	const events = lines.slice(0, limit).map(({ seq, at, by, type, data }) => ({
		seq,
		at,
		by,
		// The journal gives back what `appendEvents` put in.
		event: { type, ...(data as object) } as WorkshopEvent
	}));
	return { events, more: lines.length > limit };
}
