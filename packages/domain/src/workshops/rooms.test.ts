import { describe, expect, test } from 'vitest';
import type { Role } from '../people/rights.ts';
import { decide } from './decide.ts';
import type { WorkshopActor } from './may-command.ts';
import { placeArrived, placeChanged, settledInRound } from './decide-rooms.ts';
import { fold } from './evolve.ts';
import { isPlaced, placeRest, type PersonToPlace } from './place-people.ts';
import { lastRound, type Assignment, type Room, type Round } from './rooms.ts';
import { randomly } from './random-commands.fixture.ts';
import { decideUndo } from './undo.ts';
import type { RecordedEvent, Workshop, WorkshopCommand, WorkshopEvent } from './workshop.ts';

const chair: WorkshopActor = { participant: 'chair', role: 'facilitator', status: 'admitted', phase: 'open' };
const room = (id: string, changes: Partial<Room> = {}): Room => ({
	id,
	number: 1,
	title: id,
	place: 'by the window',
	clusters: [`cluster-${id}`],
	rapporteurs: [],
	capacity: null,
	...changes
});
const planOf = (assignment: Assignment, ...rooms: Room[]) => ({ assignment, minutes: 30, rooms });
const person = (participant: string, constituency: string, role: Role = 'participant'): PersonToPlace => ({
	participant,
	constituency,
	role,
	status: 'admitted',
	isHere: true
});
const items = [{ id: 'one', cluster: 'cluster-1', title: 'Detention', minutes: 20 }];

/** A workshop to which commands are given, with its whole record. */
class Plenary {
	events: RecordedEvent[] = [];
	now = 1000;

	constructor(...events: WorkshopEvent[]) {
		this.record('chair', [{ type: 'workshop-planned', title: 'First day', items }, ...events]);
	}

	get workshop(): Workshop {
		const workshop = fold(this.events);
		if (!workshop) throw new Error('nothing was planned');
		return workshop;
	}

	get round(): Round | null {
		return lastRound(this.workshop);
	}

	record(by: string | null, events: readonly WorkshopEvent[]) {
		const command = this.events.length + 1;
		for (const event of events) {
			const seq = this.events.length + 1;
			this.events.push({ seq, at: this.now, by, event, ...(seq === command ? {} : { command }) });
		}
	}

	give(command: WorkshopCommand, actor = chair, seen: number | null = null) {
		this.now += 1000;
		const decision = decide(this.workshop, command, actor, this.now, seen);
		if (decision.ok) this.record(actor.participant, decision.value);
		return decision.ok ? decision.value : decision.reason;
	}

	undo(command: number, actor = chair) {
		const decision = decideUndo(this.workshop, this.events, { type: 'undo', command }, actor, this.now);
		if (decision.ok) this.record(actor.participant, decision.value);
		return decision.ok ? 'ok' : decision.reason;
	}
}

const live = () => new Plenary({ type: 'workshop-started' });
const amal = { ...chair, participant: 'amal', role: 'participant' } as const;

