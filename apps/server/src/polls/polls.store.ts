import type { ClosedPoll, DraftPoll, OpenPoll, Poll, VoidPoll, Voter } from '@plenum/domain/polls/poll';
import { readResult } from '@plenum/domain/polls/read-result';
import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Db } from '../db/database.ts';
import { findRoster } from './ballots.store.ts';
import { polls } from './polls.tables.ts';

type PollRow = typeof polls.$inferSelect;

export async function insertPoll(db: Db, poll: DraftPoll, key: string | null = null): Promise<void> {
	db.insert(polls)
		.values({ ...poll, key })
		.run();
}

export async function findPollConsultation(db: Db, id: string): Promise<string | undefined> {
	return db.select({ consultation: polls.consultation }).from(polls).where(eq(polls.id, id)).get()?.consultation;
}

export async function findPollByKey(db: Db, key: string): Promise<Poll | undefined> {
	const row = db.select().from(polls).where(eq(polls.key, key)).get();
	return row && asPoll(row, []);
}

export async function findPoll(db: Db, id: string): Promise<Poll | undefined> {
	const row = db.select().from(polls).where(eq(polls.id, id)).get();
	return row && asPoll(row, await findRoster(db, id));
}

/** Without its roster, for whoever asks about few of those on it. */
export async function findPollAlone(db: Db, id: string): Promise<Poll | undefined> {
	const row = db.select().from(polls).where(eq(polls.id, id)).get();
	return row && asPoll(row, []);
}

/** In the order in which they were drafted, without their rosters. */
export async function findPolls(db: Db, consultation: string): Promise<Poll[]> {
	const rows = db
		.select()
		.from(polls)
		.where(eq(polls.consultation, consultation))
		.orderBy(asc(polls.createdAt), asc(polls.id))
		.all();
	return rows.map((row) => asPoll(row, []));
}

export async function putOpened(db: Db, { id, openedAt, frozen }: OpenPoll, rosterSha256: string): Promise<void> {
	db.update(polls).set({ state: 'open', openedAt, frozen, rosterSha256 }).where(eq(polls.id, id)).run();
}

/** True for the one closing that comes first; it is the moment from which no ballot counts. */
export async function claimClosing(db: Db, id: string, at: number): Promise<boolean> {
	const open = and(eq(polls.id, id), eq(polls.state, 'open'), isNull(polls.closedAt));
	return db.update(polls).set({ closedAt: at }).where(open).run().changes === 1;
}

export async function putClosed(db: Db, poll: ClosedPoll): Promise<void> {
	const { result, statement, reviewDate, closedAt } = poll;
	db.update(polls).set({ state: 'closed', result, statement, reviewDate, closedAt }).where(eq(polls.id, poll.id)).run();
}

export async function putVoid(db: Db, poll: VoidPoll): Promise<void> {
	db.update(polls)
		.set({ state: 'void', voidedAt: poll.voidedAt, voidReason: poll.reason })
		.where(eq(polls.id, poll.id))
		.run();
}

function asPoll(row: PollRow, roster: Voter[]): Poll {
	const { id, consultation, cluster, method, actions, workshop, kind, rules, createdAt } = row;
	const asked = { id, consultation, cluster, method, actions, workshop, kind, rules, createdAt };
	switch (row.state) {
		case 'draft':
			return { ...asked, state: 'draft' };
		case 'open':
			return openIn(row, asked, roster);
		case 'closed':
			return closedIn(row, openIn(row, asked, roster));
		case 'void':
			return { ...asked, state: 'void', voidedAt: row.voidedAt ?? 0, reason: row.voidReason };
	}
}

function openIn({ frozen, openedAt }: PollRow, asked: Omit<DraftPoll, 'state'>, roster: Voter[]): OpenPoll {
	if (!frozen) throw new Error('A poll that was opened has its words.');
	return { ...asked, state: 'open', frozen, roster, openedAt: openedAt ?? 0 };
}

function closedIn({ closedAt, result, statement, reviewDate }: PollRow, open: OpenPoll): ClosedPoll {
	if (!result) throw new Error('A closed poll has a result.');
	return { ...open, state: 'closed', closedAt: closedAt ?? 0, result: readResult(result), statement, reviewDate };
}
