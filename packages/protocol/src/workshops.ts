import { steps, type RecordedEvent } from '@plenum/domain/workshops/workshop';
import { Type, type Static } from 'typebox';
import { closedObject, Id, line, oneOf, orNull } from './shapes.ts';

const minutes = Type.Integer({ minimum: 1, maximum: 600 });

/** An item of the agenda; without an id it is new. With a commitment it follows that one up. */
const Item = closedObject({
	id: Type.Optional(Id),
	cluster: orNull(Id),
	commitment: Type.Optional(Id),
	title: line(300),
	minutes
});

/** POST /api/v1/consultations/:consultation/workshops → `{ workshop: WorkshopSummary }`. GET → `{ workshops: WorkshopSummary[] }`. */
export const PlanWorkshopRequest = closedObject({ title: line(200), items: Type.Array(Item, { maxItems: 200 }) });
export type PlanWorkshopRequest = Static<typeof PlanWorkshopRequest>;

export type WorkshopSummary = {
	id: string;
	title: string;
	state: 'planned' | 'live' | 'paused' | 'closed';
	items: number;
	seq: number;
	createdAt: number;
};

/** POST …/workshops/:workshop/commands → `{ events: RecordedEvent[], seq }`. */
export const WorkshopCommandRequest = Type.Union([
	closedObject({ type: Type.Literal('change-agenda'), items: Type.Array(Item, { maxItems: 200 }) }),
	closedObject({ type: Type.Literal('start') }),
	closedObject({ type: Type.Literal('start-item'), item: Id }),
	closedObject({ type: Type.Literal('next-item') }),
	closedObject({ type: Type.Literal('move-step'), step: oneOf(steps) }),
	closedObject({ type: Type.Literal('start-timer'), minutes }),
	closedObject({ type: Type.Literal('stop-timer') }),
	closedObject({ type: Type.Literal('pause') }),
	closedObject({ type: Type.Literal('resume') }),
	closedObject({ type: Type.Literal('raise-hand') }),
	closedObject({ type: Type.Literal('lower-hand'), participant: orNull(Id) }),
	closedObject({ type: Type.Literal('call-speaker'), participant: Id }),
	closedObject({ type: Type.Literal('finish-speaker') }),
	closedObject({ type: Type.Literal('give-notice'), text: line(500) }),
	closedObject({ type: Type.Literal('close') })
]);
export type WorkshopCommandRequest = Static<typeof WorkshopCommandRequest>;

/** At most so many events are in one page. */
export const maxEventsPerPage = 1000;

/** The page that a reader wants: at most `limit` events after the number `after`. */
export const WorkshopEventsQuery = closedObject({
	after: Type.Integer({ minimum: 0, default: 0 }),
	limit: Type.Integer({ minimum: 1, maximum: maxEventsPerPage, default: 500 })
});
export type WorkshopEventsQuery = Static<typeof WorkshopEventsQuery>;

/**
 * GET …/workshops/:workshop/events?after=0&limit=500 → one page. A reader folds the events with `evolve` of the domain; while
 * there are `more`, the next page follows on `seq`, the number of the last event read.
 * `now` is the server's clock, so that timers run the same on every screen.
 */
export type WorkshopEvents = { workshop: string; events: RecordedEvent[]; seq: number; more: boolean; now: number };
export type { RecordedEvent };
