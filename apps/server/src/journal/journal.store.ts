import { beginning, type Head, type JournalEntry } from '@plenum/domain/journal/chain';
import { and, asc, count, desc, eq, getTableColumns, gt, inArray, isNull, lt, ne, or, sql } from 'drizzle-orm';
import type { Db } from '../db/db.ts';
import { prepared } from '../db/prepared.ts';
import { encodeFields, rowOfPlaceholders } from '../db/prepared-row.ts';
import { journalHeads, journalLines } from './journal.tables.ts';

export type StoredLine = JournalEntry & { hash: string };

/** Those that pages and documents are made from. Hashes of an import alone may have 100 kB. */
const { rowMacs: hashes, ...columns } = getTableColumns(journalLines);

export async function findHead(db: Db, consultation: string): Promise<Head> {
	const row = await headOf(db).get({ consultation });
	return row ? { length: row.length, hash: row.hash } : { length: 0, hash: beginning };
}

const ofConsultation = sql.placeholder('consultation');
const headOf = prepared((db) =>
	db.select().from(journalHeads).where(eq(journalHeads.consultation, ofConsultation)).prepare()
);

/** The time of the line at this place; 0 where there is none. */
export async function findLastTime(db: Db, consultation: string, place: number): Promise<number> {
	return (await timeAt(db).get({ consultation, place }))?.at ?? 0;
}

const timeAt = prepared((db) =>
	db
		.select({ at: journalLines.at })
		.from(journalLines)
		.where(and(eq(journalLines.consultation, ofConsultation), eq(journalLines.place, sql.placeholder('place'))))
		.prepare()
);

/** The number of the last line of a stream; 0 where there is none. */
export async function findStreamSeq(db: Db, consultation: string, stream: string): Promise<number> {
	const row = await lastOf(db).get({ consultation, stream });
	return row?.seq ?? 0;
}

const lastOf = prepared((db) =>
	db
		.select({ seq: journalLines.seq })
		.from(journalLines)
		.where(and(eq(journalLines.consultation, ofConsultation), eq(journalLines.stream, sql.placeholder('stream'))))
		.orderBy(desc(journalLines.seq))
		.limit(1)
		.prepare()
);

/** Nearly every command adds one: its statements are built once. */
export async function insertEntry(db: Db, line: StoredLine): Promise<void> {
	await lineAdded(db).run(encodeFields(journalLines, { rowMacs: null, ...line }));
	await headMoved(db).run({ consultation: line.consultation, length: line.place, hash: line.hash });
}

const lineAdded = prepared((db) => db.insert(journalLines).values(rowOfPlaceholders(journalLines)).prepare());
const headMoved = prepared((db) => {
	const set = { length: sql`excluded.length`, hash: sql`excluded.hash` };
	return db
		.insert(journalHeads)
		.values(rowOfPlaceholders(journalHeads))
		.onConflictDoUpdate({ target: journalHeads.consultation, set })
		.prepare();
});

/** [JOURNAL22] The whole record as it stands in the database: what is no JSON is undefined, and nothing throws. */
export async function findRawLines(db: Db, consultation: string): Promise<StoredLine[]> {
	const data = sql<string>`${journalLines.data}`;
	const rowMacs = sql<string | null>`${hashes}`;
	const rows = await db
		.select({ ...columns, data, rowMacs })
		.from(journalLines)
		.where(eq(journalLines.consultation, consultation))
		.orderBy(asc(journalLines.place))
		.all();
	return rows.map((row) => ({ ...row, data: parse(row.data), rowMacs: row.rowMacs && parse(row.rowMacs) }));
}

function parse(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return undefined;
	}
}

/** More lines than a record has: PostgreSQL knows no other number for all of them. */
const all = Number.MAX_SAFE_INTEGER;

/** All that follow, or the first so many of them. */
export async function findLines(db: Db, consultation: string, after: number, limit = all): Promise<StoredLine[]> {
	return await linesAfter(db).all({ consultation, after, limit });
}

const linesAfter = prepared((db) =>
	db
		.select(columns)
		.from(journalLines)
		.where(and(eq(journalLines.consultation, ofConsultation), gt(journalLines.place, sql.placeholder('after'))))
		.orderBy(asc(journalLines.place))
		.limit(sql.placeholder('limit'))
		.prepare()
);

/** How many lines of each type come after a place, without those of one person. In the order of the types. */
export async function countLinesByType(
	db: Db,
	consultation: string,
	after: number,
	without: string
): Promise<{ type: string; count: number }[]> {
	return await countsAfter(db).all({ consultation, after, without });
}

