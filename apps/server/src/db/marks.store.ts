import { eq, sql } from 'drizzle-orm';
import type { Db } from './db.ts';
import { marks } from './marks.tables.ts';

type MarkName = 'secret' | 'poll-keys' | `join-address/${string}`;

export async function findMark(db: Db, name: MarkName): Promise<string | undefined> {
	return (await db.select().from(marks).where(eq(marks.name, name)).get())?.value;
}

export async function upsertMark(db: Db, name: MarkName, value: string): Promise<void> {
	const set = { value: sql`excluded.value` };
	await db.insert(marks).values({ name, value }).onConflictDoUpdate({ target: marks.name, set }).run();
}
