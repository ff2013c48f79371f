import type { Concern } from '@plenum/domain/concerns/concern';
import { asc, eq } from 'drizzle-orm';
import type { Db } from '../db/db.ts';
import { concerns } from './concerns.tables.ts';

export async function findConcern(db: Db, id: string): Promise<Concern | undefined> {
	return await db.select().from(concerns).where(eq(concerns.id, id)).get();
}

/** In the order in which they were raised. */
export async function findConcerns(db: Db, workshop: string): Promise<Concern[]> {
	return await db.select().from(concerns).where(eq(concerns.workshop, workshop)).orderBy(asc(concerns.at)).all();
}

export async function findAllConcerns(db: Db): Promise<Concern[]> {
	return await db.select().from(concerns).all();
}

export async function insertConcern(db: Db, concern: Concern): Promise<void> {
	await db.insert(concerns).values(concern).run();
}

export async function updateConcern(db: Db, { id, ...concern }: Concern): Promise<void> {
	await db.update(concerns).set(concern).where(eq(concerns.id, id)).run();
}

export async function deleteConcern(db: Db, id: string): Promise<void> {
	await db.delete(concerns).where(eq(concerns.id, id)).run();
}

/** [CONCERN9] What somebody raised, and what they answered to others. */
export async function deleteConcernsOf(db: Db, participant: string): Promise<void> {
	await db.delete(concerns).where(eq(concerns.by, participant)).run();
	for (const concern of await findAllConcerns(db)) {
		const answers = concern.answers.filter(({ by }) => by !== participant);
		const told = concern.told.filter((id) => id !== participant);
		if (answers.length < concern.answers.length || told.length < concern.told.length)
			await updateConcern(db, { ...concern, answers, told });
	}
}
