import type { PlacedRecommendation } from '@plenum/domain/matrix/rows/kept-recommendation';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { consultations } from '../consultations/consultations.tables.ts';

export type StatedFields = Pick<PlacedRecommendation, 'position' | 'positionAsPrinted' | 'source' | 'claim'>;

export function statedFields({ position, positionAsPrinted, source, claim }: StatedFields): StatedFields {
	return { position, positionAsPrinted, source, claim };
}

/** Positions that were pasted and confirmed, as they were before and after, so that they can be taken back. */
export const statedPositions = sqliteTable(
	'stated_positions',
	{
		id: text().primaryKey(),
		consultation: text()
			.notNull()
			.references(() => consultations.id),
		at: integer().notNull(),
		symbol: text(),
		changes: text({ mode: 'json' }).$type<{ id: string; before: StatedFields; after: StatedFields }[]>().notNull(),
		takenBackAt: integer()
	},
	(table) => [index('stated_positions_consultation').on(table.consultation, table.at)]
);
