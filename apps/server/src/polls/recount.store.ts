import { sql } from 'drizzle-orm';
import { createHash } from 'node:crypto';
import type { Db } from '../db/database.ts';

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

/** A poll that came with an imported outcome has neither roster nor ballots. */
const elsewhere = 'the ballots are with the server that held the poll';

type Finding = [what: string, is: unknown, says: unknown];
type RecordRow = {
	kind: string;
	base: string;
	threshold: number;
	quorum: number;
	result: string;
	words: string;
	wordsHash: string;
	rosterHash: string;
	opened: string | null;
	closed: string | null;
};
type CountRow = { constituency: string; entitled: number; inFavour: number; against: number; abstain: number };
type Published = {
	entitled: number;
	cast: number;
	tally: { for: number; against: number; abstain: number };
	base: number;
	percentFor: number | null;
	quorumReached: boolean;
	thresholdReached: boolean;
	adopted: boolean;
	groups:
		{ constituencies: string[]; entitled: number; tally: { for: number; against: number; abstain: number } }[] | null;
};

function compareTotals(record: RecordRow, counted: Recount['counted'], entitled: number): Finding[] {
	const result = JSON.parse(record.result) as Published;
	const cast = counted.for + counted.against + counted.abstain;
	const bases: Record<string, number> = { valid: counted.for + counted.against, cast, entitled };
	const base = bases[record.base] ?? Number.NaN;
	const quorum = cast >= (record.quorum / 100) * entitled - 1e-9;
	const threshold = base > 0 && isEnough(counted.for / base, record.threshold / 100);
	return [
		['for', counted.for, result.tally.for],
		['against', counted.against, result.tally.against],
		['abstain', counted.abstain, result.tally.abstain],
		['cast', cast, result.cast],
		['entitled', entitled, result.entitled],
		['base', base, result.base],
		...comparePercent(base > 0 ? (counted.for * 100) / base : null, result.percentFor),
		['quorum reached', quorum, result.quorumReached],
		['threshold reached', threshold, result.thresholdReached],
		['adopted', quorum && threshold, result.adopted]
	];
}

/** The published one is rounded to one decimal; a tie may go either way. */
function comparePercent(exact: number | null, published: number | null): Finding[] {
	const same = exact === null || published === null ? exact === published : Math.abs(exact - published) <= 0.0501;
	return [['percent in favour', same ? published : exact, published]];
}

/** More than half where half is asked; two thirds are two thirds, however they were rounded. */
function isEnough(share: number, threshold: number): boolean {
	const asked = Math.abs(threshold - 2 / 3) < 0.0005 ? 2 / 3 : threshold;
	return asked <= 0.5 ? share > asked + 1e-9 : share >= asked - 1e-9;
}

/** Each line must say what its sides voted, name each side once, and give no one away. */
function compareLines(record: RecordRow, sides: ReadonlyMap<string, CountRow>): Finding[] {
	const { groups } = JSON.parse(record.result) as Published;
	if (!groups) return [];
	const found: Finding[] = [
		[
			'sides named',
			groups
				.flatMap((line) => line.constituencies)
				.sort()
				.join(),
			[...sides.keys()].sort().join()
		]
	];
	for (const line of groups) {
		const sum = { entitled: 0, inFavour: 0, against: 0, abstain: 0 };
		for (const name of line.constituencies) {
			const side = sides.get(name);
			if (!side) continue;
			sum.entitled += side.entitled;
			sum.inFavour += side.inFavour;
			sum.against += side.against;
			sum.abstain += side.abstain;
		}
		const { tally } = line;
		const says = [line.entitled, tally.for, tally.against, tally.abstain].join('/');
		const name = line.constituencies.join('+');
		found.push([name, [sum.entitled, sum.inFavour, sum.against, sum.abstain].join('/'), says]);
		if (record.kind === 'confidential') found.push([`${name} gives no one away`, hides(sum), true]);
	}
	return found;
}

function hides(sum: { inFavour: number; against: number; abstain: number }): boolean {
	const cast = sum.inFavour + sum.against + sum.abstain;
	const alike = [sum.inFavour, sum.against, sum.abstain].filter((votes) => votes > 0).length === 1;
	return cast >= (alike ? 10 : 5);
}

function compareHashes(record: RecordRow, roster: string[]): Finding[] {
	const hash = (text: string) => createHash('sha256').update(text).digest('hex');
	const opened = JSON.parse(record.opened ?? '{}') as { actionSha256?: string; rosterSha256?: string };
	const closed = JSON.parse(record.closed ?? '{}') as { tally?: Published['tally']; adopted?: boolean };
	const result = JSON.parse(record.result) as Published;
	const rosterHash = hash(
		roster
			.map((line) => `${line}\n`)
			.sort()
			.join('')
	);
	const words = hash(record.words);
	return [
		['hash of the action', words, record.wordsHash],
		['hash of the action in the minutes', words, opened.actionSha256],
		['hash of the roster', rosterHash, record.rosterHash],
		['hash of the roster in the minutes', rosterHash, opened.rosterSha256],
		['tally in the minutes', tallyText(closed.tally), tallyText(result.tally)],
		['adopted in the minutes', closed.adopted, result.adopted]
	];
}

function tallyText(tally: Published['tally'] | undefined): string {
	return tally ? `${tally.for}/${tally.against}/${tally.abstain}` : 'none';
}
