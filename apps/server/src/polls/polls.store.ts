import type { ClosedPoll, DraftPoll, OpenPoll, Poll, UnsealingPoll, VoidPoll, Voter } from '@plenum/domain/polls/poll';
import { and, asc, eq, inArray, lte, min, sql } from 'drizzle-orm';
import type { Db } from '../db/db.ts';
import { prepared } from '../db/prepared.ts';
import { insertForEach } from '../db/prepared-row.ts';
import { findRoster } from './ballots/ballots.store.ts';
import { polls } from './polls.tables.ts';

type PollRow = typeof polls.$inferSelect;

export async function insertPoll(db: Db, poll: DraftPoll): Promise<void> {
	const { cluster, subject, ...rest } = poll;
	await db
		.insert(polls)
		.values({ ...rest, cluster: cluster ?? '', subject: subject.kind === 'actions' ? null : subject })
		.run();
}

/** Those that ended elsewhere, without who voted. */
export async function insertClosedPolls(db: Db, closed: readonly ClosedPoll[]): Promise<void> {
	const rows = closed.map(({ cluster, subject, roster: _, ...poll }) => ({
		...poll,
		cluster: cluster ?? '',
		subject: subject.kind === 'actions' ? null : subject,
		rosterSha256: '',
		trustees: 0
	}));
	await insertForEach(db, polls, rows);
}

export async function findPollConsultation(db: Db, id: string): Promise<string | undefined> {
	return (await consultationOf(db).get({ id }))?.consultation;
}

const consultationOf = prepared((db) =>
	db
		.select({ consultation: polls.consultation })
		.from(polls)
		.where(eq(polls.id, sql.placeholder('id')))
		.prepare()
);

export async function findPoll(db: Db, id: string): Promise<Poll | undefined> {
	const row = await db.select().from(polls).where(eq(polls.id, id)).get();
	return row && asPoll(row, await findRoster(db, id));
}

/** Without its roster, for callers that ask about few people on it. */
export async function findPollAlone(db: Db, id: string): Promise<Poll | undefined> {
	const row = await rowOf(db).get({ id });
	return row && asPoll(row, []);
}

const rowOf = prepared((db) =>
	db
		.select()
		.from(polls)
		.where(eq(polls.id, sql.placeholder('id')))
		.prepare()
);

/** Empty where the poll came with an outcome that was made elsewhere. */
export async function findRosterHash(db: Db, id: string): Promise<string> {
	return (await db.select({ hash: polls.rosterSha256 }).from(polls).where(eq(polls.id, id)).get())?.hash ?? '';
}

/** All of a consultation, or those of them that are about one cluster, or in one state or several, or named. */
export type WhichPolls = { cluster?: string; state?: Poll['state'] | Poll['state'][]; id?: string | string[] };

/** In the order in which they were drafted, without their rosters. */
export async function findPolls(
	db: Db,
	consultation: string,
	{ cluster, state, id }: WhichPolls = {}
): Promise<Poll[]> {
	const rows = await db
		.select()
		.from(polls)
		.where(
			and(
				eq(polls.consultation, consultation),
				cluster === undefined ? undefined : eq(polls.cluster, cluster),
				state === undefined ? undefined : inArray(polls.state, [state].flat()),
				id === undefined ? undefined : inArray(polls.id, [id].flat())
			)
		)
		.orderBy(asc(polls.createdAt), asc(polls.id))
		.all();
	return rows.map((row) => asPoll(row, []));
}

export async function markOpened(db: Db, poll: OpenPoll, rosterSha256: string): Promise<void> {
	const { id, kind, rules, openedAt, frozen, closesAt, closesAtFirst, rerun, trustees } = poll;
	await db
		.update(polls)
		.set({ state: 'open', kind, rules, openedAt, frozen, rosterSha256, closesAt, closesAtFirst, rerun, trustees })
		.where(eq(polls.id, id))
		.run();
}

export async function updateDeadline(db: Db, { id, closesAt }: OpenPoll): Promise<void> {
	await db.update(polls).set({ closesAt }).where(eq(polls.id, id)).run();
}

