import type { Disaggregation, IndicatorPoint, ReportingFrequency } from '@plenum/domain/indicators/indicator-series';
import { index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { consultations } from '../consultations/consultations.tables.ts';

/** How the indicators of adopted actions are measured. Rows are only ever added: the last one of an indicator counts. */
export const indicatorPlans = sqliteTable(
	'indicator_plans',
	{
		consultation: text()
			.notNull()
			.references(() => consultations.id),
		indicator: text().notNull(),
		number: integer().notNull(),
		unit: text().notNull(),
		baseline: text({ mode: 'json' }).$type<IndicatorPoint>(),
		target: text({ mode: 'json' }).$type<IndicatorPoint>(),
		steps: text({ mode: 'json' }).$type<IndicatorPoint[]>().notNull(),
		frequency: text().$type<ReportingFrequency>(),
		institution: text(),
		sdg: text(),
		at: integer().notNull()
	},
	(table) => [primaryKey({ columns: [table.consultation, table.indicator, table.number] })]
);

/** Series of values. Rows are only ever added: a correction is one more. */
export const indicatorValues = sqliteTable(
	'indicator_values',
	{
		id: text().primaryKey(),
		consultation: text()
			.notNull()
			.references(() => consultations.id),
		indicator: text().notNull(),
		date: text().notNull(),
		value: real().notNull(),
		group: text('of_group', { mode: 'json' }).$type<{ kind: Disaggregation; name: string }>(),
		source: text().notNull(),
		link: text(),
		constituency: text(),
		institution: text(),
		corrects: text(),
		at: integer().notNull()
	},
	(table) => [index('indicator_values_indicator').on(table.consultation, table.indicator)]
);
