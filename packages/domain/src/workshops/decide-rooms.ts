import { ok, refuse, type Result } from '../result.ts';
import { isPlaced, placeRest, type PersonToPlace } from './place-people.ts';
import {
	applyPlacements,
	changingRound,
	isFull,
	lastRound,
	openRound,
	roomOf,
	type Placement,
	type Room,
	type RoomPlan,
	type Round
} from './rooms.ts';
import type { RoomsCommand, Workshop, WorkshopCommand, WorkshopEvent } from './workshop.ts';

type Decision = Result<WorkshopEvent[]>;

const roomsCommands: readonly string[] = [
	'plan-rooms',
	'open-rooms',
	'place-people',
	'place-rest',
	'choose-room',
	'extend-rooms',
	'close-rooms'
] satisfies RoomsCommand['type'][];

export function isRoomsCommand(command: WorkshopCommand): command is RoomsCommand {
	return roomsCommands.includes(command.type);
}

/** [BREAKOUT1] What a plenary decides about its rooms, in every state but closed. */
export function decideRooms(workshop: Workshop, command: RoomsCommand, participant: string, now: number): Decision {
	if (workshop.room) return refuse('workshop/is-room');
	switch (command.type) {
		case 'plan-rooms':
			return planRooms(workshop, command.plan);
		case 'open-rooms':
			return openRooms(workshop, command.people, now);
		case 'place-people':
			return place(workshop, command.people, command.room);
		case 'place-rest': {
			const round = changingRound(workshop);
			return round ? ok(placed(placeRest(mixedIfChosen(round), command.people))) : refuse('workshop/no-rooms');
		}
		case 'choose-room':
			return chooseRoom(workshop, participant, command.room);
		case 'extend-rooms': {
			const round = openRound(workshop);
			if (!round) return refuse('workshop/no-rooms');
			// What was overrun is not taken from the minutes that are added.
			return ok([{ type: 'rooms-extended', endsAt: Math.max(now, round.endsAt) + command.minutes * 60_000 }]);
		}
		case 'close-rooms':
			return openRound(workshop) ? ok([{ type: 'rooms-closed' }]) : refuse('workshop/no-rooms');
	}
}

/** Without rooms the plan is dropped. */
function planRooms(workshop: Workshop, plan: RoomPlan): Decision {
	if (openRound(workshop)) return refuse('workshop/rooms-open');
	const { rooms } = plan;
	if (rooms.some(({ clusters }) => clusters.length === 0)) return refuse('workshop/agenda-empty');
	if (hasTwice(rooms.flatMap(({ clusters }) => clusters))) return refuse('workshop/cluster-in-two-rooms');
	if (hasTwice(rooms.flatMap(({ rapporteurs }) => rapporteurs))) return refuse('workshop/person-in-two-rooms');
	const ids = new Set(rooms.map(({ id }) => id));
	if (ids.size < rooms.length) return refuse('workshop/unknown-room');
	if (rooms.length === 0 && lastRound(workshop)?.state !== 'planned') return ok([]);
	return ok([{ type: 'rooms-planned', plan }]);
}

function hasTwice(ids: readonly string[]): boolean {
	return new Set(ids).size < ids.length;
}

/** [BREAKOUT3] */
function openRooms(workshop: Workshop, people: readonly PersonToPlace[], now: number): Decision {
	if (workshop.state === 'planned') return refuse('workshop/not-live');
	if (workshop.state === 'paused') return refuse('workshop/paused');
	const round = lastRound(workshop);
	if (round?.state === 'open') return refuse('workshop/rooms-open');
	if (round?.state !== 'planned') return refuse('workshop/no-rooms');
	const gone = leavers(round, people);
	const present = { ...round, placed: applyPlacements(round.placed, gone) };
	const placements = round.assignment === 'choice' ? [] : placeRest(present, people);
	return ok([{ type: 'rooms-opened', endsAt: now + round.minutes * 60_000, placed: [...gone, ...placements] }]);
}

/** Those who were placed and are here no more. */
function leavers(round: Round, people: readonly PersonToPlace[]): Placement[] {
	const present = new Set(people.filter(({ status }) => status === 'admitted').map(({ participant }) => participant));
	const gone = Object.keys(round.placed).filter((participant) => !present.has(participant));
	return gone.map((participant) => ({ participant, room: null }));
}