describe('[BREAKOUT1] a plan', () => {
	test.each([
		[[room('a'), room('b', { clusters: ['cluster-a'] })], 'workshop/cluster-in-two-rooms'],
		[[room('a', { clusters: ['x', 'x'] })], 'workshop/cluster-in-two-rooms'],
		[[room('a', { clusters: [] })], 'workshop/agenda-empty'],
		[[room('a', { rapporteurs: ['amal'] }), room('b', { rapporteurs: ['amal'] })], 'workshop/person-in-two-rooms'],
		[[room('a'), room('a', { clusters: ['other'] })], 'workshop/unknown-room']
	])('%# is refused', (rooms, reason) => {
		expect(live().give({ type: 'plan-rooms', plan: planOf('mixed', ...rooms) })).toBe(reason);
	});

	test('may change until rooms open, and be dropped; rapporteurs are in their room, those placed by hand stay', () => {
		const plenary = live();
		plenary.give({ type: 'plan-rooms', plan: planOf('mixed', room('a', { rapporteurs: ['amal'] }), room('b')) });
		plenary.give({ type: 'place-people', people: ['brigid'], room: 'b' });
		expect(plenary.round?.placed).toEqual({ amal: 'a', brigid: 'b' });
		plenary.give({ type: 'plan-rooms', plan: planOf('mixed', room('a', { rapporteurs: ['amal'] }), room('c')) });
		expect(plenary.workshop.rounds).toMatchObject([{ placed: { amal: 'a' }, rooms: [{ id: 'a' }, { id: 'c' }] }]);
		plenary.give({ type: 'plan-rooms', plan: planOf('mixed') });
		expect(plenary.workshop.rounds).toEqual([]);
		expect(plenary.give({ type: 'plan-rooms', plan: planOf('mixed') })).toEqual([]);
	});

	test('a round follows another, and a room has no rooms', () => {
		const plenary = live();
		for (const id of ['a', 'b']) {
			plenary.give({ type: 'plan-rooms', plan: planOf('mixed', room(id)) });
			plenary.give({ type: 'open-rooms', people: [] });
			plenary.give({ type: 'close-rooms' });
		}
		expect(plenary.workshop.rounds).toMatchObject([
			{ state: 'closed', rooms: [{ id: 'a' }] },
			{ state: 'closed', rooms: [{ id: 'b' }] }
		]);
		const ofRoom = new Plenary();
		ofRoom.events = [];
		const of = { parent: 'plenary-1', number: 1, place: '' };
		ofRoom.record(null, [{ type: 'workshop-planned', title: 'Room', items, room: of }]);
		expect(ofRoom.give({ type: 'plan-rooms', plan: planOf('mixed', room('z')) })).toBe('workshop/is-room');
		expect(ofRoom.give({ type: 'close' })).toBe('workshop/is-room');
	});
});

