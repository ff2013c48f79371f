import { sql } from 'drizzle-orm';
import type { Db } from '../../db/db.ts';
import {
	compareConsensus,
	compareHashes,
	compareLines,
	compareTotals,
	countSides,
	sumOf,
	type BallotRow,
	type Finding,
	type RecordRow,
	type Side
} from './recount-findings.ts';
import type { SideCount } from './recount-ballots.ts';
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
	const record = await db.get<RecordRow & { actions: string }>(sql`
		select p.kind, p.method, p.rules, p.result, p.frozen, p.indicative, p.roster_sha256 as "rosterHash", p.actions,
			(select data from journal_lines where stream = 'poll:' || p.id and type = 'poll-opened') as opened,
			(select data from journal_lines where stream = 'poll:' || p.id and type = 'poll-closed') as closed
		from polls p where p.id = ${poll} and p.state = 'closed'`);
	if (!record) return undefined;
	if (record.rosterHash === '') return { ok: false, poll, counted: [], differences: [countedElsewhere] };
	const roster = await db.all<{ participant: string; constituency: string; members: string | null }>(sql`
		select participant, constituency, (select string_agg(participant, ',') from
			(select m.participant from poll_members m where m.poll = r.poll and m.voter = r.participant order by m.participant) as named) as members
		from poll_rosters r where poll = ${poll}`);
	const subjects = (JSON.parse(record.actions) as unknown[]).length;
	const minutes = compareHashes(
		record,
		roster.map(({ participant, constituency, members }) =>
			[participant, constituency, ...(members === null ? [] : [members])].join(' ')
		)
	);
	if (record.kind !== 'open') {
		const find = record.kind === 'secret' ? findInSecret : findInConfidential;
		const { whole, found } = await find(db, poll, record, roster, subjects);
		return say(poll, whole, [...found, ...minutes]);
	}
	const ballots = await db.all<BallotRow>(sql`
		select r.constituency, b.answer from ballots b
			join poll_rosters r on r.poll = b.poll and r.participant = b.participant where b.poll = ${poll}`);
	const all = await db.get<{ n: number }>(sql`select count(*) as n from ballots where poll = ${poll}`);
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
		['ballots of no one on the roster', (all?.n ?? 0) - ballots.length, 0] as Finding
	];
	return say(poll, sumOf(sides.values(), subjects), found);
}

function say(poll: string, whole: Side, found: readonly Finding[]): Recount {
	const differences = found
		.filter(([, is, says]) => is !== says)
		.map(([what, is, says]) => `${what}: ${String(is)}, not ${String(says)}`);
	return { ok: differences.length === 0, poll, counted: whole.subjects, differences };
}
