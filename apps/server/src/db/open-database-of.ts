import { join } from 'node:path';
import type { Config } from '../config.ts';
import type { Report } from '../report.ts';
import type { Database } from './database.ts';
import { assertOwnSecret } from './own-secret.ts';

/** The engine that the configuration names. Only what that one needs is loaded. */
export async function openDatabaseOf(
	{
		databaseUrl,
		databaseReadUrl,
		dataDir,
		secret
	}: Pick<Config, 'databaseUrl' | 'databaseReadUrl' | 'dataDir' | 'secret'>,
	by: 'server' | 'command',
	report: Report
): Promise<Database> {
	if (databaseUrl !== null) {
		const { openPostgres } = await import('./postgres/open-postgres.ts');
		const database = await openPostgres(databaseUrl, report, secret, by === 'server' ? databaseReadUrl : null, by);
		try {
			await assertOwnSecret(database, secret);
		} catch (error) {
			await database.close();
			throw error;
		}
		return database;
	}
	const { openGuardedDatabase } = await import('./sqlite/open-guarded.ts');
	return openGuardedDatabase(join(dataDir, 'plenum.db'), by, report);
}
