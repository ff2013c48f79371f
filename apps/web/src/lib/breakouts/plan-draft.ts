import type { Assignment, Round } from '@plenum/domain/workshops/rooms';
import type { RoomDraft } from '@plenum/protocol/workshops/rooms';

/** A room while its plan is written: numbers as they are typed. */
export type DraftRoom = {
	id?: string | undefined;
	title: string;
	place: string;
	capacity: string;
	rapporteurs: string[];
};
export type PlanDraft = {
	assignment: Assignment;
	minutes: string;
	rooms: DraftRoom[];
	/** The room of each cluster, by its place from 0. */
	roomOf: Record<string, number>;
};

export const mostRooms = 20;
const emptyRoom: DraftRoom = { title: '', place: '', capacity: '', rapporteurs: [] };

export function draftFrom(round: Round | null): PlanDraft {
	if (!round) return withRooms({ assignment: 'mixed', minutes: '30', rooms: [], roomOf: {} }, 2);
	const isPlanned = round.state === 'planned';
	return {
		assignment: round.assignment,
		minutes: String(round.minutes),
		rooms: round.rooms.map(({ id, title, place, capacity, rapporteurs }) => ({
			...(isPlanned ? { id } : {}),
			title: isPlanned ? title : '',
			place,
			rapporteurs: [...rapporteurs],
			capacity: capacity === null ? '' : String(capacity)
		})),
		// What was worked on in an earlier round is not proposed again.
		roomOf: isPlanned
			? Object.fromEntries(round.rooms.flatMap(({ clusters }, n) => clusters.map((cluster) => [cluster, n])))
			: {}
	};
}

/** So many rooms; clusters of rooms that are gone are in none. */
export function withRooms(draft: PlanDraft, count: number): PlanDraft {
	const rooms = Array.from({ length: count }, (_, n) => draft.rooms[n] ?? { ...emptyRoom, rapporteurs: [] });
	const kept = Object.entries(draft.roomOf).filter(([, n]) => n < count);
	return { ...draft, rooms, roomOf: Object.fromEntries(kept) };
}

/** A room without a name is called by its clusters. */
export function roomsOf({ rooms, roomOf }: PlanDraft, labels: ReadonlyMap<string, string>): RoomDraft[] {
	return rooms.map(({ id, title, place, capacity, rapporteurs }, n) => {
		const clusters = Object.keys(roomOf).filter((cluster) => roomOf[cluster] === n);
		const called = clusters.map((cluster) => labels.get(cluster) ?? '').join(', ');
		return {
			...(id === undefined ? {} : { id }),
			title: (title.trim() || called || '–').slice(0, 200),
			place: place.trim(),
			clusters,
			rapporteurs,
			capacity: Number(capacity) > 0 ? Math.floor(Number(capacity)) : null
		};
	});
}
