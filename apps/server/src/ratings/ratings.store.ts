import type { CountedLine } from '@plenum/domain/ratings/disclose-ratings';
import type { Rating } from '@plenum/domain/ratings/rating';
import { and, eq, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm';
import type { Db } from '../db/db.ts';
import { sumOf } from '../db/expressions.ts';
import { prepared } from '../db/prepared.ts';
import { participantNames, participants } from '../people/people.tables.ts';
import { raters, ratings, ratingSheets } from './ratings.tables.ts';

export type StoredRating = typeof ratings.$inferSelect;

/** What a rater says, without where it came from. */
export type SaidRating = Omit<StoredRating, 'round' | 'rater' | 'participant' | 'sheetRow' | 'wording'>;

/** Null where it was taken back. */
export function ratingOf(row: SaidRating): Rating | null {
	const { given, level, percentage, regression, reason, source } = row;
	return given ? { level, percentage, regression, reason, source } : null;
}

export async function findRating(
	db: Db,
	round: string,
	rater: string,
	recommendation: string
): Promise<StoredRating | undefined> {
	return await one(db).get({ round, rater, recommendation });
}

const one = prepared((db) =>
	db
		.select()
		.from(ratings)
		.where(
			and(
				eq(ratings.round, sql.placeholder('round')),
				eq(ratings.rater, sql.placeholder('rater')),
				eq(ratings.recommendation, sql.placeholder('recommendation'))
			)
		)
		.prepare()
);

/** All that one rater has said in a round, with what was taken back. */
export async function findRatingsOf(db: Db, round: string, rater: string): Promise<SaidRating[]> {
	return await saidBy(db).all({ round, rater });
}

const saidBy = prepared((db) => {
	const { recommendation, sheet, version, given, level, percentage, regression, reason, source, at } = ratings;
	return db
		.select({ recommendation, sheet, version, given, level, percentage, regression, reason, source, at })
		.from(ratings)
		.where(and(eq(ratings.round, sql.placeholder('round')), eq(ratings.rater, sql.placeholder('rater'))))
		.prepare();
});

/** The versions of all that one rater has said in a round, added up, and the times: with each change another. */
export async function sumChanges(db: Db, round: string, rater: string): Promise<{ versions: number; times: number }> {
	return (await changesBy(db).get({ round, rater })) ?? { versions: 0, times: 0 };
}

const changesBy = prepared((db) =>
	db
		.select({ versions: sumOf(ratings.version), times: sumOf(ratings.at) })
		.from(ratings)
		.where(and(eq(ratings.round, sql.placeholder('round')), eq(ratings.rater, sql.placeholder('rater'))))
		.prepare()
);

export async function upsertRating(db: Db, rating: StoredRating): Promise<void> {
	await put(db).run(rating);
}

const put = prepared((db) => {
	const value = <Name extends keyof StoredRating>(name: Name) => sql.placeholder(name);
	return db
		.insert(ratings)
		.values({
			round: value('round'),
			recommendation: value('recommendation'),
			rater: value('rater'),
			participant: value('participant'),
			sheet: value('sheet'),
			sheetRow: value('sheetRow'),
			wording: value('wording'),
			version: value('version'),
			given: value('given'),
			level: value('level'),
			percentage: value('percentage'),
			regression: value('regression'),
			reason: value('reason'),
			source: value('source'),
			at: value('at')
		})
		.onConflictDoUpdate({
			target: [ratings.round, ratings.rater, ratings.recommendation],
			set: {
				participant: sql`excluded.participant`,
				sheet: sql`excluded.sheet`,
				sheetRow: sql`excluded.sheet_row`,
				wording: sql`excluded.wording`,
				version: sql`excluded.version`,
				given: sql`excluded.given`,
				level: sql`excluded.level`,
				percentage: sql`excluded.percentage`,
				regression: sql`excluded.regression`,
				reason: sql`excluded.reason`,
				source: sql`excluded.source`,
				at: sql`excluded.at`
			}
		})
		.prepare();
});

/**
 * [RATINGS7] For people who were removed nothing counts, except what they said for an organisation of which others are here. For people who
 * left, and for organisations’ sheets, everything counts.
 */
function counting(organisationsHere: readonly string[]) {
	return or(
		isNull(ratings.participant),
		inArray(participants.status, ['admitted', 'left']),
		inArray(ratings.rater, organisationsHere)
	);
}

const constituency = sql<string>`coalesce(${ratingSheets.constituency}, ${raters.constituency}, ${participants.constituency})`;
const ofRater = and(eq(raters.round, ratings.round), eq(raters.rater, ratings.rater));

/** Whether somebody who was not sent away, and whom no facilitator has confirmed, said something. */
export async function hasUnconfirmedRater(db: Db, round: string): Promise<boolean> {
	const unconfirmed = and(isNotNull(ratings.participant), isNull(participants.confirmed), counting([]));
	return (
		(await db
			.select({ round: ratings.round })
			.from(ratings)
			.leftJoin(participants, eq(participants.id, ratings.participant))
			.where(and(eq(ratings.round, round), eq(ratings.given, true), unconfirmed))
			.limit(1)
			.get()) !== undefined
	);
}

/** By recommendation, a line for each constituency that rated it. `here`: the organisations of which somebody is here or has left. */
export async function countRatings(
	db: Db,
	round: string,
	here: readonly string[]
): Promise<Map<string, CountedLine[]>> {
	const rows = await db
		.select({
			recommendation: ratings.recommendation,
			constituency,
			level: ratings.level,
			withSheet: sql<number>`${ratings.sheet} is not null`,
			raters: sql<number>`count(*)`,
			regression: sql<number>`sum(${ratings.regression})`
		})
		.from(ratings)
		.leftJoin(participants, eq(participants.id, ratings.participant))
		.leftJoin(ratingSheets, eq(ratingSheets.id, ratings.sheet))
		.leftJoin(raters, ofRater)
		.where(and(eq(ratings.round, round), eq(ratings.given, true), counting(here)))
		.groupBy(ratings.recommendation, constituency, ratings.level, sql`4`)
		.all();
	const lines = new Map<string, Map<string, CountedLine>>();
	for (const row of rows) {
		const sides = lines.get(row.recommendation) ?? new Map<string, CountedLine>();
		lines.set(row.recommendation, sides);
		const line = sides.get(row.constituency) ?? { constituencies: [row.constituency], ...noCounts() };
		sides.set(row.constituency, line);
		count(line, row);
		if (row.withSheet) count((line.sheets ??= noCounts()), row);
	}
	return new Map([...lines].map(([recommendation, sides]) => [recommendation, [...sides.values()]]));
}

type Counts = NonNullable<CountedLine['sheets']>;

function noCounts(): Counts {
	return { raters: 0, levels: [], cannotJudge: 0, regression: 0 };
}

function count(
	counts: Counts,
	{ level, raters, regression }: { level: string | null; raters: number; regression: number }
) {
	counts.raters += raters;
	counts.regression += regression;
	const known = counts.levels.find((one) => one.level === level);
	if (level === null) counts.cannotJudge += raters;
	else if (known) known.count += raters;
	else counts.levels.push({ level, count: raters });
}

/** All that a round counts, with its author, as it stands before the reveal. In no order. */
export async function findCountedRatings(db: Db, round: string, here: readonly string[]): Promise<CountedRating[]> {
	const { recommendation, sheet, level, percentage, regression, reason, source } = ratings;
	return await db
		.select({
			recommendation,
			sheet,
			level,
			percentage,
			regression,
			reason,
			source,
			constituency,
			participant: ratings.participant,
			name: participantNames.name,
			organisation: sql<string | null>`coalesce(${ratingSheets.organisation}, ${participantNames.organisation})`
		})
		.from(ratings)
		.leftJoin(participants, eq(participants.id, ratings.participant))
		.leftJoin(ratingSheets, eq(ratingSheets.id, ratings.sheet))
		.leftJoin(participantNames, eq(participantNames.participant, participants.id))
		.leftJoin(raters, ofRater)
		.where(and(eq(ratings.round, round), eq(ratings.given, true), counting(here)))
		.all();
}

export type CountedRating = Pick<
	StoredRating,
	'recommendation' | 'participant' | 'sheet' | 'level' | 'percentage' | 'regression' | 'reason' | 'source'
> & { constituency: string; name: string | null; organisation: string | null };

/** [RATINGS41] The links between raters and ratings of a confidential round. */
export async function deleteRatings(db: Db, round: string): Promise<void> {
	await db.delete(ratings).where(eq(ratings.round, round)).run();
}
