import type { Comment, SuggestionOutcome, Thread } from '@plenum/domain/comments/thread';
import { and, asc, count, eq, gt, inArray, isNotNull, isNull, max } from 'drizzle-orm';
import type { Db } from '../db/db.ts';
import { documents } from '../documents/documents.tables.ts';
import { comments, commentThreads } from './comments.tables.ts';

type ThreadRow = typeof commentThreads.$inferSelect;
type CommentRow = typeof comments.$inferSelect;

export async function findThread(db: Db, id: string): Promise<Thread | undefined> {
	const row = await db.select().from(commentThreads).where(eq(commentThreads.id, id)).get();
	return row && (await withComments(db, [row]))[0];
}

/** In the order in which they were opened. */
export async function findThreads(db: Db, document: string): Promise<Thread[]> {
	const those = eq(commentThreads.document, document);
	return withComments(db, await db.select().from(commentThreads).where(those).orderBy(asc(commentThreads.place)).all());
}

/** [RECEIPT5] On texts of clusters; a caucus keeps its own to itself. */
export async function findDecidedSuggestions(db: Db, consultation: string): Promise<DecidedSuggestion[]> {
	const { id, document, outcome } = commentThreads;
	const rows = await db
		.select({ id, cluster: documents.cluster, outcome })
		.from(commentThreads)
		.innerJoin(documents, eq(documents.id, document))
		.where(
			and(
				eq(documents.consultation, consultation),
				isNull(documents.caucus),
				isNull(documents.item),
				isNotNull(outcome)
			)
		)
		.orderBy(asc(id))
		.all();
	return rows.flatMap(({ outcome: decided, ...row }) => (decided === null ? [] : { ...row, outcome: decided }));
}

type DecidedSuggestion = { id: string; cluster: string; outcome: SuggestionOutcome };

/** In which somebody wrote something. */
export async function findThreadsOf(db: Db, participant: string): Promise<Thread[]> {
	const written = db.select({ id: comments.thread }).from(comments).where(eq(comments.participant, participant));
	return withComments(db, await db.select().from(commentThreads).where(inArray(commentThreads.id, written)).all());
}

async function withComments(db: Db, rows: readonly ThreadRow[]): Promise<Thread[]> {
	const ids = rows.map(({ id }) => id);
	const said = await db.select().from(comments).where(inArray(comments.thread, ids)).orderBy(asc(comments.place)).all();
	const byThread = Map.groupBy(said, ({ thread }) => thread);
	return rows.map(({ place: _, ...row }) => ({ ...row, comments: (byThread.get(row.id) ?? []).map(commentOf) }));
}

function commentOf({ id, participant: by, text, hidden, at, edited }: CommentRow): Comment {
	return { id, by, text, hidden, at, edited };
}

export async function countComments(db: Db, document: string): Promise<number> {
	const isOf = eq(commentThreads.id, comments.thread);
	const those = eq(commentThreads.document, document);
	return (
		(await db.select({ count: count() }).from(comments).innerJoin(commentThreads, isOf).where(those).get())?.count ?? 0
	);
}

/** When somebody wrote, since then. */
export async function findTimesOf(db: Db, participant: string, since: number): Promise<number[]> {
	const those = and(eq(comments.participant, participant), gt(comments.at, since));
	return (await db.select({ at: comments.at }).from(comments).where(those).all()).map(({ at }) => at);
}

export async function insertThread(db: Db, { comments: said, ...thread }: Thread): Promise<void> {
	await db
		.insert(commentThreads)
		.values({ ...thread, place: await nextPlace(db, thread.document) })
		.run();
	await replaceComments(db, thread.id, said);
}

async function nextPlace(db: Db, document: string): Promise<number> {
	const last = await db
		.select({ place: max(commentThreads.place) })
		.from(commentThreads)
		.where(eq(commentThreads.document, document))
		.get();
	return (last?.place ?? 0) + 1;
}

/** Null: it is gone. */
export async function replaceThread(db: Db, before: Thread, after: Thread | null): Promise<void> {
	if (after === null) {
		await db.delete(comments).where(eq(comments.thread, before.id)).run();
		await db.delete(commentThreads).where(eq(commentThreads.id, before.id)).run();
		return;
	}
	const { comments: said, ...thread } = after;
	await db.update(commentThreads).set(thread).where(eq(commentThreads.id, before.id)).run();
	const known = new Set(before.comments);
	await replaceComments(db, before.id, said, (comment) => !known.has(comment));
}

async function replaceComments(
	db: Db,
	thread: string,
	said: readonly Comment[],
	isNews: (comment: Comment) => boolean = () => true
): Promise<void> {
	for (const [place, comment] of said.entries()) {
		if (!isNews(comment)) continue;
		const { id, by: participant, ...rest } = comment;
		await db
			.insert(comments)
			.values({ thread, id, place, participant, ...rest })
			.onConflictDoUpdate({ target: [comments.thread, comments.id], set: rest })
			.run();
	}
}

/** [COMMENTS19] */
export async function moveThreads(db: Db, from: readonly string[], document: string): Promise<void> {
	const { id, document: before, place } = commentThreads;
	const rows = await db
		.select({ id, before })
		.from(commentThreads)
		.where(inArray(before, [...from]))
		.orderBy(asc(place))
		.all();
	const byDocument = Map.groupBy(rows, (row) => row.before);
	for (const row of from.flatMap((one) => byDocument.get(one) ?? []))
		await db
			.update(commentThreads)
			.set({ document, place: await nextPlace(db, document) })
			.where(eq(id, row.id))
			.run();
}

export async function findCommentedDocuments(db: Db, consultation: string): Promise<string[]> {
	const rows = await db
		.selectDistinct({ id: commentThreads.document })
		.from(commentThreads)
		.innerJoin(documents, eq(documents.id, commentThreads.document))
		.where(eq(documents.consultation, consultation))
		.all();
	return rows.map(({ id }) => id);
}
