import type { ClosedPoll, DraftPoll, FrozenAction, OpenPoll, Poll, VoidPoll, Voter } from '@plenum/domain/polls/poll';
import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Db } from '../db/database.ts';
import { findRoster } from './ballots.store.ts';
import { polls } from './polls.tables.ts';

type PollRow = typeof polls.$inferSelect;

export async function insertPoll(db: Db, { rules, ...poll }: DraftPoll, key: string | null = null): Promise<void> {
	db.insert(polls)
		.values({ ...poll, ...rules, key })
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

export async function putOpened(
	db: Db,
	poll: OpenPoll,
	frozen: { json: string; sha256: string },
	rosterSha256: string
): Promise<void> {
	db.update(polls)
		.set({
			state: 'open',
			openedAt: poll.openedAt,
			frozenJson: frozen.json,
			frozenSha256: frozen.sha256,
			rosterSha256
		})
		.where(eq(polls.id, poll.id))
		.run();
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
	const { id, consultation, cluster, action, workshop, kind, createdAt } = row;
	const rules = { percentBase: row.percentBase, threshold: row.threshold, quorum: row.quorum };
	const asked = { id, consultation, cluster, action, workshop, kind, rules, createdAt };
	switch (row.state) {
		case 'draft':
			return { ...asked, state: 'draft' };
		case 'open':
			return { ...asked, state: 'open', frozen: frozenIn(row), roster, openedAt: row.openedAt ?? 0 };
		case 'closed':
			return closedIn(row, { ...asked, state: 'open', frozen: frozenIn(row), roster, openedAt: row.openedAt ?? 0 });
		case 'void':
			return { ...asked, state: 'void', voidedAt: row.voidedAt ?? 0, reason: row.voidReason };
	}
}

function closedIn({ closedAt, result, statement, reviewDate }: PollRow, open: OpenPoll): ClosedPoll {
	if (!result) throw new Error('A closed poll has a result.');
	return { ...open, state: 'closed', closedAt: closedAt ?? 0, result, statement, reviewDate };
}

function frozenIn({ frozenJson, frozenSha256 }: PollRow): FrozenAction {
	if (frozenJson === null || frozenSha256 === null) throw new Error('A poll that was opened has its words.');
	return { action: JSON.parse(frozenJson) as FrozenAction['action'], sha256: frozenSha256 };
}
