import type { ReportingRound } from '@plenum/domain/progress-reports/progress-report';
import { and, asc, eq } from 'drizzle-orm';
import type { Db } from '../db/db.ts';
import { insertForEach } from '../db/prepared-row.ts';
import { reportingRounds } from './progress-reports.tables.ts';

/** In the order in which they were opened. */
export async function findReportingRounds(db: Db, consultation: string): Promise<ReportingRound[]> {
	return await db
		.select()
		.from(reportingRounds)
		.where(eq(reportingRounds.consultation, consultation))
		.orderBy(asc(reportingRounds.openedAt), asc(reportingRounds.title), asc(reportingRounds.id))
		.all();
}

/** Only within its consultation. */
export async function findReportingRound(
	db: Db,
	consultation: string,
	id: string
): Promise<ReportingRound | undefined> {
	return await db
		.select()
		.from(reportingRounds)
		.where(and(eq(reportingRounds.consultation, consultation), eq(reportingRounds.id, id)))
		.get();
}

export async function insertReportingRounds(db: Db, rounds: readonly ReportingRound[]): Promise<void> {
	await insertForEach(db, reportingRounds, rounds);
}

export async function updateReportingRound(
	db: Db,
	id: string,
	asked: Pick<ReportingRound, 'lastDay' | 'institutions'>
): Promise<void> {
	await db.update(reportingRounds).set(asked).where(eq(reportingRounds.id, id)).run();
}

export async function markReportingRoundClosed(db: Db, id: string, closedAt: number): Promise<void> {
	await db.update(reportingRounds).set({ closedAt }).where(eq(reportingRounds.id, id)).run();
}