describe('[BREAKOUT2] who comes into which room', () => {
	const round = (assignment: Assignment, rooms: number, capacity: number | null = null): Round => ({
		...planOf(assignment, ...Array.from({ length: rooms }, (_, n) => room(`room-${n}`, { capacity }))),
		state: 'planned',
		placed: {}
	});
	function randomPeople(draw: (below: number) => number): PersonToPlace[] {
		return Array.from({ length: draw(60) }, (_, n) => person(`p${n}`, `side-${draw(5)}`));
	}
	const counts = (placements: { participant: string; room: string | null }[], of: Round, people: PersonToPlace[]) => {
		const sideOf = new Map(people.map(({ participant, constituency }) => [participant, constituency]));
		return of.rooms.map(({ id }) => {
			const here = placements.filter((placement) => placement.room === id);
			return { all: here.length, sides: Map.groupBy(here, ({ participant }) => sideOf.get(participant)) };
		});
	};

	test('mixed: each side and all people differ by one between rooms at most, whatever the numbers', () => {
		const draw = randomly(5);
		for (let run = 0; run < 200; run++) {
			const people = randomPeople(draw);
			const of = round('mixed', 1 + draw(8));
			const placements = placeRest(of, people);
			expect(placements).toHaveLength(people.length);
			const rooms = counts(placements, of, people);
			const all = rooms.map((each) => each.all);
			expect(Math.max(...all) - Math.min(...all)).toBeLessThanOrEqual(1);
			for (const side of new Set(people.map(({ constituency }) => constituency))) {
				const ofSide = rooms.map(({ sides }) => sides.get(side)?.length ?? 0);
				expect(Math.max(...ofSide) - Math.min(...ofSide)).toBeLessThanOrEqual(1);
			}
		}
	});

	test('by side: rooms are even, and a side is parted no more often than their edges part it', () => {
		const draw = randomly(9);
		for (let run = 0; run < 200; run++) {
			const people = randomPeople(draw);
			const of = round('by-side', 1 + draw(8));
			const rooms = counts(placeRest(of, people), of, people);
			const all = rooms.map((each) => each.all);
			expect(Math.max(...all) - Math.min(...all)).toBeLessThanOrEqual(1);
			const parts = rooms.reduce((sum, { sides }) => sum + sides.size, 0);
			const sides = new Set(people.map(({ constituency }) => constituency)).size;
			expect(parts).toBeLessThanOrEqual(sides + of.rooms.length - 1);
		}
	});

	test('mixed: who comes late goes where fewest of their side are, not where fewest people are', () => {
		const placed = { p1: 'room-0', p2: 'room-0', q1: 'room-1', q2: 'room-1', q3: 'room-1' };
		const people = ['p1', 'p2', 'late'].map((id) => person(id, 'state'));
		const others = ['q1', 'q2', 'q3'].map((id) => person(id, 'nhri'));
		const placements = placeRest({ ...round('mixed', 2), placed }, [...people, ...others]);
		expect(placements).toEqual([{ participant: 'late', room: 'room-1' }]);
	});

	test('nobody is moved, and a full room takes nobody', () => {
		const draw = randomly(13);
		for (let run = 0; run < 100; run++) {
			const of = { ...round(run % 2 ? 'mixed' : 'by-side', 3, 4), placed: { p1: 'room-2', p2: 'room-2' } };
			const people = randomPeople(draw);
			const placements = placeRest(of, people);
			expect(placements.map(({ participant }) => participant)).not.toContain('p1');
			const rooms = counts(placements, of, people);
			expect(rooms.every(({ all }, n) => all <= (n === 2 ? 2 : 4))).toBe(true);
		}
	});

	test('facilitators, observers, and whoever is not in are placed nowhere', () => {
		expect(isPlaced(person('a', 'x', 'rapporteur'))).toBe(true);
		expect(isPlaced(person('a', 'x', 'facilitator'))).toBe(false);
		expect(isPlaced(person('a', 'x', 'observer'))).toBe(false);
		expect(isPlaced({ ...person('a', 'x'), status: 'waiting' })).toBe(false);
	});

	test('[BREAKOUT101] tables are mixed of those who are here: who is absent takes nobody’s place', () => {
		const draw = randomly(21);
		for (let run = 0; run < 100; run++) {
			const people = randomPeople(draw).map((one) => ({ ...one, isHere: draw(2) === 0 }));
			const of = round(run % 2 ? 'mixed' : 'by-side', 1 + draw(8));
			const placements = placeRest(of, people);
			const here = people.filter(({ isHere }) => isHere);
			expect(new Set(placements.map(({ participant }) => participant))).toEqual(
				new Set(here.map(({ participant }) => participant))
			);
			const all = counts(placements, of, here).map((each) => each.all);
			expect(Math.max(...all) - Math.min(...all)).toBeLessThanOrEqual(1);
		}
	});

	test('[BREAKOUT101] who comes once rooms are open is placed once; a hand that took them out is not overruled', () => {
		const plenary = live();
		const late = person('late', 'state');
		plenary.give({ type: 'plan-rooms', plan: planOf('mixed', room('a')) });
		plenary.give({ type: 'place-people', people: ['late'], room: 'a' });
		plenary.give({ type: 'place-people', people: ['late'], room: null });
		plenary.give({ type: 'open-rooms', people: [{ ...late, isHere: false }] });
		const arrive = () =>
			placeArrived(plenary.workshop, settledInRound(plenary.events.map(({ event }) => event)), [late]);
		expect(plenary.round?.placed).toEqual({});
		plenary.record(null, arrive());
		expect(plenary.round?.placed).toEqual({ late: 'a' });
		expect(arrive()).toEqual([]);
		plenary.give({ type: 'place-people', people: ['late'], room: null });
		expect(arrive()).toEqual([]);
		plenary.give({ type: 'close-rooms' });
		expect(arrive()).toEqual([]);
	});
});

