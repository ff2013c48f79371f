import { steps, type RecordedEvent as EventType } from '@plenum/domain/workshops/workshop';
import { Type, type Static } from 'typebox';
import { closedObject, Count, Id, line, oneOf, orNull, schemaOf, Text, Time } from './shapes.ts';

const minutes = Type.Integer({ minimum: 1, maximum: 600 });

/** An item of the agenda; without an id it is new. With a commitment it follows that one up. */
const Item = closedObject({
	id: Type.Optional(Id),
	cluster: orNull(Id),
	commitment: Type.Optional(Id),
	title: line(300),
	minutes
});

/** POST /api/v1/consultations/:consultation/workshops → PlannedWorkshop. */
export const PlanWorkshopRequest = closedObject({ title: line(200), items: Type.Array(Item, { maxItems: 200 }) });
export type PlanWorkshopRequest = Static<typeof PlanWorkshopRequest>;

const WorkshopSummary = closedObject({
	id: Id,
	title: Text,
	state: oneOf(['planned', 'live', 'paused', 'closed']),
	items: Count,
	seq: Count,
	createdAt: Time
});
export type WorkshopSummary = Static<typeof WorkshopSummary>;
export const PlannedWorkshop = closedObject({ workshop: WorkshopSummary });
export type PlannedWorkshop = Static<typeof PlannedWorkshop>;

/** GET /api/v1/consultations/:consultation/workshops. */
export const WorkshopList = closedObject({ workshops: Type.Array(WorkshopSummary) });
export type WorkshopList = Static<typeof WorkshopList>;

/** POST …/workshops/:workshop/commands → WorkshopCommandResult. */
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

const AgendaItem = closedObject({
	id: Id,
	cluster: orNull(Id),
	/** The commitment that it follows up, where it was made of one. */
	commitment: Type.Optional(Type.Unsafe<string | undefined>(Id)),
	title: Text,
	minutes: Count
});
const agenda = { items: Type.Array(AgendaItem) };
const event = <const Name extends string>(name: Name) => closedObject({ type: Type.Literal(name) });
const ofItem = <const Name extends string>(name: Name) => closedObject({ type: Type.Literal(name), item: Id });
const ofPerson = <const Name extends string>(name: Name) => closedObject({ type: Type.Literal(name), participant: Id });

/** An event as the record holds it; `by` is null where Plenum itself did it. */
export const RecordedEvent = schemaOf<EventType>()(
	closedObject({
		seq: Count,
		at: Time,
		by: orNull(Id),
		event: Type.Union([
			closedObject({ type: Type.Literal('workshop-planned'), title: Text, ...agenda }),
			closedObject({ type: Type.Literal('agenda-changed'), ...agenda }),
			event('workshop-started'),
			ofItem('item-started'),
			ofItem('item-finished'),
			closedObject({ type: Type.Literal('step-moved'), step: oneOf(steps) }),
			closedObject({ type: Type.Literal('timer-started'), endsAt: Time }),
			event('timer-stopped'),
			event('workshop-paused'),
			event('workshop-resumed'),
			ofPerson('hand-raised'),
			ofPerson('hand-lowered'),
			ofPerson('speaker-called'),
			ofPerson('speaker-finished'),
			closedObject({ type: Type.Literal('notice-given'), text: Text }),
			event('workshop-closed')
		])
	})
);
export type RecordedEvent = Static<typeof RecordedEvent>;

export const WorkshopCommandResult = closedObject({ events: Type.Array(RecordedEvent), seq: Count });
export type WorkshopCommandResult = Static<typeof WorkshopCommandResult>;

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
export const WorkshopEvents = closedObject({
	workshop: Id,
	events: Type.Array(RecordedEvent),
	seq: Count,
	more: Type.Boolean(),
	now: Time
});
export type WorkshopEvents = Static<typeof WorkshopEvents>;
