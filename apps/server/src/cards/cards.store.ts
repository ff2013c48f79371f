import type { Card, CardBoard } from '@plenum/domain/cards/board';
import type { WrittenCard } from '@plenum/domain/cards/reveal-cards';
import type { CardProgress, CardRound, OwnCard } from '@plenum/domain/cards/round';
import { and, asc, count, countDistinct, desc, eq, inArray, isNull, ne } from 'drizzle-orm';
import type { Db } from '../db/db.ts';
import { participants } from '../people/people.tables.ts';
import { cardGroups, cardPassages, cardRounds, cards, cardVotes, cardWriters, writtenCards } from './cards.tables.ts';

export type CardWriter = { done: boolean; version: number };

export async function insertCardRound(db: Db, round: CardRound): Promise<void> {
	await db.insert(cardRounds).values(round).run();
}

/** The newest first. */
export async function findCardRounds(db: Db, consultation: string): Promise<CardRound[]> {
	return await db
		.select()
		.from(cardRounds)
		.where(eq(cardRounds.consultation, consultation))
		.orderBy(desc(cardRounds.openedAt), desc(cardRounds.id))
		.all();
}

export async function findCardRound(db: Db, id: string): Promise<CardRound | undefined> {
	return await db.select().from(cardRounds).where(eq(cardRounds.id, id)).get();
}

/** [CARDS1] On the cluster, or on none. */
export async function hasOpenCardRound(db: Db, consultation: string, cluster: string | null): Promise<boolean> {
	const on = cluster === null ? isNull(cardRounds.cluster) : eq(cardRounds.cluster, cluster);
	const open = and(on, isNull(cardRounds.revealedAt), isNull(cardRounds.discardedAt));
	const where = and(eq(cardRounds.consultation, consultation), open);
	return (await db.select({ id: cardRounds.id }).from(cardRounds).where(where).get()) !== undefined;
}

export async function updateCardRound(db: Db, id: string, changes: Partial<CardRound>): Promise<void> {
	await db.update(cardRounds).set(changes).where(eq(cardRounds.id, id)).run();
}

export async function findOwnCards(db: Db, round: string, participant: string): Promise<OwnCard[]> {
	return await db
		.select({ id: writtenCards.id, text: writtenCards.text })
		.from(writtenCards)
		.where(and(eq(writtenCards.round, round), eq(writtenCards.participant, participant)))
		.orderBy(asc(writtenCards.place))
		.all();
}

export async function replaceOwnCards(
	db: Db,
	own: { round: string; participant: string },
	list: readonly OwnCard[]
): Promise<void> {
	const { round, participant } = own;
	await db
		.delete(writtenCards)
		.where(and(eq(writtenCards.round, round), eq(writtenCards.participant, participant)))
		.run();
	for (const [place, card] of list.entries())
		await db
			.insert(writtenCards)
			.values({ ...own, ...card, place })
			.run();
}

/** What a writer's saves amount to besides the cards. Nothing yet: version 0. */
export async function findCardWriter(db: Db, round: string, participant: string): Promise<CardWriter> {
	const where = and(eq(cardWriters.round, round), eq(cardWriters.participant, participant));
	const { done, version } = cardWriters;
	return (await db.select({ done, version }).from(cardWriters).where(where).get()) ?? { done: false, version: 0 };
}

export async function setCardWriter(
	db: Db,
	own: { round: string; participant: string },
	writer: CardWriter
): Promise<void> {
	await db
		.insert(cardWriters)
		.values({ ...own, ...writer })
		.onConflictDoUpdate({ target: [cardWriters.round, cardWriters.participant], set: writer })
		.run();
}

export async function countCardProgress(db: Db, round: string): Promise<CardProgress> {
	const begun = await db
		.select({ count: countDistinct(writtenCards.participant) })
		.from(writtenCards)
		.where(eq(writtenCards.round, round))
		.get();
	const isDone = and(eq(cardWriters.round, round), eq(cardWriters.done, true));
	const finished = await db.select({ count: count() }).from(cardWriters).where(isDone).get();
	return { begun: begun?.count ?? 0, finished: finished?.count ?? 0 };
}

/** [CARDS10] Leaves out cards of people who were removed. */
export async function findWrittenCards(
	db: Db,
	round: string
): Promise<{ cards: WrittenCard[]; hasUnconfirmed: boolean }> {
	const rows = await db
		.select({
			writer: writtenCards.participant,
			text: writtenCards.text,
			constituency: participants.constituency,
			confirmed: participants.confirmed
		})
		.from(writtenCards)
		.innerJoin(participants, eq(participants.id, writtenCards.participant))
		.where(and(eq(writtenCards.round, round), ne(participants.status, 'removed')))
		.all();
	return {
		cards: rows.map(({ writer, text, constituency }) => ({ writer, text, constituency })),
		hasUnconfirmed: rows.some(({ confirmed }) => confirmed === null)
	};
}

