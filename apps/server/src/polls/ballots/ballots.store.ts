import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import type { Answer } from '@plenum/domain/polls/answer';
import type { Ballot, Voter } from '@plenum/domain/polls/poll';
import { and, asc, count, eq, inArray, sql } from 'drizzle-orm';
import type { Db } from '../../db/db.ts';
import { cell, given, rowsIn, sumOf } from '../../db/expressions.ts';
import { prepared } from '../../db/prepared.ts';
import { ballots, countedBallots, pollMembers, pollRosters, polls } from '../polls.tables.ts';
import { envelopes } from '../secret.tables.ts';

const voter = { participant: pollRosters.participant, constituency: pollRosters.constituency };

export async function insertRoster(db: Db, poll: string, roster: readonly Voter[]): Promise<void> {
	const rows = roster.map(({ participant, constituency }) => [participant, constituency]);
	await addVoters(db).run({ poll, rows: JSON.stringify(rows) });
	const members = roster.flatMap(({ participant: voter, members = [] }) =>
		members.map((participant) => [participant, voter])
	);
	if (members.length > 0) await addMembers(db).run({ poll, rows: JSON.stringify(members) });
}

const pairsOf = sql`select ${sql.placeholder('poll')}, ${cell(0)}, ${cell(1)}`;
const eachRow = sql`from ${rowsIn(sql.placeholder('rows'))}`;
const addVoters = prepared((db) =>
	db
		.insert(pollRosters)
		.select(sql`${pairsOf}, null, null, null ${eachRow}`)
		.prepare()
);
const addMembers = prepared((db) =>
	db
		.insert(pollMembers)
		.select(sql`${pairsOf} ${eachRow}`)
		.prepare()
);

/** In the order of the ids, which says nothing about anyone. */
export async function findRoster(db: Db, poll: string): Promise<Voter[]> {
	const voters = await db
		.select(voter)
		.from(pollRosters)
		.where(eq(pollRosters.poll, poll))
		.orderBy(asc(pollRosters.participant))
		.all();
	const members = await db
		.select()
		.from(pollMembers)
		.where(eq(pollMembers.poll, poll))
		.orderBy(asc(pollMembers.participant))
		.all();
	if (members.length === 0) return voters;
	const byVoter = Map.groupBy(members, (member) => member.voter);
	return voters.map((each) => ({
		...each,
		members: (byVoter.get(each.participant) ?? []).map(({ participant }) => participant)
	}));
}

/** [POLL67] For which organisation each of these people may cast, by their ids. */
export async function findOrganisationsOf(
	db: Db,
	poll: string,
	people: readonly string[]
): Promise<Map<string, string>> {
	const rows = await db
		.select({ participant: pollMembers.participant, voter: pollMembers.voter })
		.from(pollMembers)
		.where(and(eq(pollMembers.poll, poll), inArray(pollMembers.participant, [...people])))
		.all();
	return new Map(rows.map(({ participant, voter }) => [participant, voter]));
}

/** Who cast an organisation’s ballot last, and when. */
export type Caster = { castBy: string | null; castAt: number | null };

export async function findCaster(db: Db, poll: string, organisation: string): Promise<Caster | undefined> {
	const own = and(eq(pollRosters.poll, poll), eq(pollRosters.participant, organisation));
	return await db.select({ castBy: pollRosters.castBy, castAt: pollRosters.castAt }).from(pollRosters).where(own).get();
}

export async function updateCaster(
	db: Db,
	poll: string,
	organisation: string,
	{ castBy, castAt }: Caster
): Promise<void> {
	const own = and(eq(pollRosters.poll, poll), eq(pollRosters.participant, organisation));
	await db.update(pollRosters).set({ castBy, castAt }).where(own).run();
}

/** [POLL67] What is told to an organisation’s people while the poll is open, and to nobody after. */
export async function deleteCasters(db: Db, poll: string): Promise<void> {
	await db
		.update(pollRosters)
		.set({ castBy: null, castAt: null, delegate: null })
		.where(eq(pollRosters.poll, poll))
		.run();
}

