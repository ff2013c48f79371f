import type { Database as Connection } from 'better-sqlite3';
import { tablesIn } from './identity.ts';

/** [OPERATE53] What typing writes: nobody is notified of changes to these. */
const typed: readonly string[] = ['documents', 'document_snapshots', 'document_updates'];
/** No answer is read from these. */
const ownRecords: readonly string[] = ['commit_count', '__drizzle_migrations'];

/** `told`: tables whose changes are known. `untold`: tables whose changes are not. */
type WatchedTables = { changed: Set<string>; told: readonly string[]; untold: readonly string[] };

/** [OPERATE53] Triggers of this connection put the name of each table that a transaction changes into `changed`. */
export function watchTables(connection: Connection): WatchedTables {
	const changed = new Set<string>();
	connection.function('table_changed', (table: string) => void changed.add(table));
	const told = tablesIn(connection).filter((table) => !typed.includes(table) && !ownRecords.includes(table));
	connection.exec(
		told.flatMap((table) => ['INSERT', 'UPDATE', 'DELETE'].map((act) => triggerOf(act, table))).join(' ')
	);
	return { changed, told, untold: typed };
}

function triggerOf(act: string, table: string): string {
	return `CREATE TEMP TRIGGER "changed_${act}_${table}" AFTER ${act} ON main."${table}" BEGIN SELECT table_changed('${table}'); END;`;
}
