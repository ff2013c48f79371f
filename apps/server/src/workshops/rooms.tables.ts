import { sql } from 'drizzle-orm';
import { integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { workshops } from './workshops.tables.ts';

/**
 * Which clusters a breakout room works on, and which versions of their texts are from when it took them up and when it closed. While
 * `closed_at` is null the room is open, and no other has the cluster.
 */
export const roomClusters = sqliteTable(
	'room_clusters',
	{
		room: text()
			.notNull()
			.references(() => workshops.id),
		cluster: text().notNull(),
		opened: integer(),
		closed: integer(),
		closedAt: integer('closed_at')
	},
	(table) => [
		primaryKey({ columns: [table.room, table.cluster] }),
		uniqueIndex('room_clusters_open')
			.on(table.cluster)
			.where(sql`${table.closedAt} is null`)
	]
);
