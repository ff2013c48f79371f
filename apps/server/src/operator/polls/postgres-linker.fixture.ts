import { rowsInFile, type RowInFile } from '../../test-support/database/rows-in-file.fixture.ts';
import { linkAll, type Guess, type StolenFile, type Target } from './linker.fixture.ts';

/**
 * The linker that has a PostgreSQL server's files. It knows of each row, deleted ones too, in which transaction it was written and where it
 * lies. It lays voters and ballots side by side by either, and by what one transaction wrote.
 */
export function linkFiles(
	tables: readonly StolenFile[],
	log: readonly StolenFile[],
	target: Target & { ballotIds?: readonly string[] }
): Guess[] {
	const voters: Order[] = [];
	const ballots: Order[] = [];
	const guesses: Guess[] = [];
	for (const { name, bytes } of tables) {
		const rows = rowsInFile(bytes);
		voters.push(...ordersOf(name, rows, target.voters));
		ballots.push(
			...ordersOf(name, rows, target.marks),
			...ordersOf(`${name}, first states`, firstStates(rows, target), target.marks)
		);
	}
	for (const one of voters) {
		for (const other of ballots) {
			const by = `voters ${one.by}, ballots ${other.by}`;
			guesses.push(sideBySide(by, one.found, other.found));
			guesses.push(sideBySide(`${by}, backwards`, one.found, other.found.toReversed()));
			guesses.push(together(`one transaction: ${by}`, one.found, other.found));
		}
	}
	return [...guesses, ...linkAll([...tables, ...log], [], target)].filter(({ choices }) => choices.size > 0);
}

/** For each ballot that has an id, the oldest row that is still there. */
function firstStates(rows: readonly RowInFile[], { ballotIds = [] }: { ballotIds?: readonly string[] }): RowInFile[] {
	const inTime = rows.toSorted((one, other) => one.transaction - other.transaction);
	return ballotIds.flatMap((id) => inTime.find(({ bytes }) => bytes.includes(id)) ?? []);
}

type Found = { what: string; transaction: number };
type Order = { by: string; found: Found[] };

function ordersOf(table: string, rows: readonly RowInFile[], wanted: readonly string[]): Order[] {
	const found = rows.flatMap(({ transaction, bytes }) => {
		const what = wanted.find((each) => bytes.includes(each));
		return what === undefined ? [] : [{ what, transaction }];
	});
	if (found.length < 12) return [];
	const inTime = found.toSorted((one, other) => one.transaction - other.transaction);
	return [
		{ by: `as they lie in ${table}`, found },
		{ by: `as they came into ${table}`, found: inTime },
		{ by: `as they came into ${table} last`, found: inTime.toReversed() }
	];
}

function sideBySide(by: string, voters: readonly Found[], ballots: readonly Found[]): Guess {
	const once = [...new Set(voters.map(({ what }) => what))];
	// Where somebody's row is there in several states, the number of ballots tells which order is meant.
	if (once.length !== ballots.length) return { by, choices: new Map() };
	return { by, choices: new Map(once.map((voter, place) => [voter, ballots[place]?.what ?? ''])) };
}

/** Who wrote something in a transaction in which one ballot was written. */
function together(by: string, voters: readonly Found[], ballots: readonly Found[]): Guess {
	const choices = new Map<string, string>();
	const of = Map.groupBy(ballots, ({ transaction }) => transaction);
	for (const { what, transaction } of voters) {
		const there = new Set((of.get(transaction) ?? []).map((ballot) => ballot.what));
		if (there.size === 1) choices.set(what, [...there][0] ?? '');
	}
	return { by, choices };
}
