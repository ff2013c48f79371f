import { ok, refuse, type Result } from '@plenum/domain/result';
import { closeRoom } from '@plenum/domain/workshops/decide';
import { removeFromSpeakers } from '@plenum/domain/workshops/speakers';
import { lastRound, type Room, type Round } from '@plenum/domain/workshops/rooms';
import type { AgendaItem, Workshop, WorkshopEvent } from '@plenum/domain/workshops/workshop';
import { findCluster } from '../clusters/clusters.store.ts';
import type { Transaction } from '../db/transaction.ts';
import { createVersion } from '../documents/versions/create-version.ts';
import type { AppContext } from '../app-context.ts';
import { findRoomClusters, findTakenClusters, insertRoomCluster, updateClosedCluster } from './rooms.store.ts';
import { appendEvents, notifyOfEvents, type Workplace } from './workshop-events.ts';
import { findWorkshop, insertWorkshop, updateWorkshopState } from './workshops.store.ts';

/** What a command has done to a plenary: its rooms follow in the same transaction. */
export type RoomsChange = { place: Workplace; by: string | null; before: Workshop; after: Workshop };

/** [BREAKOUT3] What is not opened in one room is opened in none: a refusal rolls everything back. */
export async function followRounds(context: AppContext, tx: Transaction, change: RoomsChange): Promise<Result<true>> {
	const before = lastRound(change.before);
	const after = lastRound(change.after);
	if (!after || before === after) return ok(true);
	if (after.state === 'open' && before?.state === 'planned') return openRooms(context, tx, change, after);
	if (after.state === 'closed' && before?.state === 'open') await closeRooms(context, tx, change, after);
	if (before?.state === 'open' && after.state === 'open') await takeDownHands(context, tx, change, before, after);
	return ok(true);
}

async function openRooms(
	context: AppContext,
	tx: Transaction,
	{ place, by }: RoomsChange,
	{ rooms }: Round
): Promise<Result<true>> {
	for (const room of rooms) {
		const items = await agendaOf(context, tx, place.consultation, room);
		if (!items.ok) return items;
		await insertRoom(context, tx, place, room, items.value);
		const taken = await takeUpClusters(context, tx, { room: room.id, by }, room.clusters);
		if (!taken.ok) return taken;
	}
	return ok(true);
}

/** One item for each cluster. The round has an end, which the minutes of the items share out. */
async function agendaOf(
	context: AppContext,
	tx: Transaction,
	consultation: string,
	{ clusters }: Room
): Promise<Result<AgendaItem[]>> {
	const items: AgendaItem[] = [];
	for (const id of clusters) {
		const cluster = await findCluster(tx.db, id);
		if (cluster?.consultation !== consultation || cluster.state === 'merged') return refuse('cluster/unknown');
		items.push({ id: context.createId(), cluster: id, title: cluster.label, minutes: 20 });
	}
	return ok(items);
}

/** What opens and closes a room is recorded, with who did it, in the plenary; here it is Plenum's doing, and nobody's to undo. */
async function insertRoom(
	context: AppContext,
	tx: Transaction,
	{ consultation, workshop: parent }: Workplace,
	room: Room,
	items: AgendaItem[]
): Promise<void> {
	const of = { parent, number: room.number, place: room.place };
	const first = items[0];
	if (!first) throw new Error('A room without clusters was planned.');
	const { workshop } = await appendEvents(context, tx, { consultation, workshop: room.id }, null, null, [
		{ type: 'workshop-planned', title: room.title, items, room: of, runners: room.rapporteurs },
		{ type: 'workshop-started' },
		{ type: 'item-started', item: first.id }
	]);
	if (!workshop) throw new Error('Planning made no workshop.');
	const stored = { id: room.id, consultation, callLink: null, folded: workshop, createdAt: context.now() };
	await insertWorkshop(tx.db, stored);
}

/** [BREAKOUT4] [BREAKOUT5] What a room works on from now on is no other room's, and its text is kept as it is now. */
export async function takeUpClusters(
	context: AppContext,
	tx: Transaction,
	{ room, by }: { room: string; by: string | null },
	clusters: readonly string[]
): Promise<Result<true>> {
	const taken = await findTakenClusters(tx.db, clusters);
	if (taken.some((row) => row.room !== room)) return refuse('workshop/cluster-in-open-room');
	const known = new Set((await findRoomClusters(tx.db, [room])).map(({ cluster }) => cluster));
	for (const cluster of new Set(clusters)) {
		if (known.has(cluster)) continue;
		const opened = await keepText(context, tx, cluster, 'room-opened', by);
		await insertRoomCluster(tx.db, { room, cluster, opened });
	}
	return ok(true);
}

async function closeRooms(
	context: AppContext,
	tx: Transaction,
	{ place: { consultation }, by }: RoomsChange,
	{ rooms }: Round
): Promise<void> {
	for (const { id } of rooms) {
		const room = await findWorkshop(tx.db, consultation, id);
		if (room) await append(context, tx, { consultation, workshop: id }, room.folded, closeRoom(room.folded));
	}
	const closedAt = context.now();
	for (const { room, cluster } of await findRoomClusters(
		tx.db,
		rooms.map(({ id }) => id)
	)) {
		const closed = await keepText(context, tx, cluster, 'room-closed', by);
		await updateClosedCluster(tx.db, { room, cluster, closed, closedAt });
	}
}

/** The number of the version; null where the cluster has since been merged into a different one. */
async function keepText(
	context: AppContext,
	tx: Transaction,
	id: string,
	reason: 'room-opened' | 'room-closed',
	by: string | null
): Promise<number | null> {
	const cluster = await findCluster(tx.db, id);
	if (!cluster || cluster.state === 'merged') return null;
	const { number } = await createVersion(tx, cluster.document, { reason, at: context.now(), by });
	tx.onCommit(() =>
		context.live.notify({ kind: 'clusters', consultation: cluster.consultation, cluster: id, about: 'text' })
	);
	return number;
}

/** [BREAKOUT6] Who was moved neither waits for the floor in the room before nor holds it. */
async function takeDownHands(
	context: AppContext,
	tx: Transaction,
	{ place: { consultation } }: RoomsChange,
	before: Round,
	after: Round
): Promise<void> {
	for (const [participant, id] of Object.entries(before.placed)) {
		if (after.placed[participant] === id) continue;
		const room = await findWorkshop(tx.db, consultation, id);
		if (!room || room.folded.runners.includes(participant)) continue;
		const events = removeFromSpeakers(room.folded, participant);
		await append(context, tx, { consultation, workshop: id }, room.folded, events);
	}
}

async function append(
	context: AppContext,
	tx: Transaction,
	place: Workplace,
	before: Workshop,
	events: readonly WorkshopEvent[]
): Promise<void> {
	if (events.length === 0) return;
	const { workshop, recorded } = await appendEvents(context, tx, place, null, before, events);
	if (!workshop) throw new Error('A workshop does not vanish.');
	await updateWorkshopState(tx.db, place.workshop, workshop);
	tx.onCommit(() => notifyOfEvents(context, place, recorded));
}
