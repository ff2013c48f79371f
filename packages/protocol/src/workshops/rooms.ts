import {
	assignments,
	type Placement as DomainPlacement,
	type Room as DomainRoom,
	type RoomPlan as DomainPlan,
	type Round as DomainRound
} from '@plenum/domain/workshops/rooms';
import { steps } from '@plenum/domain/workshops/workshop';
import { Type, type Static } from 'typebox';
import { JournalLine } from '../journal.ts';
import { closedObject, Count, Id, line, lines, oneOf, orNull, schemaOf, Slug, Text, Time } from '../shapes.ts';

/** The breakout rooms of a workshop. */

const minutes = Type.Integer({ minimum: 1, maximum: 600 });
export const roomPlan = { assignment: oneOf(assignments), minutes };

/** A room as it is planned; without an id it is new. */
export const RoomDraft = closedObject({
	id: Type.Optional(Id),
	title: line(200),
	place: lines(120),
	clusters: Type.Array(Id, { maxItems: 100 }),
	rapporteurs: Type.Array(Id, { maxItems: 20 }),
	capacity: orNull(Type.Integer({ minimum: 1, maximum: 1000 }))
});
export type RoomDraft = Static<typeof RoomDraft>;

const room = {
	id: Id,
	number: Count,
	title: Text,
	place: Text,
	clusters: Type.Array(Id),
	rapporteurs: Type.Array(Id),
	capacity: orNull(Count)
};
export const Room = schemaOf<DomainRoom>()(closedObject(room));
const plan = { assignment: oneOf(assignments), minutes: Count, rooms: Type.Array(Room) };
export const RoomPlan = schemaOf<DomainPlan>()(closedObject(plan));
/** The room that each participant is placed in. */
const placed = Type.Record(Type.String(), Id);
export const Round = schemaOf<DomainRound>()(
	Type.Union([
		closedObject({ state: Type.Literal('planned'), ...plan, placed }),
		closedObject({ state: Type.Literal('open'), ...plan, placed, openedAt: Time, endsAt: Time }),
		closedObject({ state: Type.Literal('closed'), ...plan, placed, openedAt: Time, closedAt: Time })
	])
);
export const Placement = schemaOf<DomainPlacement>()(closedObject({ participant: Id, room: orNull(Id) }));
/** For a room: the workshop that it belongs to, its number there, and where it meets. */
export const RoomOf = closedObject({ parent: Id, number: Count, place: Text });

/**
 * Which versions of the cluster's text are from when a room took it up, and from when it closed; null where it has none. `lines`: once
 * the round is closed, what the record has of the cluster from while the rooms were open.
 */
const RoomCluster = closedObject({
	cluster: Id,
	label: Text,
	document: Id,
	opened: orNull(Count),
	closed: orNull(Count),
	lines: Type.Array(JournalLine)
});
export type RoomCluster = Static<typeof RoomCluster>;

const RoomView = closedObject({
	...room,
	clusters: Type.Array(RoomCluster),
	/** As they are now, where the room is open or was. */
	runners: Type.Array(Id),
	/** How many are placed there, in all and of each side; of a closed round null where that is too few to say. */
	people: orNull(Count),
	sides: Type.Array(closedObject({ constituency: Slug, people: orNull(Count) })),
	state: oneOf(['planned', 'live', 'paused', 'closed']),
	item: orNull(closedObject({ title: Text, step: orNull(oneOf(steps)) })),
	/** Milliseconds: when it ends, or during a pause what was left of it. */
	timer: orNull(Type.Union([closedObject({ endsAt: Time }), closedObject({ left: Type.Integer() })])),
	/** When somebody called for help. */
	help: orNull(Time),
	/** When something last happened there. */
	lastAt: orNull(Time)
});
export type RoomView = Static<typeof RoomView>;

const RoundView = closedObject({
	state: oneOf(['planned', 'open', 'closed']),
	assignment: oneOf(assignments),
	minutes: Count,
	openedAt: orNull(Time),
	/** While it is open. */
	endsAt: orNull(Time),
	closedAt: orNull(Time),
	rooms: Type.Array(RoomView)
});
export type RoundView = Static<typeof RoundView>;

/** GET …/workshops/:workshop/rooms. `now` is the server's clock. */
export const RoomsView = closedObject({ rounds: Type.Array(RoundView), now: Time });
export type RoomsView = Static<typeof RoomsView>;
