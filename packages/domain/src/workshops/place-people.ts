import { mayAct, type AdmissionStatus, type Role } from '../people/rights.ts';
import { applyPlacements, countPlaced, isFull, roomOf, type Placement, type Room, type Round } from './rooms.ts';

export type PersonToPlace = {
	participant: string;
	role: Role;
	status: AdmissionStatus;
	constituency: string;
	/** Has a page of the consultation open. */
	isHere: boolean;
};

/** [BREAKOUT2] [BREAKOUT101] Who is here and may speak is placed, other than facilitators: they go from room to room. */
export function isPlaced(person: Pick<PersonToPlace, 'role' | 'status' | 'isHere'>): boolean {
	return person.isHere && person.role !== 'facilitator' && mayAct(person, 'raise-hand', 'open').ok;
}

/** [BREAKOUT2] A room for each of these people who has none; nobody is moved. If all rooms are full, a person gets none. */
export function placeRest(round: Round, people: readonly PersonToPlace[]): Placement[] {
	const placeOne = round.assignment === 'by-side' ? besideOwnSide(round, people) : amongOthers;
	const sides = sidesBySize(people.filter(isPlaced));
	const placements: Placement[] = [];
	let now = round;
	for (const person of sides.flat()) {
		if (roomOf(now, person.participant)) continue;
		const free = now.rooms.filter((room) => !isFull(now, room));
		const room = placeOne(now, free, person, people);
		if (!room) continue;
		const placement = { participant: person.participant, room: room.id };
		placements.push(placement);
		now = { ...now, placed: applyPlacements(now.placed, [placement]) };
	}
	return placements;
}

type Choose = (
	round: Round,
	free: readonly Room[],
	person: PersonToPlace,
	people: readonly PersonToPlace[]
) => Room | null;

/** Where fewest of the own side are, of those where fewest people are. */
const amongOthers: Choose = (round, free, { constituency }, people) =>
	least(free, (room) => [countSide(round, room, constituency, people), countPlaced(round, room.id)]);

/**
 * The first room with fewer people than its even share, so that a side fills one room after another. Once all have it, the room with most
 * of the own side.
 */
function besideOwnSide(round: Round, people: readonly PersonToPlace[]): Choose {
	const toPlace = people.filter((person) => isPlaced(person) && !roomOf(round, person.participant)).length;
	const all = toPlace + Object.keys(round.placed).length;
	const share = Math.floor(all / round.rooms.length);
	const larger = all % round.rooms.length;
	const shares = new Map(round.rooms.map(({ id }, place) => [id, place < larger ? share + 1 : share]));
	// One who comes later finds their own side.
	if (toPlace <= 1) return withOwnSide;
	return (now, free, person, everyone) =>
		free.find(({ id }) => countPlaced(now, id) < (shares.get(id) ?? 0)) ?? withOwnSide(now, free, person, everyone);
}

const withOwnSide: Choose = (round, free, { constituency }, people) =>
	least(free, (room) => [-countSide(round, room, constituency, people), countPlaced(round, room.id)]);

function countSide(round: Round, room: Room, side: string, people: readonly PersonToPlace[]): number {
	return people.filter(
		({ participant, constituency }) => constituency === side && round.placed[participant] === room.id
	).length;
}

/** The first of those with the lowest rank. */
function least(rooms: readonly Room[], rankOf: (room: Room) => [number, number]): Room | null {
	const ranked = rooms.map((room) => ({ room, rank: rankOf(room) }));
	return ranked.toSorted((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1])[0]?.room ?? null;
}

/** The largest side first; within a side as they come. */
function sidesBySize(people: readonly PersonToPlace[]): PersonToPlace[][] {
	const sides = Map.groupBy(people, ({ constituency }) => constituency);
	return [...sides.values()].toSorted((a, b) => b.length - a.length);
}
