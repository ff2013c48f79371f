import type { ProgressAnswer, ProgressReport, ProgressSubject } from '@plenum/domain/progress-reports/progress-report';
import { and, asc, eq, inArray, isNull, ne, sql } from 'drizzle-orm';
import type { Db } from '../db/db.ts';
import { prepared } from '../db/prepared.ts';
import { insertForEach, upsertForEach } from '../db/prepared-row.ts';
import { progressAnswers, progressReports } from './progress-reports.tables.ts';

type ReportRow = typeof progressReports.$inferSelect;

/** In the order in which they were begun. */
export async function findReports(db: Db, consultation: string): Promise<ProgressReport[]> {
	return (await reportsIn(db).all({ consultation })).map(asReport);
}

const reportsIn = prepared((db) =>
	db
		.select()
		.from(progressReports)
		.where(eq(progressReports.consultation, sql.placeholder('consultation')))
		.orderBy(asc(progressReports.createdAt), asc(progressReports.id))
		.prepare()
);

/** On one subject: what a new one may supersede or stand beside. */
export async function findReportsOn(
	db: Db,
	consultation: string,
	{ kind, id }: ProgressSubject
): Promise<ProgressReport[]> {
	const { consultation: place, subject, subjectKind } = progressReports;
	const onIt = and(eq(place, consultation), eq(subjectKind, kind), eq(subject, id));
	const rows = await db.select().from(progressReports).where(onIt).orderBy(asc(progressReports.createdAt)).all();
	return rows.map(asReport);
}

/** Those on these commitments that everyone sees and that none supersedes. */
export async function findCurrentReports(
	db: Db,
	consultation: string,
	commitments: readonly string[]
): Promise<ProgressReport[]> {
	const { consultation: place, subject, subjectKind, state, supersededBy, createdAt, id } = progressReports;
	const rows = await db
		.select()
		.from(progressReports)
		.where(
			and(
				eq(place, consultation),
				eq(subjectKind, 'commitment'),
				inArray(subject, [...commitments]),
				eq(state, 'shown'),
				isNull(supersededBy)
			)
		)
		.orderBy(asc(createdAt), asc(id))
		.all();
	return rows.map(asReport);
}

/** Institutions of which a report was submitted: their names are needed to read it. */
export async function findReportingInstitutions(db: Db, consultation: string): Promise<Set<string>> {
	const { institution, state } = progressReports;
	const rows = await db
		.selectDistinct({ institution })
		.from(progressReports)
		.where(and(eq(progressReports.consultation, consultation), ne(state, 'draft')))
		.all();
	return new Set(rows.flatMap((row) => row.institution ?? []));
}

/** The drafts that a person has not submitted. */
export async function findDraftsOf(db: Db, consultation: string, author: string): Promise<ProgressReport[]> {
	return (await draftsOf(db).all({ consultation, author })).map(asReport);
}

const draftsOf = prepared((db) =>
	db
		.select()
		.from(progressReports)
		.where(
			and(
				eq(progressReports.consultation, sql.placeholder('consultation')),
				eq(progressReports.author, sql.placeholder('author')),
				eq(progressReports.state, 'draft')
			)
		)
		.prepare()
);

/** The drafts that links share. What somebody drafts by account is theirs alone. */
export async function findSharedDrafts(db: Db, consultation: string): Promise<ProgressReport[]> {
	return (await sharedDrafts(db).all({ consultation })).map(asReport);
}

const sharedDrafts = prepared((db) =>
	db
		.select()
		.from(progressReports)
		.where(
			and(
				eq(progressReports.consultation, sql.placeholder('consultation')),
				isNull(progressReports.author),
				eq(progressReports.state, 'draft')
			)
		)
		.prepare()
);

/** In any consultation: the id of a draft may be taken elsewhere. */
export async function findReport(db: Db, id: string): Promise<ProgressReport | undefined> {
	const row = await db.select().from(progressReports).where(eq(progressReports.id, id)).get();
	return row && asReport(row);
}

export async function upsertReports(db: Db, reports: readonly ProgressReport[]): Promise<void> {
	await upsertForEach(db, progressReports, [progressReports.id], reports.map(asRow));
}

/** Deletes a draft, and nothing that was submitted. */
export async function deleteDraft(db: Db, id: string): Promise<void> {
	await db
		.delete(progressReports)
		.where(and(eq(progressReports.id, id), eq(progressReports.state, 'draft')))
		.run();
}

/** [PROGRESS13] What a person who is erased has not submitted. */
export async function deleteDraftsOf(db: Db, author: string): Promise<void> {
	await db
		.delete(progressReports)
		.where(and(eq(progressReports.author, author), eq(progressReports.state, 'draft')))
		.run();
}

/** Of the reports of a consultation, by report: the first of each side first. */
export async function findAnswers(db: Db, consultation: string): Promise<Map<string, ProgressAnswer[]>> {
	const rows = await answersIn(db).all({ consultation });
	return Map.groupBy(
		rows.map(({ answer }) => answer),
		({ report }) => report
	);
}

const answersIn = prepared((db) =>
	db
		.select({ answer: progressAnswers })
		.from(progressAnswers)
		.innerJoin(progressReports, eq(progressReports.id, progressAnswers.report))
		.where(eq(progressReports.consultation, sql.placeholder('consultation')))
		.orderBy(asc(progressAnswers.at), asc(progressAnswers.number), asc(progressAnswers.constituency))
		.prepare()
);

/** Of one report: the first of each side first. */
export async function findAnswersTo(db: Db, report: string): Promise<ProgressAnswer[]> {
	return await db
		.select()
		.from(progressAnswers)
		.where(eq(progressAnswers.report, report))
		.orderBy(asc(progressAnswers.at), asc(progressAnswers.number), asc(progressAnswers.constituency))
		.all();
}

/** What a side said of a report, the first one first. */
export async function findAnswersOfSide(db: Db, report: string, constituency: string): Promise<ProgressAnswer[]> {
	return await db
		.select()
		.from(progressAnswers)
		.where(and(eq(progressAnswers.report, report), eq(progressAnswers.constituency, constituency)))
		.orderBy(asc(progressAnswers.number))
		.all();
}

export async function insertAnswers(db: Db, answers: readonly ProgressAnswer[]): Promise<void> {
	await insertForEach(db, progressAnswers, answers);
}

function asRow({ subject, ...report }: ProgressReport): ReportRow {
	return { ...report, subjectKind: subject.kind, subject: subject.id };
}

function asReport({ subjectKind, subject, ...row }: ReportRow): ProgressReport {
	return { ...row, subject: { kind: subjectKind, id: subject } };
}
