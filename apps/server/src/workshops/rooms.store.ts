import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Db } from '../db/db.ts';
import { roomClusters } from './rooms.tables.ts';

export type RoomClusterRow = typeof roomClusters.$inferSelect;

export async function insertRoomCluster(
	db: Db,
	row: Pick<RoomClusterRow, 'room' | 'cluster' | 'opened'>
): Promise<void> {
	await db.insert(roomClusters).values(row).run();
}

export async function updateClosedCluster(
	db: Db,
	{ room, cluster, closed, closedAt }: Omit<RoomClusterRow, 'opened'>
): Promise<void> {
	const one = and(eq(roomClusters.room, room), eq(roomClusters.cluster, cluster));
	await db.update(roomClusters).set({ closed, closedAt }).where(one).run();
}

export async function findRoomClusters(db: Db, rooms: readonly string[]): Promise<RoomClusterRow[]> {
	return await db
		.select()
		.from(roomClusters)
		.where(inArray(roomClusters.room, [...rooms]))
		.all();
}

/** Those of them that an open room works on. */
export async function findTakenClusters(db: Db, clusters: readonly string[]): Promise<RoomClusterRow[]> {
	const isTaken = and(inArray(roomClusters.cluster, [...clusters]), isNull(roomClusters.closedAt));
	return await db.select().from(roomClusters).where(isTaken).all();
}
