import BetterSqlite3 from 'better-sqlite3';
import { createHash } from 'node:crypto';

/** A file that somebody who wants to know who voted how got hold of, and when. */
export type StolenFile = { name: string; bytes: Buffer };

/** Whom to link to what: the voters by their ids, and what is printed on a ballot for each choice. */
export type Target = { poll: string; voters: readonly string[]; marks: readonly string[] };

/** For each voter, the choice that some way of linking ascribes to them; voters that it says nothing of are left out. */
export type Guess = { by: string; choices: Map<string, string> };

/**
 * Tries every way of linking voters and ballots that we could think of on all looted data. Examples: tables that say it outright, voters
 * and ballots sorted and laid side by side, ballots near a voter's id in any file. It knows nothing but the loot.
 */
export function linkAll(loot: readonly StolenFile[], databases: readonly string[], target: Target): Guess[] {
	const guesses: Guess[] = [];
	const voterOrders = new Map<string, string[]>([['by id', target.voters.toSorted()]]);
	const ballotOrders = new Map<string, string[]>();
	const arrivals = new Map<string, Map<string, string[]>>();
	for (const file of databases) readDatabase(file, target, guesses, voterOrders, ballotOrders, arrivals);
	for (const [table, seen] of arrivals) voterOrders.set(`as they came into ${table}`, inOrderOfChange(seen));
	for (const [one, voters] of voterOrders) {
		for (const [other, ballots] of ballotOrders) {
			guesses.push(sideBySide(`voters ${one}, ballots ${other}`, voters, ballots));
			guesses.push(sideBySide(`voters ${one}, ballots ${other}, backwards`, voters, ballots.toReversed()));
		}
	}
	const seen = new Set<string>();
	for (const { name, bytes } of loot) {
		const print = createHash('sha256').update(bytes).digest('hex');
		if (seen.has(print)) continue;
		seen.add(print);
		guesses.push(nearby(name, bytes, target, 'before'), nearby(name, bytes, target, 'after'));
	}
	return guesses.filter(({ choices }) => choices.size > 0);
}

function readDatabase(
	file: string,
	{ poll, voters, marks }: Target,
	guesses: Guess[],
	voterOrders: Map<string, string[]>,
	ballotOrders: Map<string, string[]>,
	arrivals: Map<string, Map<string, string[]>>
): void {
	const database = new BetterSqlite3(file);
	const place = file.split('/').at(-1) ?? file;
	const tables = database
		.prepare("select name, wr as keyed from pragma_table_list where schema = 'main' and type = 'table'")
		.all() as { name: string; keyed: 0 | 1 }[];
	for (const { name: table, keyed } of tables) {
		// A table without row ids lies in the order of its key, which a plain scan gives.
		const scan = `select * from "${table}"${keyed ? '' : ' order by rowid'}`;
		const rows = database.prepare(scan).all() as Record<string, unknown>[];
		const ofPoll = rows.filter((row) => !('poll' in row) || row['poll'] === poll);
		const texts = ofPoll.map((row) => Object.values(row).map(String));
		const voterOf = (row: string[]) => voters.find((id) => row.includes(id));
		const markOf = (row: string[]) => marks.find((mark) => row.some((value) => value.includes(mark)));
		const linked = texts.flatMap((row): [string, string][] => {
			const voter = voterOf(row);
			const mark = markOf(row);
			return voter !== undefined && mark !== undefined ? [[voter, mark]] : [];
		});
		guesses.push({ by: `rows of ${table} in ${place}`, choices: new Map(linked) });
		for (const voter of voters) {
			const row = texts.find((each) => each.includes(voter))?.join() ?? '';
			const seen = arrivals.get(table) ?? new Map<string, string[]>();
			arrivals.set(table, seen.set(voter, [...(seen.get(voter) ?? []), row]));
		}
		const order = [...new Set(texts.map(voterOf).filter((voter) => voter !== undefined))];
		if (order.length === voters.length) voterOrders.set(`as in ${table} of ${place}`, order);
		const ballots = texts.map(markOf).filter((mark) => mark !== undefined);
		if (ballots.length === voters.length) ballotOrders.set(`as in ${table} of ${place}`, ballots);
	}
	database.close();
}

/**
 * What the same table said of each voter in one copy after the other. It covers who voted and, last of all, when, as shown by the place of
 * a change.
 */
function inOrderOfChange(seen: ReadonlyMap<string, string[]>): string[] {
	const changed = (rows: readonly string[]) => rows.findIndex((row, place) => place > 0 && row !== rows[place - 1]);
	return [...seen].sort(([, one], [, other]) => changed(one) - changed(other)).map(([voter]) => voter);
}

function sideBySide(by: string, voters: readonly string[], ballots: readonly string[]): Guess {
	return { by, choices: new Map(voters.map((voter, place) => [voter, ballots[place] ?? ''])) };
}

/** What stands nearest to each place where a voter's id stands, before it or after it: leftovers know nothing of tables. */
function nearby(name: string, bytes: Buffer, { voters, marks }: Target, side: 'before' | 'after'): Guess {
	const places = marks.flatMap((mark) => placesOf(bytes, mark).map((at) => ({ at, mark })));
	places.sort((one, other) => one.at - other.at);
	const choices = new Map<string, string>();
	for (const voter of voters) {
		for (const at of placesOf(bytes, voter)) {
			const near =
				side === 'after'
					? places.find((place) => place.at > at && place.at < at + reach)
					: places.findLast((place) => place.at < at && place.at > at - reach);
			if (near) choices.set(voter, near.mark);
		}
	}
	return { by: `bytes ${side} ids in ${name}`, choices };
}

const reach = 256;

function placesOf(bytes: Buffer, text: string): number[] {
	const places: number[] = [];
	for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + 1)) places.push(at);
	return places;
}
