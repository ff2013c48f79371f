import type { IndicatorValue, NumberedPlan } from '@plenum/domain/indicators/indicator-series';
import { and, asc, eq, inArray, isNotNull, isNull, notInArray, sql } from 'drizzle-orm';
import type { Db } from '../db/db.ts';
import { insertForEach } from '../db/prepared-row.ts';
import { indicatorPlans as plans, indicatorValues as values } from './indicators.tables.ts';

export type IndicatorPlanRow = NumberedPlan & { indicator: string };

/** The first one first. */
export async function findPlans(
	db: Db,
	consultation: string,
	indicators?: readonly string[]
): Promise<IndicatorPlanRow[]> {
	const rows = await db
		.select()
		.from(plans)
		.where(
			and(eq(plans.consultation, consultation), indicators ? inArray(plans.indicator, [...indicators]) : undefined)
		)
		.orderBy(asc(plans.indicator), asc(plans.number))
		.all();
	return rows.map(({ consultation: _, ...plan }) => plan);
}

export async function insertPlans(db: Db, consultation: string, added: readonly IndicatorPlanRow[]): Promise<void> {
	await insertForEach(
		db,
		plans,
		added.map((one) => ({ ...one, consultation }))
	);
}

/** In the order of their days. */
export async function findValues(
	db: Db,
	consultation: string,
	indicators?: readonly string[]
): Promise<IndicatorValue[]> {
	const rows = await db
		.select()
		.from(values)
		.where(
			and(eq(values.consultation, consultation), indicators ? inArray(values.indicator, [...indicators]) : undefined)
		)
		.orderBy(asc(values.indicator), asc(values.date), asc(values.at), asc(values.id))
		.all();
	return rows.map(({ consultation: _, ...value }) => value);
}

/** Of these, those that were entered here. */
export async function findValuesById(db: Db, consultation: string, ids: readonly string[]): Promise<IndicatorValue[]> {
	if (ids.length === 0) return [];
	const rows = await db
		.select()
		.from(values)
		.where(and(eq(values.consultation, consultation), inArray(values.id, [...ids])))
		.all();
	return rows.map(({ consultation: _, ...value }) => value);
}

/** Of all people together, the newest that nothing corrects: of each reporter of each indicator one. */
export async function findNewestValues(
	db: Db,
	consultation: string,
	indicators?: readonly string[]
): Promise<IndicatorValue[]> {
	const { indicator, institution, constituency, date, at, id } = values;
	const here = and(eq(values.consultation, consultation), indicators ? inArray(indicator, [...indicators]) : undefined);
	const corrected = db
		.select({ corrects: values.corrects })
		.from(values)
		.where(and(here, isNotNull(values.corrects)));
	const side = sql`case when ${institution} is null then ${constituency} end`;
	const place = sql<number>`row_number() over (partition by ${indicator}, ${institution}, ${side} order by ${date} desc, ${at} desc, ${id} desc)`;
	const ranked = db
		.select({ id, place: place.as('place') })
		.from(values)
		.where(and(here, isNull(values.group), notInArray(id, corrected)))
		.as('ranked');
	const rows = await db
		.select()
		.from(values)
		.where(inArray(id, db.select({ id: ranked.id }).from(ranked).where(eq(ranked.place, 1))))
		.orderBy(asc(indicator), asc(date), asc(at), asc(id))
		.all();
	return rows.map(({ consultation: _, ...value }) => value);
}

export async function insertValues(db: Db, consultation: string, added: readonly IndicatorValue[]): Promise<void> {
	await insertForEach(
		db,
		values,
		added.map((one) => ({ ...one, consultation }))
	);
}
