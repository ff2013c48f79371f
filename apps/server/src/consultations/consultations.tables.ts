import type { Calendar } from '@plenum/domain/calendar/calendar';
import type { Admission, Constituency, NamePolicy, Purpose, Review } from '@plenum/domain/consultations/consultation';
import type { InstitutionEntry } from '@plenum/domain/consultations/institutions';
import type { ParticipationNotice } from '@plenum/domain/consultations/participation-notice';
import type { Level } from '@plenum/domain/consultations/scale';
import type { PollDefaults } from '@plenum/domain/polls/poll-defaults';
import type { Phase } from '@plenum/domain/people/rights';
import type { StepMinutes } from '@plenum/domain/workshops/steps';
import type { ChangedFields } from '@plenum/domain/journal/changed-fields';
import { sql } from 'drizzle-orm';
import { check, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const consultations = sqliteTable(
	'consultations',
	{
		id: text().primaryKey(),
		title: text().notNull(),
		stateName: text('state_name').notNull(),
		reviews: text({ mode: 'json' }).$type<Review[]>().notNull(),
		purpose: text().$type<Purpose>().notNull(),
		phase: text().$type<Phase>().notNull(),
		constituencies: text({ mode: 'json' }).$type<Constituency[]>().notNull(),
		scale: text({ mode: 'json' }).$type<Level[]>().notNull(),
		namePolicy: text('name_policy').$type<NamePolicy>().notNull(),
		admission: text().$type<Admission>().notNull(),
		consentText: text('consent_text'),
		/** [CONSULTATIONS8] Null where nobody is listed. Lists of before had no ids. */
		institutions: text({ mode: 'json' }).$type<InstitutionEntry[]>(),
		/** [CALENDAR3] Null where nobody changed it. */
		calendar: text({ mode: 'json' }).$type<Calendar>(),
		participationNotice: text('participation_notice', { mode: 'json' }).$type<ParticipationNotice>(),
		/** Null until somebody sets them. */
		pollDefaults: text('poll_defaults', { mode: 'json' }).$type<PollDefaults>(),
		/** [WORKSHOP65] For each new item about a cluster; null until somebody sets them. */
		stepMinutes: text('step_minutes', { mode: 'json' }).$type<StepMinutes>(),
		/** [COMMENTS23] */
		observersComment: integer('observers_comment', { mode: 'boolean' }).notNull().default(false),
		createdAt: integer('created_at').notNull(),
		/** [PRACTICE1] Null but of a practice consultation. */
		practiceUntil: integer('practice_until')
	},
	(table) => [check('consultations_phase', sql`${table.phase} in ('open', 'closed')`)]
);

/** [CONSULTATIONS90] A row for each change of the settings, numbered within its consultation. Rows are only ever added. */
export const settingsUpdates = sqliteTable(
	'settings_updates',
	{
		consultation: text()
			.notNull()
			.references(() => consultations.id),
		number: integer().notNull(),
		at: integer().notNull(),
		/** The participant who made it; never a name. */
		by: text().notNull(),
		change: text({ mode: 'json' }).$type<ChangedFields<Record<string, unknown>>>().notNull()
	},
	(table) => [primaryKey({ columns: [table.consultation, table.number] })]
);
