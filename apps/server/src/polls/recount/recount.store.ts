import type { PollMethod } from '@plenum/domain/polls/answer';
import type { PollKind } from '@plenum/domain/polls/poll';
import { sql } from 'drizzle-orm';
import type { Db } from '../../db/db.ts';
import {
	compareConsensus,
	compareHashes,
	compareLines,
	compareTotals,
	countSides,
	sumOf,
	type Finding,
	type Side
} from './recount-findings.ts';
import type { SideCount } from './recount-ballots.ts';
import { countRows } from './recount-rows.ts';
import { findInConfidential, findInSecret } from './recount-secret.ts';

/** A poll that came with an imported outcome has neither roster nor ballots. */
export const countedElsewhere = 'the ballots are with the server that held the poll';

/** What a recount found: `differences` names each figure or hash that is not what the record says. */
export type Recount = {
	ok: boolean;
	poll: string;
	/** For each subject of the ballot. */
	counted: SideCount[];
	differences: string[];
};

/**
 * [POLL14] Counts a closed poll again from its rows, in loops of its own. It uses nothing of the rule that made the result,
 * so that a mistake there shows here. Undefined where there is no such closed poll.
 */
export async function recountPoll(db: Db, poll: string): Promise<Recount | undefined> {
	const record = await db
		.select({
			kind: sql<PollKind>`kind`,
			method: sql<PollMethod>`method`,
			rules: sql<string>`rules`,
			result: sql<string>`result`,
			frozen: sql<string>`frozen`,
			indicative: sql<number>`indicative`,
			rosterHash: sql<string>`roster_sha256`,
			actions: sql<string>`actions`,
			opened: minutesOf(poll, 'poll-opened'),
			closed: minutesOf(poll, 'poll-closed')
		})
		.from(sql`polls`)
		.where(sql`id = ${poll} and state = 'closed'`)
		.get();
	if (!record) return undefined;
	if (record.rosterHash === '') return { ok: false, poll, counted: [], differences: [countedElsewhere] };
	const members = sql<string | null>`(select string_agg(participant, ',') from
		(select m.participant from poll_members m where m.poll = r.poll and m.voter = r.participant order by m.participant) as named)`;
	const roster = await db
		.select({ participant: sql<string>`participant`, constituency: sql<string>`constituency`, members })
		.from(sql`poll_rosters r`)
		.where(sql`poll = ${poll}`);
	const subjects = (JSON.parse(record.actions) as unknown[]).length;
	const minutes = compareHashes(
		record,
		roster.map(({ participant, constituency, members: named }) =>
			[participant, constituency, ...(named === null ? [] : [named])].join(' ')
		)
	);
	if (record.kind !== 'open') {
		const find = record.kind === 'secret' ? findInSecret : findInConfidential;
		const { whole, found } = await find(db, poll, record, roster, subjects);
		return say(poll, whole, [...found, ...minutes]);
	}
	const ballots = await db
		.select({ constituency: sql<string>`r.constituency`, answer: sql<string>`b.answer` })
		.from(sql`ballots b join poll_rosters r on r.poll = b.poll and r.participant = b.participant`)
		.where(sql`b.poll = ${poll}`);
	const all = await countRows(db, 'ballots', poll);
	const sides = countSides(
		roster.map(({ constituency }) => constituency),
		ballots,
		subjects
	);
	const found = [
		...compareTotals(record, sides, subjects),
		...compareLines(record, sides, subjects),
		...compareConsensus(record, sides),
		...minutes,
		['ballots of no one on the roster', all - ballots.length, 0] as Finding
	];
	return say(poll, sumOf(sides.values(), subjects), found);
}

function minutesOf(poll: string, type: string) {
	return sql<string | null>`(select data from journal_lines where stream = ${`poll:${poll}`} and type = ${type})`;
}

function say(poll: string, whole: Side, found: readonly Finding[]): Recount {
	const differences = found
		.filter(([, is, says]) => is !== says)
		.map(([what, is, says]) => `${what}: ${String(is)}, not ${String(says)}`);
	return { ok: differences.length === 0, poll, counted: whole.subjects, differences };
}
