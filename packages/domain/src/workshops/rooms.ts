/** How people come into the rooms of a round. */
export const assignments = ['choice', 'mixed', 'by-side'] as const;
export type Assignment = (typeof assignments)[number];

/** `id` is that of the workshop which the room becomes when it opens. `capacity` is null where it takes everyone. */
export type Room = {
	id: string;
	number: number;
	title: string;
	place: string;
	clusters: string[];
	rapporteurs: string[];
	capacity: number | null;
};

/** What was planned: rooms for so many minutes, and who is placed where; people who are missing are placed nowhere. */
export type RoomPlan = { assignment: Assignment; minutes: number; rooms: Room[] };
type Plan = RoomPlan & { placed: Record<string, string> };
export type PlannedRound = Plan & { state: 'planned' };
export type OpenRound = Plan & { state: 'open'; openedAt: number; endsAt: number };
export type ClosedRound = Plan & { state: 'closed'; openedAt: number; closedAt: number };
export type Round = PlannedRound | OpenRound | ClosedRound;

/** Null takes somebody out of every room. */
export type Placement = { participant: string; room: string | null };

type WithRounds = { rounds: readonly Round[] };

export function lastRound({ rounds }: WithRounds): Round | null {
	return rounds.at(-1) ?? null;
}

export function openRound(workshop: WithRounds): OpenRound | null {
	const round = lastRound(workshop);
	return round?.state === 'open' ? round : null;
}

/** The round that people can still be placed in. */
export function changingRound(workshop: WithRounds): PlannedRound | OpenRound | null {
	const round = lastRound(workshop);
	return round && round.state !== 'closed' ? round : null;
}

export function roomOf(round: Round | null, participant: string): Room | null {
	const id = round?.placed[participant];
	return round?.rooms.find((room) => room.id === id) ?? null;
}

export function countPlaced({ placed }: Pick<Round, 'placed'>, room: string): number {
	return Object.values(placed).filter((id) => id === room).length;
}

export function isFull(round: Round, room: Room): boolean {
	return room.capacity !== null && countPlaced(round, room.id) >= room.capacity;
}

export function applyPlacements(
	placed: Readonly<Record<string, string>>,
	placements: readonly Placement[]
): Record<string, string> {
	const after = new Map(Object.entries(placed));
	for (const { participant, room } of placements)
		if (room === null) after.delete(participant);
		else after.set(participant, room);
	return Object.fromEntries(after);
}
