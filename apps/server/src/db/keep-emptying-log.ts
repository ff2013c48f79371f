import type { Table } from 'drizzle-orm';
import type { Report } from '../report.ts';
import type { Database } from './database.ts';

const pause = 10_000;

/** [DB9] After a commit; and again a little later, for which nobody waits, where somebody reads for long at this moment. */
export async function keepEmptyingLog(
	{ database, report }: { database: Database; report: Report },
	tables: readonly Table[]
): Promise<void> {
	try {
		if (await database.emptyLog(tables)) return;
		setTimeout(() => void keepEmptyingLog({ database, report }, tables), pause).unref();
	} catch (error) {
		report(error);
	}
}
