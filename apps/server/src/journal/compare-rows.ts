import type { Db } from '../db/db.ts';
import type { StoredLine } from './journal.store.ts';
import { kindOf } from './line-kinds.ts';
import type { HashRows } from './row-macs.ts';
import { findDecidedIds, findRowSets } from './row-sets.store.ts';
import { rowSetNames, rowSets, type RowSetName } from './row-sets.ts';

/** How many of a kind were compared. */
export type CheckedKind = { what: string; checked: number };
/** How many of a kind were not compared, and why. */
export type UncheckedKind = { what: string; count: number; why: string };
export type RowComparison = { faults: string[]; checked: CheckedKind[]; unchecked: UncheckedKind[] };

type DecidedSet = { mac: string; place: number };

/**
 * [JOURNAL20] Compares each set of rows with the last line that decided it. Also finds each set in the tables that no line
 * put there.
 */
export async function compareRows(
	db: Db,
	hashRows: HashRows,
	consultation: string,
	lines: readonly StoredLine[]
): Promise<RowComparison> {
	const decided = foldLines(lines);
	const result: RowComparison = { faults: [], checked: [], unchecked: undecidedLines(lines) };
	for (const name of rowSetNames) {
		const known = decided.get(name) ?? new Map<string, DecidedSet>();
		const ids = [...new Set([...known.keys(), ...(await findDecidedIds(db, consultation, rowSets[name]))])];
		if (ids.length === 0) continue;
		const found = await findRowSets(db, rowSets[name], ids);
		for (const id of ids) {
			const rows = found.get(id) ?? [];
			const line = known.get(id);
			if (line?.mac !== hashRows(consultation, name, id, rows))
				result.faults.push(describe(name, id, rows.length === 0, line));
		}
		result.checked.push({ what: rowSets[name].name, checked: ids.length });
	}
	return result;
}

function describe(name: RowSetName, id: string, isGone: boolean, line: DecidedSet | undefined): string {
	const what = `${rowSets[name].name} ${id}`;
	if (!line) return `${what} stands in no line of the record.`;
	return isGone
		? `${what} is gone: line ${line.place} of the record decided it.`
		: `${what} is not what line ${line.place} of the record decided.`;
}

/** For each set, what the last line that decided it says. */
function foldLines(lines: readonly StoredLine[]): Map<RowSetName, Map<string, DecidedSet>> {
	const decided = new Map<RowSetName, Map<string, DecidedSet>>();
	for (const { place, rowMacs } of lines)
		for (const name of rowSetNames)
			for (const [id, mac] of Object.entries(macsIn(rowMacs, name))) {
				const ofName = decided.get(name) ?? new Map<string, DecidedSet>();
				decided.set(name, ofName.set(id, { mac: String(mac), place }));
			}
	return decided;
}

/** As it stands in the database, it may be anything. */
function macsIn(rowMacs: unknown, name: RowSetName): object {
	if (typeof rowMacs !== 'object' || rowMacs === null || !Object.hasOwn(rowMacs, name)) return {};
	const macs = (rowMacs as Record<string, unknown>)[name];
	return typeof macs === 'object' && macs !== null ? macs : {};
}

/** Lines that decide nothing in a table, by their type. */
function undecidedLines(lines: readonly StoredLine[]): UncheckedKind[] {
	const counts = new Map<string, number>();
	for (const { type } of lines) counts.set(type, (counts.get(type) ?? 0) + 1);
	return [...counts].flatMap(([type, count]) => {
		const kind = kindOf(type) ?? unknownKind;
		return 'decidesNothing' in kind ? [{ what: `Lines “${type}”`, count, why: kind.decidesNothing }] : [];
	});
}

const unknownKind = { decidesNothing: 'this version of Plenum does not know them' };
