import type { WorkshopSummary } from '@plenum/protocol/workshops/workshops';

type WorkshopEntry = Pick<WorkshopSummary, 'id' | 'title' | 'room'>;

/** What a list of workshops names: breakout rooms are part of the workshop that parted into them. */
export function withoutRooms<Workshop extends Pick<WorkshopEntry, 'room'>>(workshops: readonly Workshop[]): Workshop[] {
	return workshops.filter(({ room }) => room === null);
}

/** Where the reader could go now: their own room, and of other rooms none. */
export function forReader<Workshop extends Pick<WorkshopEntry, 'room'>>(workshops: readonly Workshop[]): Workshop[] {
	return workshops.filter(({ room }) => room === null || room.mine);
}

/** Where each room has a page of its own, it stands behind its workshop, in the order of the rooms, under both names. */
export function withRoomsBehind(workshops: readonly WorkshopEntry[]): { id: string; label: string }[] {
	const whole = withoutRooms(workshops);
	const rooms = workshops.flatMap((workshop) => (workshop.room ? { ...workshop, room: workshop.room } : []));
	return whole.flatMap(({ id, title }) => [
		{ id, label: title },
		...rooms
			.filter(({ room }) => room.parent === id)
			.toSorted((one, other) => one.room.number - other.room.number)
			.map((room) => ({ id: room.id, label: `${title} › ${room.title}` }))
	]);
}
