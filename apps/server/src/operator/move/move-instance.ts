import { findConsultationIds } from '../../consultations/consultations.store.ts';
import type { Journal } from '../../journal/journal-interface.ts';
import { checkConsultation } from '../check-consultation.ts';
import { UsageError } from '../command.ts';
import { compareInstances, copyInstance } from './copy-instance.ts';
import type { Db } from '../../db/db.ts';
import type { Instance, InstanceTable, NewInstance } from './instance.ts';
import { replacingNul, type ReplacedNul } from './replace-nul.ts';

export type Move = {
	from: Instance;
	to: NewInstance;
	tables: readonly InstanceTable[];
	journal: Journal;
	/** What is wrong already, and found as it is in the copy, keeps nothing from being moved. */
	takesFaults: boolean;
	say(line: string): void;
};

/** How many rows each table has, and what is wrong in the old instance as in the new. */
export type MoveResult = {
	tables: Record<string, number>;
	consultations: number;
	faults: string[];
	/** Numbers of values, by table and column. */
	replacedNul: Record<string, number>;
};

/**
 * [OPERATE18] Copies, reads what was written, and compares: rows, texts, and all that `verify` looks at. Thrown away by an error unless
 * everything is as it was.
 */
export async function moveInstance({ from, to, tables, journal, takesFaults, say }: Move): Promise<MoveResult> {
	const replaced: ReplacedNul = new Map();
	const read = await copyInstance(replacingNul(from, replaced), to, tables, say);
	say('Comparing…');
	const differences = await compareInstances(from, to, tables, read);
	if (differences.length > 0)
		throw new UsageError(['The copy is not the same. It was thrown away.', ...differences].join('\n'));
	const consultations = await findConsultationIds(to.db);
	const faults = await findFaults(to.db, consultations, journal, say);
	if (replaced.size > 0) {
		const before = new Set(await findFaults(from.db, consultations, journal, say));
		const broken = faults.filter((fault) => !before.has(fault));
		if (broken.length > 0) throw new UsageError([unreplaceable, ...describeReplaced(replaced), ...broken].join('\n'));
	}
	if (faults.length > 0 && !takesFaults) throw new UsageError([withFaults, ...faults].join('\n'));
	const counts = Object.fromEntries([...read].map(([table, { rows }]) => [table, rows]));
	return { tables: counts, consultations: consultations.length, faults, replacedNul: Object.fromEntries(replaced) };
}

async function findFaults(
	db: Db,
	consultations: readonly string[],
	journal: Journal,
	say: (line: string) => void
): Promise<string[]> {
	const faults: string[] = [];
	for (const id of consultations) {
		say(`Verifying consultation ${id}`);
		faults.push(...(await checkConsultation(db, journal, id)).faults);
	}
	return faults;
}

/** [DB58] What is vouched for by a hash or a signature is not changed. */
const unreplaceable =
	'Texts hold the character NUL, which PostgreSQL keeps in no text, and what is verified would not be the same with another in its place. Nothing was moved. Have these values written anew in Plenum without it, and begin again.';

function describeReplaced(replaced: ReadonlyMap<string, number>): string[] {
	return [...replaced].map(([column, values]) => `NUL is read as U+FFFD: ${column}, ${values} times.`);
}

const withFaults =
	'Something is wrong in the data already, and nothing was moved. Is secret.key the right one? Restore a backup from before, or take it along as it is with --with-faults.';

export const moveOptions = { 'with-faults': { type: 'boolean' } } as const;

export function describeMove({ tables, consultations, faults, replacedNul }: MoveResult): string[] {
	const rows = Object.values(tables).reduce((sum, count) => sum + count, 0);
	return [
		`${rows} rows of ${Object.keys(tables).length} tables, and ${consultations} consultations: read again, and the same.`,
		...describeReplaced(new Map(Object.entries(replacedNul))),
		...faults.map((fault) => `Taken along as it is: ${fault}`)
	];
}
