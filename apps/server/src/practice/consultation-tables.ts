import { is } from 'drizzle-orm';
import { SQLiteTable } from 'drizzle-orm/sqlite-core';
import * as calendarTables from '../calendar/calendar.tables.ts';
import * as cardsTables from '../cards/cards.tables.ts';
import * as caucusesTables from '../caucuses/caucuses.tables.ts';
import * as clustersTables from '../clusters/clusters.tables.ts';
import * as earlierOutcomesTables from '../clusters/earlier-outcomes.tables.ts';
import * as commentsTables from '../comments/comments.tables.ts';
import * as commitmentsTables from '../commitments/commitments.tables.ts';
import * as concernsTables from '../concerns/concerns.tables.ts';
import * as consultationsTables from '../consultations/consultations.tables.ts';
import * as documentsTables from '../documents/documents.tables.ts';
import * as versionsTables from '../documents/versions.tables.ts';
import * as earlierProcessTables from '../exports/earlier-process.tables.ts';
import * as outcomeVersionsTables from '../exports/outcome-versions.tables.ts';
import * as publicationsTables from '../exports/publications.tables.ts';
import * as templatesTables from '../exports/templates.tables.ts';
import * as institutionsTables from '../institutions/institutions.tables.ts';
import * as journalTables from '../journal/journal.tables.ts';
import * as importContentsTables from '../matrix/import-contents.tables.ts';
import * as importUploadsTables from '../matrix/import-uploads.tables.ts';
import * as importsTables from '../matrix/imports.tables.ts';
import * as rememberedColumnsTables from '../matrix/remembered-columns.tables.ts';
import * as statedPositionsTables from '../matrix/stated-positions.tables.ts';
import * as mechanismsTables from '../mechanisms/mechanisms.tables.ts';
import * as peopleTables from '../people/people.tables.ts';
import * as pollsTables from '../polls/polls.tables.ts';
import * as secretTables from '../polls/secret.tables.ts';
import * as trusteesTables from '../polls/trustees.tables.ts';
import * as wordListTables from '../polls/word-list.tables.ts';
import * as indicatorsTables from '../indicators/indicators.tables.ts';
import * as progressReportsTables from '../progress-reports/progress-reports.tables.ts';
import * as ratingsTables from '../ratings/ratings.tables.ts';
import * as taxonomyTables from '../taxonomy/taxonomy.tables.ts';
import * as webhooksTables from '../webhooks/webhooks.tables.ts';
import * as roomsTables from '../workshops/rooms.tables.ts';
import * as workshopsTables from '../workshops/workshops.tables.ts';
import * as sourceFilesTables from '../evidence/files/source-files.tables.ts';
import * as sourcesTables from '../evidence/sources.tables.ts';
import * as remindersTables from '../reminders/reminders.tables.ts';
import * as sensitiveClustersTables from '../clusters/sensitive/sensitive-clusters.tables.ts';

const modules: readonly object[] = [
	sensitiveClustersTables,
	sourceFilesTables,
	sourcesTables,
	remindersTables,
	calendarTables,
	cardsTables,
	caucusesTables,
	clustersTables,
	earlierOutcomesTables,
	commentsTables,
	commitmentsTables,
	concernsTables,
	consultationsTables,
	documentsTables,
	versionsTables,
	earlierProcessTables,
	outcomeVersionsTables,
	publicationsTables,
	templatesTables,
	institutionsTables,
	journalTables,
	importContentsTables,
	importUploadsTables,
	importsTables,
	rememberedColumnsTables,
	statedPositionsTables,
	mechanismsTables,
	peopleTables,
	pollsTables,
	secretTables,
	trusteesTables,
	wordListTables,
	indicatorsTables,
	progressReportsTables,
	ratingsTables,
	taxonomyTables,
	webhooksTables,
	roomsTables,
	workshopsTables
];

/** [PRACTICE12] Every table that may hold something of a consultation. A test names one that is missing. */
export const consultationTables: readonly SQLiteTable[] = [
	...new Set(modules.flatMap((module) => Object.values(module).filter((value) => is(value, SQLiteTable))))
];