/** Those of them who are on it. */
export async function findOnRoster(db: Db, poll: string, among: readonly string[]): Promise<Voter[]> {
	return await onRoster(db).all({ poll, among: JSON.stringify(among.map((participant) => [participant])) });
}

const onRoster = prepared((db) =>
	db
		.select(voter)
		.from(pollRosters)
		.where(
			and(
				eq(pollRosters.poll, sql.placeholder('poll')),
				sql`${pollRosters.participant} in (select ${cell(0)} from ${rowsIn(sql.placeholder('among'))})`
			)
		)
		.prepare()
);

/** One for each voter, in place of what they have cast before. */
export async function upsertBallots(db: Db, poll: string, cast: ReadonlyMap<string, Answer>): Promise<void> {
	if (cast.size === 0) return;
	const rows = [...cast].map(([participant, answer]) => [participant, JSON.stringify(answer)]);
	await putAll(db).run({ poll, rows: JSON.stringify(rows) });
}

const putAll = prepared((db) =>
	db
		.insert(ballots)
		.select(
			sql`select ${sql.placeholder('poll')}, ${cell(0)}, ${cell(1)} from ${rowsIn(sql.placeholder('rows'))} where true`
		)
		.onConflictDoUpdate({ target: [ballots.poll, ballots.participant], set: { answer: sql`excluded.answer` } })
		.prepare()
);

/** What this voter has cast. */
export async function findBallot(db: Db, poll: string, participant: string): Promise<Answer | undefined> {
	const own = and(eq(ballots.poll, poll), eq(ballots.participant, participant));
	return (await db.select({ answer: ballots.answer }).from(ballots).where(own).get())?.answer;
}

/**
 * [POLL90] For a confidential poll that closes. `keeps`: its ballots are kept for a recount, in the order of what they say; otherwise they
 * would tell more than the result does.
 */
export async function unlinkBallots(db: Db, poll: string, keeps: boolean): Promise<void> {
	const cast = keeps
		? await db.select({ answer: ballots.answer }).from(ballots).where(eq(ballots.poll, poll)).all()
		: [];
	const sorted = cast
		.map(({ answer }) => ({ answer, text: canonicalJson(answer) }))
		.sort((one, other) => (one.text < other.text ? -1 : Number(one.text > other.text)));
	const rows = sorted.map(({ answer }, place) => ({ poll, place, answer }));
	for (let start = 0; start < rows.length; start += 500)
		await db
			.insert(countedBallots)
			.values(rows.slice(start, start + 500))
			.run();
	await deleteBallots(db, poll);
}

/** For a poll that was declared void while it was open: nobody needs its ballots any more. */
export async function deleteBallots(db: Db, poll: string): Promise<void> {
	await db.delete(ballots).where(eq(ballots.poll, poll)).run();
}

/** What one reader has to do with a poll; `mine` is null where they have not voted, or in secret. */
export type OwnVote = {
	voted: boolean;
	mine: Answer | null;
	/** [POLL67] For which the reader may vote, who cast its ballot last, and who was named to cast it. */
	organisation: { id: string; castBy: string | null; castAt: number | null; delegate: string | null } | null;
};

/** Finds the polls on whose roster the reader or their organisation is, each by its key, however long the rosters are. */
export async function findOwnVotes(db: Db, among: readonly string[], reader: string): Promise<Map<string, OwnVote>> {
	if (among.length === 0) return new Map();
	const rows = await ownVotesIn(db).all({ reader, among: JSON.stringify(among.map((poll) => [poll])) });
	return new Map(
		rows.map(({ poll, answer, sealed, organisation, castBy, castAt, delegate }) => [
			poll,
			{
				voted: answer !== null || sealed === true,
				mine: answer,
				organisation: organisation === null ? null : { id: organisation, castBy, castAt, delegate }
			}
		])
	);
}

