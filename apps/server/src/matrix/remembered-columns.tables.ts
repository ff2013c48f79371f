import type { CsvColumns } from '@plenum/domain/matrix/rows/csv-columns';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { consultations } from '../consultations/consultations.tables.ts';
import { accounts } from '../people/people.tables.ts';

/** Which column of a table holds what, as a facilitator said it last; her account has it in her other consultations too. */
export const rememberedColumns = sqliteTable(
	'remembered_columns',
	{
		consultation: text()
			.notNull()
			.references(() => consultations.id),
		headers: text().notNull(),
		account: text().references(() => accounts.id),
		columns: text({ mode: 'json' }).$type<CsvColumns>().notNull(),
		at: integer().notNull()
	},
	(table) => [
		primaryKey({ columns: [table.consultation, table.headers] }),
		index('remembered_columns_account').on(table.account, table.at)
	]
);
