import type { FastifyInstance } from 'fastify';
import { createId, type AppContext } from './app-context.ts';
import type { Config } from './config.ts';
import type { Database } from './db/database.ts';
import { openDatabaseOf } from './db/open-database-of.ts';
import { createHook } from './hook.ts';
import { listNetworkAddresses } from './http/network-addresses.ts';
import { createJournal } from './journal/journal.ts';
import { createLive } from './live/live.ts';
import { createConcealFact } from './people/conceal-people.ts';
import { assertOwnKeyFolder } from './polls/secret/own-key-folder.ts';
import { reportTo, type Report } from './report.ts';
import { PersonAliases } from './security/person-aliases.ts';
import { createSecurityLog } from './security/security-log.ts';
import { readToldEvents } from './workshops/workshop-events.ts';

export type ContextOptions = {
	/** Replaces the clock that all nodes share. */
	now?: () => number;
	networkAddresses?: () => string[];
};

/** Opens the database, and creates what every module uses. */
export async function openContext(app: FastifyInstance, config: Config, options: ContextOptions): Promise<AppContext> {
	const report = reportTo(app.log);
	const database = await openOwn(config, report);
	reportReplica(app, database);
	const now = options.now ?? (() => database.clock.now());
	const personAliases = new PersonAliases(config.secret);
	return {
		config,
		database,
		journal: createJournal(config.secret),
		live: createLive(database.nodes, {
			apply: (fact) => database.cache.apply(fact),
			complete: (fact, events) => readToldEvents(database.read, fact, events),
			conceal: createConcealFact({ database, personAliases })
		}),
		documentChanged: createHook(),
		publicChanged: createHook(),
		personAliases,
		securityLog: createSecurityLog(config.dataDir, now),
		report,
		now,
		networkAddresses: options.networkAddresses ?? listNetworkAddresses,
		createId
	};
}

async function openOwn(config: Config, report: Report): Promise<Database> {
	const database = await openDatabaseOf(config, 'server', report);
	if (config.databaseUrl === null) return database;
	try {
		await assertOwnKeyFolder(database, config.pollKeysDir);
		return database;
	} catch (error) {
		await database.close();
		throw error;
	}
}

/** [DB56] Reports once that the replica is not used any more, and once that it is used again. */
function reportReplica(app: FastifyInstance, { publicReads }: Database): void {
	publicReads.onReplica((fault) => {
		if (fault === null) app.log.warn('public pages are read from DATABASE_READ_URL again');
		else app.log.error({ fault }, 'public pages are read from the primary, and not from DATABASE_READ_URL');
	});
}
