import type { Ballot, Choice, Voter } from '@plenum/domain/polls/poll';
import { and, asc, count, eq } from 'drizzle-orm';
import type { Db } from '../db/database.ts';
import { ballots, pollRosters } from './polls.tables.ts';

const voter = { participant: pollRosters.participant, constituency: pollRosters.constituency };

export async function insertRoster(db: Db, poll: string, roster: readonly Voter[]): Promise<void> {
	const rows = roster.map(({ participant, constituency }) => ({ poll, participant, constituency }));
	for (let start = 0; start < rows.length; start += 500)
		db.insert(pollRosters)
			.values(rows.slice(start, start + 500))
			.run();
}

/** In the order of the ids, which says nothing about anyone. */
export async function findRoster(db: Db, poll: string): Promise<Voter[]> {
	return db
		.select(voter)
		.from(pollRosters)
		.where(eq(pollRosters.poll, poll))
		.orderBy(asc(pollRosters.participant))
		.all();
}

export async function findRosterPlace(db: Db, poll: string, participant: string): Promise<Voter[]> {
	return db
		.select(voter)
		.from(pollRosters)
		.where(and(eq(pollRosters.poll, poll), eq(pollRosters.participant, participant)))
		.all();
}

export async function putBallot(db: Db, poll: string, participant: string, choice: Choice): Promise<void> {
	db.insert(ballots)
		.values({ poll, participant, choice })
		.onConflictDoUpdate({ target: [ballots.poll, ballots.participant], set: { choice } })
		.run();
}

export async function findChoice(db: Db, poll: string, participant: string): Promise<Choice | null> {
	const row = db
		.select({ choice: ballots.choice })
		.from(ballots)
		.where(and(eq(ballots.poll, poll), eq(ballots.participant, participant)))
		.get();
	return row?.choice ?? null;
}

export async function countBallots(db: Db, poll: string): Promise<number> {
	return db.select({ cast: count() }).from(ballots).where(eq(ballots.poll, poll)).get()?.cast ?? 0;
}

/** With the side for which each was cast, as the roster has it. */
export async function findBallots(db: Db, poll: string): Promise<Ballot[]> {
	return db
		.select({ ...voter, choice: ballots.choice })
		.from(ballots)
		.innerJoin(pollRosters, and(eq(pollRosters.poll, ballots.poll), eq(pollRosters.participant, ballots.participant)))
		.where(eq(ballots.poll, poll))
		.orderBy(asc(ballots.participant))
		.all();
}
