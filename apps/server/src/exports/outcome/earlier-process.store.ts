import type { OutcomeProcess } from '@plenum/reports/process/outcome-process';
import { eq } from 'drizzle-orm';
import type { Db } from '../../db/db.ts';
import { earlierProcesses } from '../earlier-process.tables.ts';

export async function insertEarlierProcess(db: Db, consultation: string, process: OutcomeProcess): Promise<void> {
	await db.insert(earlierProcesses).values({ consultation, process }).run();
}

export async function findEarlierProcess(db: Db, consultation: string): Promise<OutcomeProcess | undefined> {
	return (await db.select().from(earlierProcesses).where(eq(earlierProcesses.consultation, consultation)).get())
		?.process;
}
