import { findConsultationIds } from '../../consultations/consultations.store.ts';
import type { Journal } from '../../journal/journal.ts';
import { checkConsultation } from '../check-consultation.ts';
import { UsageError } from '../command.ts';
import { compareHouses, copyHouse } from './copy-house.ts';
import type { House, HouseTable, NewHouse } from './house.ts';

export type Move = {
	from: House;
	to: NewHouse;
	tables: readonly HouseTable[];
	journal: Journal;
	/** What is wrong already, and found as it is in the copy, keeps nothing from being moved. */
	takesFaults: boolean;
	/** What was found wrong in the old house by whoever opened it. */
	faults: readonly string[];
	say(line: string): void;
};

/** How many rows each table has, and what is wrong in the old house as in the new. */
export type Moved = { tables: Record<string, number>; consultations: number; faults: string[] };

/**
 * [OPERATE18] Copies, reads what was written, and compares: rows, texts, and all that `verify` looks at. Thrown away by an error unless
 * everything is as it was.
 */
export async function moveHouse({ from, to, tables, journal, takesFaults, say, ...given }: Move): Promise<Moved> {
	const read = await copyHouse(from, to, tables, say);
	say('Comparing…');
	const differences = await compareHouses(from, to, tables, read);
	if (differences.length > 0)
		throw new UsageError(['The copy is not the same. It was thrown away.', ...differences].join('\n'));
	const faults = [...given.faults];
	const consultations = await findConsultationIds(to.db);
	for (const id of consultations) {
		say(`Verifying consultation ${id}`);
		faults.push(...(await checkConsultation(to.db, journal, id)).faults);
	}
	if (faults.length > 0 && !takesFaults) throw new UsageError([withFaults, ...faults].join('\n'));
	const counts = Object.fromEntries([...read].map(([table, { rows }]) => [table, rows]));
	return { tables: counts, consultations: consultations.length, faults };
}

const withFaults =
	'Something is wrong in the data already, and nothing was moved. Is secret.key the right one? Restore a backup from before, or take it along as it is with --with-faults.';

export const moveOptions = { 'with-faults': { type: 'boolean' } } as const;

export function describeMoved({ tables, consultations, faults }: Moved): string[] {
	const rows = Object.values(tables).reduce((sum, count) => sum + count, 0);
	return [
		`${rows} rows of ${Object.keys(tables).length} tables, and ${consultations} consultations: read again, and the same.`,
		...faults.map((fault) => `Taken along as it is: ${fault}`)
	];
}
