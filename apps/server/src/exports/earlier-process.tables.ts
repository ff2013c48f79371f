import type { OutcomeProcess } from '@plenum/reports/process/outcome-process';
import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { consultations } from '../consultations/consultations.tables.ts';

/** [EXPORTS26] How the outcome came about that a consultation was made of: its record stays with the server that held it. */
export const earlierProcesses = sqliteTable('earlier_processes', {
	consultation: text()
		.primaryKey()
		.references(() => consultations.id),
	process: text({ mode: 'json' }).$type<OutcomeProcess>().notNull()
});