describe('[BREAKOUT3] rooms open', () => {
	const people = [person('amal', 'state'), person('brigid', 'state')];

	test('in a live workshop only, once, with everyone placed', () => {
		const plenary = new Plenary();
		expect(plenary.give({ type: 'open-rooms', people })).toBe('workshop/not-live');
		plenary.give({ type: 'start' });
		expect(plenary.give({ type: 'open-rooms', people })).toBe('workshop/no-rooms');
		plenary.give({ type: 'plan-rooms', plan: planOf('mixed', room('a'), room('b')) });
		plenary.give({ type: 'pause' });
		expect(plenary.give({ type: 'open-rooms', people })).toBe('workshop/paused');
		plenary.give({ type: 'resume' });
		plenary.give({ type: 'place-people', people: ['gone'], room: 'a' });
		const opened = plenary.give({ type: 'open-rooms', people });
		expect(opened).toMatchObject([{ type: 'rooms-opened', endsAt: plenary.now + 30 * 60_000 }]);
		expect(plenary.round).toMatchObject({ state: 'open', placed: { amal: 'a', brigid: 'b' } });
		expect(plenary.round?.placed).not.toHaveProperty('gone');
		expect(plenary.give({ type: 'open-rooms', people })).toBe('workshop/rooms-open');
		expect(plenary.give({ type: 'plan-rooms', plan: planOf('mixed', room('c')) })).toBe('workshop/rooms-open');
	});

	test('[BREAKOUT8] and close together; the plenary does not close before', () => {
		const plenary = live();
		plenary.give({ type: 'plan-rooms', plan: planOf('mixed', room('a')) });
		expect(plenary.give({ type: 'close-rooms' })).toBe('workshop/no-rooms');
		plenary.give({ type: 'open-rooms', people });
		expect(plenary.give({ type: 'close' })).toBe('workshop/rooms-open');
		expect(plenary.give({ type: 'close-rooms' })).toEqual([{ type: 'rooms-closed' }]);
		expect(plenary.round).toMatchObject({ state: 'closed', placed: { amal: 'a' } });
		expect(plenary.give({ type: 'close' })).toEqual([{ type: 'workshop-closed' }]);
	});

	test('[BREAKOUT7] minutes are added for all, also once the time is over', () => {
		const plenary = live();
		plenary.give({ type: 'plan-rooms', plan: planOf('mixed', room('a')) });
		expect(plenary.give({ type: 'extend-rooms', minutes: 5 })).toBe('workshop/no-rooms');
		plenary.give({ type: 'open-rooms', people });
		const { endsAt } = plenary.round as Extract<Round, { state: 'open' }>;
		plenary.give({ type: 'extend-rooms', minutes: 5 });
		expect(plenary.round).toMatchObject({ endsAt: endsAt + 300_000 });
		plenary.now = endsAt + 900_000;
		plenary.give({ type: 'extend-rooms', minutes: 5 });
		expect(plenary.round).toMatchObject({ endsAt: plenary.now + 300_000 });
	});
});

describe('[BREAKOUT6] people move', () => {
	function byChoice(...rooms: Room[]) {
		const plenary = live();
		plenary.give({ type: 'plan-rooms', plan: planOf('choice', ...rooms) });
		return plenary;
	}

	test('by choice, and again, while there is room', () => {
		const plenary = byChoice(room('a', { capacity: 1 }), room('b'));
		const brigid = { ...amal, participant: 'brigid' };
		expect(plenary.give({ type: 'choose-room', room: 'z' }, amal)).toBe('workshop/unknown-room');
		plenary.give({ type: 'choose-room', room: 'a' }, amal);
		expect(plenary.give({ type: 'choose-room', room: 'a' }, amal)).toEqual([]);
		expect(plenary.give({ type: 'choose-room', room: 'a' }, brigid)).toBe('workshop/room-full');
		plenary.give({ type: 'choose-room', room: 'b' }, amal);
		plenary.give({ type: 'choose-room', room: 'a' }, brigid);
		expect(plenary.round?.placed).toEqual({ amal: 'b', brigid: 'a' });
		plenary.give({ type: 'place-people', people: ['amal'], room: 'a' });
		expect(plenary.round?.placed).toEqual({ amal: 'a', brigid: 'a' });
		expect(plenary.give({ type: 'choose-room', room: 'b' }, { ...amal, role: 'observer' })).toBe('rights/missing');
	});

	test('only by a facilitator where people are placed', () => {
		const plenary = live();
		plenary.give({ type: 'plan-rooms', plan: planOf('mixed', room('a')) });
		expect(plenary.give({ type: 'choose-room', room: 'a' }, amal)).toBe('workshop/no-choice');
		expect(plenary.give({ type: 'place-people', people: ['amal'], room: 'a' }, amal)).toBe('rights/missing');
	});

	test('who has not chosen is spread when the facilitator says so', () => {
		const plenary = byChoice(room('a'), room('b'));
		const people = [person('amal', 'state'), person('brigid', 'state')];
		plenary.give({ type: 'open-rooms', people });
		expect(plenary.round?.placed).toEqual({});
		plenary.give({ type: 'choose-room', room: 'a' }, amal);
		plenary.give({ type: 'place-rest', people });
		expect(plenary.round?.placed).toEqual({ amal: 'a', brigid: 'b' });
	});

	test('who comes late is placed by Plenum, who is gone no longer', () => {
		const people = [person('amal', 'state'), person('brigid', 'state'), person('late', 'state')];
		const opened = (assignment: Assignment) => {
			const plenary = live();
			plenary.give({ type: 'plan-rooms', plan: planOf(assignment, room('a'), room('b')) });
			expect(placeChanged(plenary.workshop, people[2]!, people)).toEqual([]);
			plenary.give({ type: 'open-rooms', people: people.slice(0, 2) });
			return plenary.workshop;
		};
		const late = [{ type: 'people-placed', placed: [{ participant: 'late', room: 'a' }] }];
		expect(placeChanged(opened('mixed'), people[2]!, people)).toEqual(late);
		expect(placeChanged(opened('by-side'), people[2]!, people)).toEqual(late);
		expect(placeChanged(opened('choice'), people[2]!, people)).toEqual([]);
		expect(placeChanged(opened('mixed'), { ...people[0]!, status: 'left' }, people)).toEqual([
			{ type: 'people-placed', placed: [{ participant: 'amal', room: null }] }
		]);
		expect(placeChanged(opened('mixed'), { ...people[2]!, role: 'observer' }, people)).toEqual([]);
	});
});

