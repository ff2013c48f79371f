import { recordWorkshopEvent } from '@plenum/domain/record/record-event';
import { evolve } from '@plenum/domain/workshops/evolve';
import type { RecordedEvent, Workshop, WorkshopEvent } from '@plenum/domain/workshops/workshop';
import type { ConsultationFact } from '@plenum/protocol/facts';
import type { WorkshopEventsQuery } from '@plenum/protocol/workshops/workshops';
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

export type AppendedEvents = { workshop: Workshop | null; recorded: RecordedEvent[] };

/** Adds the events of a command to the record, one after the other, and answers what the workshop is after them. */
export async function appendEvents(
	context: AppContext,
	tx: Transaction,
	place: Workplace,
	by: string | null,
	before: Workshop | null,
	events: readonly WorkshopEvent[]
): Promise<AppendedEvents> {
	const { consultation, workshop: id } = place;
	const recorded: RecordedEvent[] = [];
	const at = context.now();
	const first = (before?.seq ?? 0) + 1;
	let workshop = before;
	for (const event of events) {
		const seq = (workshop?.seq ?? 0) + 1;
		const recordedEvent = recordWorkshopEvent(event, seq === first ? undefined : first);
		const line = await context.journal.append(tx, { consultation, stream: streamOf(id), at, by, ...recordedEvent });
		if (line.seq !== seq) throw new WorkshopOrderError(`Expected another number than ${line.seq}.`);
		const one = readEvent({ seq, at: line.at, by, ...recordedEvent });
		recorded.push(one);
		workshop = evolve(workshop, one);
	}
	return { workshop, recorded };
}

/** In characters of JSON. What is longer, such as an agenda of hundreds of items, each screen asks for. */
const mostTold = 4000;

/** [WORKSHOP30] After the commit: every screen hears what happened, and need not ask. */
export function notifyOfEvents(context: AppContext, place: Workplace, recorded: readonly RecordedEvent[]): void {
	const seq = recorded.at(-1)?.seq;
	if (seq === undefined) return;
	const isShort = JSON.stringify(recorded).length <= mostTold;
	context.live.notify({ kind: 'workshop', ...place, seq, ...(isShort && { events: [...recorded] }) });
}

/** [DB35] What was told on another node, with its events as they were committed. */
export async function readToldEvents(db: Db, fact: ConsultationFact, count: number): Promise<ConsultationFact> {
	if (fact.kind !== 'workshop') return fact;
	const { events } = await readEvents(db, fact, { after: fact.seq - count, limit: count });
	return { ...fact, events };
}

export type EventsPage = { events: RecordedEvent[]; more: boolean };

/** [WORKSHOP13] At most `limit` events after that number. One line more is read, which tells whether others follow. */
export async function readEvents(
	db: Db,
	{ consultation, workshop }: Workplace,
	{ after, limit }: WorkshopEventsQuery
): Promise<EventsPage> {
	const lines = await findStream(db, consultation, streamOf(workshop), after, limit + 1);
	return { events: lines.slice(0, limit).map(readEvent), more: lines.length > limit };
}

export async function readAllEvents(db: Db, { consultation, workshop }: Workplace): Promise<RecordedEvent[]> {
	return (await findStream(db, consultation, streamOf(workshop), 0)).map(readEvent);
}

type Line = Pick<RecordedEvent, 'seq' | 'at' | 'by'> & { type: string; data: unknown };

/** The journal gives back what `appendEvents` put in. */
export function readEvent({ seq, at, by, type, data }: Line): RecordedEvent {
	const { ofCommand, ...fields } = data as { ofCommand?: number };
	const event = { type, ...fields } as WorkshopEvent;
	return { seq, at, by, event, ...(ofCommand === undefined ? {} : { command: ofCommand }) };
}
