import type { ShownWord, SlipWord, WordRuling } from '@plenum/domain/polls/trustees/word-list';
import { shownWords } from '@plenum/domain/polls/trustees/word-list';
import { and, countDistinct, eq, inArray, sql } from 'drizzle-orm';
import type { Db } from '../../db/db.ts';
import { pollWordRulings, pollWords } from '../word-list.tables.ts';

export async function insertSlip(db: Db, poll: string, words: readonly SlipWord[]): Promise<void> {
	await db
		.insert(pollWords)
		.values(words.map((word) => ({ poll, ...word })))
		.run();
}

export async function hasSlip(db: Db, poll: string, slip: string): Promise<boolean> {
	const own = and(eq(pollWords.poll, poll), eq(pollWords.slip, slip));
	return (await db.select({ slip: pollWords.slip }).from(pollWords).where(own).limit(1).get()) !== undefined;
}

export async function countUnmixed(db: Db, poll: string): Promise<number> {
	const waiting = and(eq(pollWords.poll, poll), eq(pollWords.mixed, false));
	return (
		(
			await db
				.select({ slips: countDistinct(pollWords.slip) })
				.from(pollWords)
				.where(waiting)
				.get()
		)?.slips ?? 0
	);
}

export async function mixSlips(db: Db, poll: string): Promise<void> {
	await db.update(pollWords).set({ mixed: true }).where(eq(pollWords.poll, poll)).run();
}

type WordRows = { slips: SlipWord[]; rulings: WordRuling[] };

/** What may be looked at: what came with enough others. */
export async function findWordRows(db: Db, poll: string): Promise<WordRows> {
	return (await findRowsOf(db, [poll])).get(poll) ?? { slips: [], rulings: [] };
}

async function findRowsOf(db: Db, polls: readonly string[]): Promise<Map<string, WordRows>> {
	const rows = new Map(polls.map((poll): [string, WordRows] => [poll, { slips: [], rulings: [] }]));
	if (polls.length === 0) return rows;
	const slips = await db
		.select()
		.from(pollWords)
		.where(and(inArray(pollWords.poll, [...polls]), eq(pollWords.mixed, true)))
		.all();
	const rulings = await db
		.select()
		.from(pollWordRulings)
		.where(inArray(pollWordRulings.poll, [...polls]))
		.all();
	for (const { poll, slip, key, text } of slips) rows.get(poll)?.slips.push({ slip, key, text });
	for (const { poll, ...ruling } of rulings) rows.get(poll)?.rulings.push(ruling);
	return rows;
}

/** [POLL77] What everybody may see of each. */
export async function findShownWords(db: Db, polls: readonly string[]): Promise<Map<string, ShownWord[]>> {
	const rows = await findRowsOf(db, polls);
	return new Map([...rows].map(([poll, { slips, rulings }]) => [poll, shownWords(slips, rulings)]));
}

export async function upsertRulings(db: Db, poll: string, rulings: readonly WordRuling[]): Promise<void> {
	if (rulings.length === 0) return;
	const { shown, hidden, into } = {
		shown: sql`excluded.shown`,
		hidden: sql`excluded.hidden`,
		into: sql`excluded.joined_to`
	};
	await db
		.insert(pollWordRulings)
		.values(rulings.map((ruling) => ({ poll, ...ruling })))
		.onConflictDoUpdate({ target: [pollWordRulings.poll, pollWordRulings.key], set: { shown, hidden, into } })
		.run();
}

/** [POLL7] For a poll that was declared void before it was closed. */
export async function deleteWords(db: Db, poll: string): Promise<void> {
	await db.delete(pollWords).where(eq(pollWords.poll, poll)).run();
	await db.delete(pollWordRulings).where(eq(pollWordRulings.poll, poll)).run();
}