const ownVotesIn = prepared((db) => {
	const reader = given('reader');
	const ofPoll = (table: typeof pollMembers | typeof pollRosters | typeof ballots | typeof envelopes) =>
		eq(table.poll, polls.id);
	return db
		.select({
			poll: polls.id,
			answer: ballots.answer,
			sealed: envelopes.cast,
			organisation: pollMembers.voter,
			castBy: pollRosters.castBy,
			castAt: pollRosters.castAt,
			delegate: pollRosters.delegate
		})
		.from(polls)
		.leftJoin(pollMembers, and(ofPoll(pollMembers), eq(pollMembers.participant, reader)))
		.innerJoin(
			pollRosters,
			and(ofPoll(pollRosters), eq(pollRosters.participant, sql`coalesce(${pollMembers.voter}, ${reader})`))
		)
		.leftJoin(ballots, and(ofPoll(ballots), eq(ballots.participant, pollRosters.participant)))
		.leftJoin(envelopes, and(ofPoll(envelopes), eq(envelopes.participant, pollRosters.participant)))
		.where(sql`${polls.id} in (select ${cell(0)} from ${rowsIn(sql.placeholder('among'))})`)
		.prepare();
});

export type Turnout = { entitled: number; cast: number };

/**
 * Reads every row of the rosters, but only of open polls, of which a consultation has one or few. The result of a closed poll
 * has its numbers.
 */
export async function findTurnouts(db: Db, running: readonly string[]): Promise<Map<string, Turnout>> {
	const rows = await db
		.select({
			poll: pollRosters.poll,
			entitled: count(),
			cast: sql<number>`count(${ballots.answer}) + ${sumOf(envelopes.cast)}`
		})
		.from(pollRosters)
		.leftJoin(ballots, and(eq(ballots.poll, pollRosters.poll), eq(ballots.participant, pollRosters.participant)))
		.leftJoin(envelopes, and(eq(envelopes.poll, pollRosters.poll), eq(envelopes.participant, pollRosters.participant)))
		.where(inArray(pollRosters.poll, [...running]))
		.groupBy(pollRosters.poll)
		.all();
	return new Map(rows.map(({ poll, ...turnout }) => [poll, turnout]));
}

/** In the open and in envelopes. */
export async function countTurnout(db: Db, poll: string): Promise<Turnout> {
	return (await turnoutIn(db).get({ poll })) ?? { entitled: 0, cast: 0 };
}

const turnoutIn = prepared((db) => {
	const poll = sql.placeholder('poll');
	const answers = db.select({ count: count() }).from(ballots).where(eq(ballots.poll, poll));
	const sealed = and(eq(envelopes.poll, poll), eq(envelopes.cast, true));
	const inEnvelopes = db.select({ count: count() }).from(envelopes).where(sealed);
	return db
		.select({ entitled: count(), cast: sql<number>`(${answers}) + (${inEnvelopes})` })
		.from(pollRosters)
		.where(eq(pollRosters.poll, poll))
		.prepare();
});

/** With the side for which each was cast, as the roster has it. */
export async function findBallots(db: Db, poll: string): Promise<Ballot[]> {
	return await db
		.select({ ...voter, answer: ballots.answer })
		.from(ballots)
		.innerJoin(pollRosters, and(eq(pollRosters.poll, ballots.poll), eq(pollRosters.participant, ballots.participant)))
		.where(eq(ballots.poll, poll))
		.orderBy(asc(ballots.participant))
		.all();
}

/** The same, each under the person who cast it: an organisation’s under the member who cast it last. */
export async function findCastBallots(db: Db, poll: string): Promise<Ballot[]> {
	return await db
		.select({
			participant: sql<string>`coalesce(${pollRosters.castBy}, ${pollRosters.participant})`,
			constituency: pollRosters.constituency,
			answer: ballots.answer
		})
		.from(ballots)
		.innerJoin(pollRosters, and(eq(pollRosters.poll, ballots.poll), eq(pollRosters.participant, ballots.participant)))
		.where(eq(ballots.poll, poll))
		.orderBy(asc(ballots.participant))
		.all();
}