/** Open polls whose deadline has passed, in the order in which they end. */
export async function findEnded(db: Db, now: number): Promise<string[]> {
	return (await endedBy(db).all({ now })).map(({ id }) => id);
}

const endedBy = prepared((db) =>
	db
		.select({ id: polls.id })
		.from(polls)
		.where(and(eq(polls.state, 'open'), lte(polls.closesAt, sql.placeholder('now'))))
		.orderBy(asc(polls.closesAt))
		.prepare()
);

export async function findNextDeadline(db: Db): Promise<number | null> {
	const row = await db
		.select({ next: min(polls.closesAt) })
		.from(polls)
		.where(eq(polls.state, 'open'))
		.get();
	return row?.next ?? null;
}

export async function updateUnsealing(db: Db, poll: UnsealingPoll): Promise<void> {
	const { id, endedAt, statement, reviewDate, saidAt } = poll;
	await db
		.update(polls)
		.set({ state: 'unsealing', endedAt, statement, reviewDate, saidAt })
		.where(eq(polls.id, id))
		.run();
}

export async function markClosed(db: Db, poll: ClosedPoll): Promise<void> {
	const { result, statement, reviewDate, saidAt, closedAt } = poll;
	await db
		.update(polls)
		.set({ state: 'closed', result, statement, reviewDate, saidAt, closedAt })
		.where(eq(polls.id, poll.id))
		.run();
}

export async function updateOutcome(db: Db, { id, statement, reviewDate, saidAt }: ClosedPoll): Promise<void> {
	await db.update(polls).set({ statement, reviewDate, saidAt }).where(eq(polls.id, id)).run();
}

export async function markVoid(db: Db, poll: VoidPoll): Promise<void> {
	await db
		.update(polls)
		.set({ state: 'void', voidedAt: poll.voidedAt, voidReason: poll.reason })
		.where(eq(polls.id, poll.id))
		.run();
}

function asPoll(row: PollRow, roster: Voter[]): Poll {
	const { id, consultation, indicative, method, actions, workshop, kind, rules, createdAt } = row;
	const about = {
		cluster: row.cluster === '' ? null : row.cluster,
		subject: row.subject ?? { kind: 'actions' as const }
	};
	const asked = { id, consultation, ...about, indicative, method, actions, workshop, kind, rules, createdAt };
	switch (row.state) {
		case 'draft':
			return { ...asked, state: 'draft' };
		case 'open':
			return openIn(row, asked, roster);
		case 'unsealing': {
			const { endedAt, statement, reviewDate, saidAt } = row;
			const saying = { endedAt: endedAt ?? 0, statement, reviewDate, saidAt };
			return { ...openIn(row, asked, roster), ...saying, state: 'unsealing' };
		}
		case 'closed':
			return { ...asked, state: 'closed', ...votingIn(row, roster), ...endIn(row) };
		case 'void':
			return {
				...asked,
				state: 'void',
				voidedAt: row.voidedAt ?? 0,
				reason: row.voidReason,
				decided: decidedIn(row, roster)
			};
	}
}

function openIn(row: PollRow, asked: Omit<DraftPoll, 'state'>, roster: Voter[]): OpenPoll {
	return { ...asked, state: 'open', ...votingIn(row, roster), trustees: row.trustees };
}

function votingIn({ frozen, openedAt, closesAt, closesAtFirst, rerun }: PollRow, roster: Voter[]) {
	if (!frozen) throw new Error('A poll that was opened has its words.');
	return { frozen, roster, openedAt: openedAt ?? 0, closesAt, closesAtFirst, rerun };
}

function endIn({ closedAt, result, statement, reviewDate, saidAt }: PollRow) {
	if (!result) throw new Error('A closed poll has a result.');
	return { closedAt: closedAt ?? 0, result, statement, reviewDate, saidAt };
}

/** What a void poll had come to, where it was closed before. */
function decidedIn(row: PollRow, roster: Voter[]): VoidPoll['decided'] {
	return row.result ? { ...votingIn(row, roster), ...endIn(row) } : null;
}
