import { sql } from 'drizzle-orm';
import type { Db } from '../db/database.ts';
import {
	compareConsensus,
	compareHashes,
	compareLines,
	compareTotals,
	type CountRow,
	type Finding,
	type RecordRow
} from './recount-findings.ts';

/** A poll that came with an imported outcome has neither roster nor ballots. */
const elsewhere = 'the ballots are with the server that held the poll';

/** What a recount found: `differences` names each figure or hash that is not what the record says. */
export type Recount = {
	ok: boolean;
	poll: string;
	counted: { for: number; against: number; abstain: number };
	differences: string[];
};

/**
 * [POLL14] Counts a closed poll again from its rows, in SQL and loops of its own: it uses nothing of the rule that
 * made the result, so that a mistake there shows here. Undefined where there is no such closed poll.
 */
export async function recountPoll(db: Db, poll: string): Promise<Recount | undefined> {
	const record = db.get<RecordRow>(sql`
		select p.kind, p.percent_base as base, p.threshold, p.quorum, p.result, p.frozen_json as words, p.frozen_sha256 as wordsHash,
			p.roster_sha256 as rosterHash,
			(select data from journal_lines where stream = 'poll:' || p.id and type = 'poll-opened') as opened,
			(select data from journal_lines where stream = 'poll:' || p.id and type = 'poll-closed') as closed
		from polls p where p.id = ${poll} and p.state = 'closed'`);
	if (!record) return undefined;
	if (record.rosterHash === '')
		return { ok: false, poll, counted: { for: 0, against: 0, abstain: 0 }, differences: [elsewhere] };
	const rows = db.all<CountRow>(sql`
		select r.constituency,
			count(*) as entitled,
			sum(case when b.choice = 'for' then 1 else 0 end) as inFavour,
			sum(case when b.choice = 'against' then 1 else 0 end) as against,
			sum(case when b.choice = 'abstain' then 1 else 0 end) as abstain
		from poll_rosters r left join ballots b on b.poll = r.poll and b.participant = r.participant
		where r.poll = ${poll} group by r.constituency`);
	const strays = db.get<{ n: number }>(sql`
		select count(*) as n from ballots b where b.poll = ${poll}
			and not exists (select 1 from poll_rosters r where r.poll = b.poll and r.participant = b.participant)`);
	const roster = db.all<{ line: string }>(sql`
		select participant || ' ' || constituency as line from poll_rosters where poll = ${poll}`);
	const sides = new Map(rows.map((row) => [row.constituency, row]));
	const counted = { for: 0, against: 0, abstain: 0 };
	for (const row of rows) {
		counted.for += row.inFavour;
		counted.against += row.against;
		counted.abstain += row.abstain;
	}
	const found = [
		...compareTotals(record, counted, roster.length),
		...compareLines(record, sides),
		...compareConsensus(record, sides),
		...compareHashes(
			record,
			roster.map(({ line }) => line)
		),
		['ballots of no one on the roster', strays?.n ?? 0, 0] as Finding
	];
	const differences = found
		.filter(([, is, says]) => is !== says)
		.map(([what, is, says]) => `${what}: ${is}, not ${says}`);
	return { ok: differences.length === 0, poll, counted, differences };
}