describe('[BREAKOUT8] undo', () => {
	const people = [person('amal', 'state')];

	test('takes a move back and leaves what others moved since; opening and closing stay', () => {
		const plenary = live();
		plenary.give({ type: 'plan-rooms', plan: planOf('mixed', room('a'), room('b')) });
		plenary.give({ type: 'place-people', people: ['amal', 'carol'], room: 'a' });
		const move = plenary.workshop.seq;
		plenary.give({ type: 'place-people', people: ['carol'], room: 'b' });
		expect(plenary.undo(move)).toBe('ok');
		expect(plenary.round?.placed).toEqual({ carol: 'b' });
		plenary.give({ type: 'place-people', people: ['amal'], room: 'b' });
		const last = plenary.workshop.seq;
		plenary.give({ type: 'open-rooms', people });
		expect(plenary.undo(plenary.workshop.seq)).toBe('workshop/undo-too-late');
		expect(plenary.undo(last)).toBe('workshop/changed-meanwhile');
		plenary.give({ type: 'extend-rooms', minutes: 5 });
		const { endsAt } = plenary.round as Extract<Round, { state: 'open' }>;
		expect(plenary.undo(plenary.workshop.seq)).toBe('ok');
		expect(plenary.round).toMatchObject({ state: 'open', endsAt: endsAt - 300_000 });
		plenary.give({ type: 'close-rooms' });
		expect(plenary.undo(plenary.workshop.seq)).toBe('workshop/undo-too-late');
	});

	test('of a plan brings back the plan before', () => {
		const plenary = live();
		plenary.give({ type: 'plan-rooms', plan: planOf('mixed', room('a')) });
		plenary.give({ type: 'plan-rooms', plan: planOf('choice', room('b')) });
		expect(plenary.undo(plenary.workshop.seq)).toBe('ok');
		expect(plenary.round).toMatchObject({ assignment: 'mixed', rooms: [{ id: 'a' }] });
	});

	test('of two who open or close at once, the second is told', () => {
		const plenary = live();
		plenary.give({ type: 'plan-rooms', plan: planOf('mixed', room('a')) });
		const seen = plenary.workshop.seq;
		plenary.give({ type: 'open-rooms', people }, chair, seen);
		expect(plenary.give({ type: 'open-rooms', people }, chair, seen)).toBe('workshop/already-done');
		const open = plenary.workshop.seq;
		plenary.give({ type: 'extend-rooms', minutes: 5 }, chair, open);
		expect(plenary.give({ type: 'close-rooms' }, chair, open)).toBe('workshop/changed-meanwhile');
		plenary.give({ type: 'close-rooms' }, chair, plenary.workshop.seq);
		expect(plenary.give({ type: 'close-rooms' }, chair, plenary.workshop.seq - 1)).toBe('workshop/already-done');
	});
});
