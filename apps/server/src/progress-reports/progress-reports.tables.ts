import {
	progressStates,
	type AnswerKind,
	type ProgressContent,
	type ProgressRating,
	type ProgressSubject
} from '@plenum/domain/progress-reports/progress-report';
import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { consultations } from '../consultations/consultations.tables.ts';
import { scopedLinks } from '../people/people.tables.ts';

/** What institutions and organisations say that they did. Only drafts are rewritten or deleted. */
export const progressReports = sqliteTable(
	'progress_reports',
	{
		id: text().primaryKey(),
		consultation: text()
			.notNull()
			.references(() => consultations.id),
		subjectKind: text('subject_kind', { enum: ['commitment', 'recommendation'] }).notNull(),
		subject: text().notNull(),
		constituency: text().notNull(),
		/** An id of the consultation's list; null where a person reports for no institution of it. */
		institution: text(),
		/** The person who reports by account, by their random id; null where the report came by a link. */
		author: text(),
		anonymous: integer({ mode: 'boolean' }).notNull(),
		round: text(),
		state: text({ enum: progressStates }).notNull(),
		version: integer().notNull(),
		content: text({ mode: 'json' }).$type<ProgressContent>().notNull(),
		createdAt: integer('created_at').notNull(),
		submittedAt: integer('submitted_at'),
		shownAt: integer('shown_at'),
		late: integer({ mode: 'boolean' }).notNull(),
		supersededBy: text('superseded_by'),
		question: text()
	},
	(table) => [
		index('progress_reports_consultation').on(table.consultation, table.createdAt),
		check('progress_reports_state', sql`${table.state} in ('draft', 'submitted', 'shown', 'returned')`),
		check('progress_reports_subject', sql`${table.subjectKind} in ('commitment', 'recommendation')`)
	]
);

/** What each side says of a report: a row for each answer. Rows are only ever added. */
export const progressAnswers = sqliteTable(
	'progress_answers',
	{
		report: text()
			.notNull()
			.references(() => progressReports.id),
		constituency: text().notNull(),
		number: integer().notNull(),
		kind: text().$type<AnswerKind>().notNull(),
		rating: text({ mode: 'json' }).$type<ProgressRating>(),
		reason: text().notNull(),
		at: integer().notNull()
	},
	(table) => [
		primaryKey({ columns: [table.report, table.constituency, table.number] }),
		check('progress_answers_kind', sql`${table.kind} in ('shared', 'otherwise', 'asks-evidence')`)
	]
);

export const reportingRounds = sqliteTable(
	'reporting_rounds',
	{
		id: text().primaryKey(),
		consultation: text()
			.notNull()
			.references(() => consultations.id),
		title: text().notNull(),
		lastDay: text('last_day').notNull(),
		openedAt: integer('opened_at').notNull(),
		closedAt: integer('closed_at'),
		subjects: text({ mode: 'json' }).$type<ProgressSubject[]>().notNull(),
		institutions: text({ mode: 'json' }).$type<string[]>().notNull()
	},
	(table) => [index('reporting_rounds_consultation').on(table.consultation, table.openedAt)]
);

/** What a link of kind `reporting` is for, beside its side. */
export const reportingLinks = sqliteTable('reporting_links', {
	link: text()
		.primaryKey()
		.references(() => scopedLinks.id),
	institution: text().notNull(),
	round: text().references(() => reportingRounds.id),
	lastDay: text('last_day').notNull()
});
