import { eq } from 'drizzle-orm';
import type { Db } from '../db/database.ts';
import { joinCodes } from './people.tables.ts';

export async function findConsultationOfCode(db: Db, code: string): Promise<string | undefined> {
	return db.select().from(joinCodes).where(eq(joinCodes.code, code)).get()?.consultation;
}

export async function findJoinCode(db: Db, consultation: string): Promise<string | undefined> {
	return db.select().from(joinCodes).where(eq(joinCodes.consultation, consultation)).get()?.code;
}

export async function putJoinCode(db: Db, consultation: string, code: string): Promise<void> {
	db.insert(joinCodes)
		.values({ consultation, code })
		.onConflictDoUpdate({ target: joinCodes.consultation, set: { code } })
		.run();
}