/** [BREAKOUT6] The hand of a facilitator: also into a full room. */
function place(workshop: Workshop, people: readonly string[], id: string | null): Decision {
	const round = changingRound(workshop);
	if (!round) return refuse('workshop/no-rooms');
	if (id !== null && !round.rooms.some((room) => room.id === id)) return refuse('workshop/unknown-room');
	const moved = [...new Set(people)].filter((participant) => (round.placed[participant] ?? null) !== id);
	return ok(placed(moved.map((participant) => ({ participant, room: id }))));
}

function chooseRoom(workshop: Workshop, participant: string, id: string): Decision {
	const round = changingRound(workshop);
	if (!round) return refuse('workshop/no-rooms');
	if (round.assignment !== 'choice') return refuse('workshop/no-choice');
	const room = round.rooms.find((one) => one.id === id);
	if (!room) return refuse('workshop/unknown-room');
	if (roomOf(round, participant)?.id === id) return ok([]);
	return isFull(round, room) ? refuse('workshop/room-full') : ok(placed([{ participant, room: id }]));
}

/** [BREAKOUT6] For callers that learn of changed rights: latecomers are placed, people who left are not placed any more. */
export function placeChanged(
	workshop: Workshop,
	person: PersonToPlace,
	people: readonly PersonToPlace[]
): WorkshopEvent[] {
	const round = changingRound(workshop);
	if (!round || workshop.state === 'closed') return [];
	const room = roomOf(round, person.participant);
	if (person.status !== 'admitted') return room ? placed([{ participant: person.participant, room: null }]) : [];
	if (room || round.state !== 'open' || round.assignment === 'choice' || !isPlaced(person)) return [];
	const mayCome = people.filter(({ participant }) => participant === person.participant || round.placed[participant]);
	return placed(placeRest(round, mayCome));
}

/** [BREAKOUT101] Who has come since the rooms opened is placed. `settled`: whom the events of this round have placed, or taken out, already. */
export function placeArrived(
	workshop: Workshop,
	settled: ReadonlySet<string>,
	people: readonly PersonToPlace[]
): WorkshopEvent[] {
	const round = openRound(workshop);
	if (!round || round.assignment === 'choice') return [];
	const mayCome = people.filter(({ participant }) => round.placed[participant] || !settled.has(participant));
	return placed(placeRest(round, mayCome));
}

/** Whom events since the rooms opened have placed or taken out. */
export function settledInRound(events: readonly WorkshopEvent[]): Set<string> {
	const opened = events.findLastIndex(({ type }) => type === 'rooms-opened');
	const ofRound = opened < 0 ? [] : events.slice(opened);
	return new Set(
		ofRound.flatMap((event) =>
			event.type === 'rooms-opened' || event.type === 'people-placed'
				? event.placed.map(({ participant }) => participant)
				: []
		)
	);
}

function placed(placements: Placement[]): WorkshopEvent[] {
	return placements.length > 0 ? [{ type: 'people-placed', placed: placements }] : [];
}

/** People who have not chosen are spread evenly. */
function mixedIfChosen(round: Round): Round {
	return round.assignment === 'choice' ? { ...round, assignment: 'mixed' } : round;
}

/** A room of a plan as it arrives: without an id it is new. */
export type RoomDraft = Omit<Room, 'id' | 'number'> & { id?: string | undefined };

/** New rooms take the ids offered, one for each; a known id keeps its room; an invented one is refused. Numbers go by their order. */
export function identifyRooms(
	drafts: readonly RoomDraft[],
	round: Round | null,
	newIds: readonly string[]
): Result<Room[], 'workshop/unknown-room'> {
	const known = new Set(round?.state === 'planned' ? round.rooms.map(({ id }) => id) : []);
	const rooms: Room[] = [];
	for (const [place, draft] of drafts.entries()) {
		if (draft.id !== undefined && !known.has(draft.id)) return refuse('workshop/unknown-room');
		const id = draft.id ?? newIds[place];
		if (id === undefined) throw new RangeError('Fewer ids were offered than there are rooms.');
		rooms.push({ ...draft, id, number: place + 1 });
	}
	return ok(rooms);
}
