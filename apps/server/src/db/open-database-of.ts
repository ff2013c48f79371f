import { join } from 'node:path';
import type { Config } from '../config.ts';
import type { Report } from '../report.ts';
import type { Database } from './database.ts';

/** The engine that the configuration names. Only what that one needs is loaded. */
export async function openDatabaseOf(
	{ databaseUrl, dataDir }: Pick<Config, 'databaseUrl' | 'dataDir'>,
	by: 'server' | 'command',
	report: Report
): Promise<Database> {
	if (databaseUrl !== null) return (await import('./postgres/open-postgres.ts')).openPostgres(databaseUrl, report);
	const { openGuardedDatabase } = await import('./sqlite/keep-heads.ts');
	return openGuardedDatabase(join(dataDir, 'plenum.db'), by, report);
}