const countsAfter = prepared((db) => {
	const { by, place, type } = journalLines;
	const ofOthers = or(isNull(by), ne(by, sql.placeholder('without')));
	return db
		.select({ type, count: count() })
		.from(journalLines)
		.where(and(eq(journalLines.consultation, ofConsultation), gt(place, sql.placeholder('after')), ofOthers))
		.groupBy(type)
		.orderBy(asc(type))
		.prepare();
});

/** The last so many before a place, in the order of their places. */
export async function findLinesBefore(
	db: Db,
	consultation: string,
	before: number,
	limit: number
): Promise<StoredLine[]> {
	return (await linesBefore(db).all({ consultation, before, limit })).reverse();
}

const linesBefore = prepared((db) =>
	db
		.select(columns)
		.from(journalLines)
		.where(and(eq(journalLines.consultation, ofConsultation), lt(journalLines.place, sql.placeholder('before'))))
		.orderBy(desc(journalLines.place))
		.limit(sql.placeholder('limit'))
		.prepare()
);

/** For each workshop of which these lines tell: the last line before them that holds its agenda, where there is one. */
export async function findAgendasBefore(
	db: Db,
	consultation: string,
	lines: readonly StoredLine[]
): Promise<StoredLine[]> {
	const first = lines[0]?.place ?? 0;
	const workshops = new Set(lines.map(({ stream }) => stream).filter((stream) => stream.startsWith('workshop:')));
	const agendas: StoredLine[] = [];
	for (const stream of workshops) {
		const last = await db
			.select(columns)
			.from(journalLines)
			.where(
				and(
					eq(journalLines.consultation, consultation),
					eq(journalLines.stream, stream),
					inArray(journalLines.type, ['workshop-planned', 'agenda-changed']),
					lt(journalLines.place, first)
				)
			)
			.orderBy(desc(journalLines.seq))
			.limit(1)
			.get();
		if (last) agendas.push(last);
	}
	return agendas.sort((a, b) => a.place - b.place);
}

/** All lines of a stream that follow, or the first so many of them. */
export async function findStream(
	db: Db,
	consultation: string,
	stream: string,
	after: number,
	limit = -1
): Promise<StoredLine[]> {
	return await db
		.select(columns)
		.from(journalLines)
		.where(
			and(eq(journalLines.consultation, consultation), eq(journalLines.stream, stream), gt(journalLines.seq, after))
		)
		.orderBy(asc(journalLines.seq))
		.limit(limit)
		.all();
}

/** The lines of a stream that are of one of these types, in their order. */
export async function findStreamLines(
	db: Db,
	consultation: string,
	stream: string,
	types: readonly string[]
): Promise<StoredLine[]> {
	const { consultation: within, stream: of, type, seq } = journalLines;
	return await db
		.select(columns)
		.from(journalLines)
		.where(and(eq(within, consultation), eq(of, stream), inArray(type, [...types])))
		.orderBy(asc(seq))
		.all();
}

/** The lines of these streams between two places, in their order. */
export async function findLinesBetween(
	db: Db,
	consultation: string,
	streams: readonly string[],
	{ after, before }: { after: number; before: number }
): Promise<StoredLine[]> {
	const { consultation: within, stream, place } = journalLines;
	return await db
		.select(columns)
		.from(journalLines)
		.where(and(eq(within, consultation), inArray(stream, [...streams]), gt(place, after), lt(place, before)))
		.orderBy(asc(place))
		.all();
}

/** The last line of these types; undefined where there is none. */
export async function findLastLine(
	db: Db,
	consultation: string,
	types: readonly string[]
): Promise<StoredLine | undefined> {
	return await db
		.select(columns)
		.from(journalLines)
		.where(and(eq(journalLines.consultation, consultation), inArray(journalLines.type, [...types])))
		.orderBy(desc(journalLines.place))
		.limit(1)
		.get();
}

export async function findLineAt(db: Db, consultation: string, place: number): Promise<StoredLine | undefined> {
	return await db
		.select(columns)
		.from(journalLines)
		.where(and(eq(journalLines.consultation, consultation), eq(journalLines.place, place)))
		.get();
}

/** The place of the line that has this hash; null where none has. */
export async function findPlaceOf(db: Db, consultation: string, hash: string): Promise<number | null> {
	const row = await db
		.select({ place: journalLines.place })
		.from(journalLines)
		.where(and(eq(journalLines.consultation, consultation), eq(journalLines.hash, hash)))
		.orderBy(asc(journalLines.place))
		.limit(1)
		.get();
	return row?.place ?? null;
}
