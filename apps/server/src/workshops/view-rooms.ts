import type { Role } from '@plenum/domain/people/rights';
import { smallestLine } from '@plenum/domain/polls/disclosure/line-sizes';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { Room, Round } from '@plenum/domain/workshops/rooms';
import { currentItem, currentStep } from '@plenum/domain/workshops/view';
import type { Workshop } from '@plenum/domain/workshops/workshop';
import type { JournalLine } from '@plenum/protocol/journal';
import type { RoomCluster, RoomsView, RoomView, RoundView } from '@plenum/protocol/workshops/rooms';
import { findClusters } from '../clusters/clusters.store.ts';
import type { Db } from '../db/db.ts';
import { findLinesBetween, findStreamLines } from '../journal/journal.store.ts';
import { findParticipants } from '../people/participants.store.ts';
import { findRoomClusters, type RoomClusterRow } from './rooms.store.ts';
import type { Workplace } from './workshop-events.ts';
import { findWorkshop, findWorkshops } from './workshops.store.ts';

type Lookups = {
	workshops: ReadonlyMap<string, Workshop>;
	kept: readonly RoomClusterRow[];
	clusters: ReadonlyMap<string, { label: string; document: string }>;
	sideOf: ReadonlyMap<string, string>;
	/** [BREAKOUT100] By closed round, and by cluster. */
	recorded: ReadonlyMap<Round, ReadonlyMap<string, JournalLine[]>>;
	/** Facilitators see each number; so does everyone while the round is on, where they see who is here. */
	sees: (count: number, round: Round) => number | null;
};

/** [BREAKOUT12] The rooms of each round: where they are while they are open, and what they left behind. */
export async function viewRooms(
	db: Db,
	consultation: string,
	id: string,
	{ role, now }: { role: Role; now: number }
): Promise<Result<RoomsView>> {
	const parent = await findWorkshop(db, consultation, id);
	if (!parent) return refuse('workshop/unknown');
	const { rounds } = parent.folded;
	const ids = rounds.flatMap(({ rooms }) => rooms.map((room) => room.id));
	const workshops = await findWorkshops(db, consultation);
	const clusters = await findClusters(db, consultation);
	const people = await findParticipants(db, consultation);
	const kept = await findRoomClusters(db, ids);
	const lookups: Lookups = {
		workshops: new Map(workshops.map((workshop) => [workshop.id, workshop.folded])),
		kept,
		recorded: await readRecorded(db, { consultation, workshop: id }, rounds, kept),
		clusters: new Map(clusters.map((cluster) => [cluster.id, cluster])),
		sideOf: new Map(people.map((person) => [person.id, person.constituency])),
		sees: (count, { state }) =>
			role !== 'facilitator' && state === 'closed' && count > 0 && count < smallestLine ? null : count
	};
	return ok({ rounds: rounds.map((round) => viewRound(round, lookups)), now });
}

/** [BREAKOUT100] What the record has of the clusters of each closed round, from its opening to its closing; without who did it. */
async function readRecorded(
	db: Db,
	{ consultation, workshop }: Workplace,
	rounds: readonly Round[],
	kept: readonly RoomClusterRow[]
): Promise<Lookups['recorded']> {
	const edges = await findStreamLines(db, consultation, `workshop:${workshop}`, ['rooms-opened', 'rooms-closed']);
	const placesOf = (wanted: string) => edges.flatMap(({ type, place }) => (type === wanted ? place : []));
	const opened = placesOf('rooms-opened');
	const closed = placesOf('rooms-closed');
	const recorded = new Map<Round, Map<string, JournalLine[]>>();
	for (const [n, round] of rounds.filter(({ state }) => state === 'closed').entries()) {
		const after = opened[n];
		const before = closed[n];
		if (after === undefined || before === undefined) continue;
		const rooms = new Set(round.rooms.map(({ id }) => id));
		const streams = kept.flatMap(({ room, cluster }) => (rooms.has(room) ? `cluster:${cluster}` : []));
		const lines = await findLinesBetween(db, consultation, streams, { after, before });
		const shown = lines.map(({ consultation: _, ...line }): JournalLine => ({ ...line, by: null }));
		recorded.set(
			round,
			Map.groupBy(shown, ({ stream }) => stream.slice('cluster:'.length))
		);
	}
	return recorded;
}

function viewRound(round: Round, lookups: Lookups): RoundView {
	const { state, assignment, minutes, rooms } = round;
	return {
		state,
		assignment,
		minutes,
		openedAt: round.state === 'planned' ? null : round.openedAt,
		endsAt: round.state === 'open' ? round.endsAt : null,
		closedAt: round.state === 'closed' ? round.closedAt : null,
		rooms: rooms.map((room) => viewRoom(round, room, lookups))
	};
}

function viewRoom(round: Round, room: Room, lookups: Lookups): RoomView {
	const workshop = lookups.workshops.get(room.id);
	const item = workshop && currentItem(workshop);
	const changes = Object.values(workshop?.changed ?? {}).map(({ at }) => at);
	return {
		...room,
		clusters: viewClusters(round, room, lookups),
		runners: workshop?.runners ?? room.rapporteurs,
		...countPeople(round, room, lookups),
		state: workshop?.state ?? 'planned',
		item: item && workshop ? { title: item.title, step: item.cluster === null ? null : currentStep(workshop) } : null,
		timer: workshop?.state === 'live' || workshop?.state === 'paused' ? workshop.timer : null,
		help: workshop?.help?.at ?? null,
		lastAt: changes.length > 0 ? Math.max(...changes) : null
	};
}

/** Those that it took up; before it opens, those that are planned. */
function viewClusters(round: Round, { id, clusters }: Room, lookups: Lookups): RoomCluster[] {
	const kept = lookups.kept.filter(({ room }) => room === id);
	const planned = clusters.map((cluster) => ({ cluster, opened: null, closed: null }));
	return (kept.length > 0 ? kept : planned).flatMap(({ cluster, opened, closed }) => {
		const found = lookups.clusters.get(cluster);
		if (!found) return [];
		const lines = lookups.recorded.get(round)?.get(cluster) ?? [];
		return [{ cluster, label: found.label, document: found.document, opened, closed, lines }];
	});
}

/** Where one side is too few to say, so is the sum from which it could be told. */
function countPeople(round: Round, { id }: Room, { sideOf, sees }: Lookups): Pick<RoomView, 'people' | 'sides'> {
	const placed = Object.entries(round.placed).flatMap(([person, room]) => (room === id ? [person] : []));
	const bySide = Map.groupBy(placed, (person) => sideOf.get(person) ?? '');
	bySide.delete('');
	const sides = [...bySide].map(([constituency, those]) => ({ constituency, people: sees(those.length, round) }));
	return { people: sides.some(({ people }) => people === null) ? null : placed.length, sides };
}