export async function deleteWrittenCards(db: Db, round: string): Promise<void> {
	await db.delete(writtenCards).where(eq(writtenCards.round, round)).run();
	await db.delete(cardWriters).where(eq(cardWriters.round, round)).run();
}

/** [CARDS18] */
export async function deleteCardsOf(db: Db, participant: string): Promise<void> {
	await db.delete(writtenCards).where(eq(writtenCards.participant, participant)).run();
	await db.delete(cardWriters).where(eq(cardWriters.participant, participant)).run();
	await db.delete(cardVotes).where(eq(cardVotes.participant, participant)).run();
}

export async function insertCards(db: Db, round: string, revealed: readonly Card[]): Promise<void> {
	for (const card of revealed)
		await db
			.insert(cards)
			.values({ ...card, round })
			.run();
}

export async function findCardBoard(db: Db, round: string): Promise<CardBoard> {
	const rows = await db.select().from(cards).where(eq(cards.round, round)).orderBy(asc(cards.id)).all();
	const groups = await db
		.select({ id: cardGroups.id, name: cardGroups.name })
		.from(cardGroups)
		.where(eq(cardGroups.round, round))
		.orderBy(asc(cardGroups.place))
		.all();
	return { groups, cards: rows.map(({ round: _, ...card }) => card) };
}

/** What differs, and nothing else. */
export async function updateCardBoard(db: Db, round: string, before: CardBoard, after: CardBoard): Promise<void> {
	for (const [place, group] of after.groups.entries())
		await db
			.insert(cardGroups)
			.values({ ...group, round, place })
			.onConflictDoUpdate({ target: cardGroups.id, set: { name: group.name, place } })
			.run();
	const known = new Set(before.cards);
	for (const card of after.cards)
		if (!known.has(card)) await db.update(cards).set(card).where(eq(cards.id, card.id)).run();
	const gone = before.groups.filter(({ id }) => !after.groups.some((group) => group.id === id));
	if (gone.length > 0)
		await db
			.delete(cardGroups)
			.where(
				inArray(
					cardGroups.id,
					gone.map(({ id }) => id)
				)
			)
			.run();
}

export async function findOwnVotes(db: Db, round: string, participant: string): Promise<string[]> {
	const where = and(eq(cardVotes.round, round), eq(cardVotes.participant, participant));
	const rows = await db
		.select({ card: cardVotes.card })
		.from(cardVotes)
		.where(where)
		.orderBy(asc(cardVotes.card))
		.all();
	return rows.map(({ card }) => card);
}

export async function replaceOwnVotes(
	db: Db,
	own: { round: string; participant: string },
	list: readonly string[]
): Promise<void> {
	const where = and(eq(cardVotes.round, own.round), eq(cardVotes.participant, own.participant));
	await db.delete(cardVotes).where(where).run();
	for (const card of list)
		await db
			.insert(cardVotes)
			.values({ ...own, card })
			.run();
}

/** Leaves out votes of people who were removed. */
export async function findCardVotes(db: Db, round: string): Promise<{ participant: string; card: string }[]> {
	return await db
		.select({ participant: cardVotes.participant, card: cardVotes.card })
		.from(cardVotes)
		.innerJoin(participants, eq(participants.id, cardVotes.participant))
		.where(and(eq(cardVotes.round, round), ne(participants.status, 'removed')))
		.all();
}

export async function deleteCardVotes(db: Db, round: string): Promise<void> {
	await db.delete(cardVotes).where(eq(cardVotes.round, round)).run();
}

export type CardPassageRow = typeof cardPassages.$inferSelect;

/** In the order in which they were taken over. */
export async function findCardPassages(db: Db, round: string): Promise<CardPassageRow[]> {
	return await db
		.select()
		.from(cardPassages)
		.where(eq(cardPassages.round, round))
		.orderBy(asc(cardPassages.place), asc(cardPassages.id))
		.all();
}

export async function insertCardPassage(db: Db, passage: Omit<CardPassageRow, 'place'>): Promise<void> {
	const place = (await findCardPassages(db, passage.round)).at(-1)?.place ?? 0;
	await db
		.insert(cardPassages)
		.values({ ...passage, place: place + 1 })
		.run();
}

export async function deleteCardPassage(db: Db, id: string): Promise<void> {
	await db.delete(cardPassages).where(eq(cardPassages.id, id)).run();
}
