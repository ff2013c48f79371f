import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { ConfigError, readConfig, type Config } from '../config.ts';
import { openDatabaseOf } from '../db/open-database-of.ts';
import { listNetworkAddresses } from '../http/network-addresses.ts';
import { createId, type AppContext } from '../app-context.ts';
import { reportToStderr } from '../report.ts';
import { createJournal } from '../journal/journal.ts';
import { createHook } from '../hook.ts';
import { createLive } from '../live/live.ts';
import { PersonAliases } from '../security/person-aliases.ts';
import { createSecurityLog } from '../security/security-log.ts';
import type { CliContext } from './cli-context.ts';

const onServer =
	'DATABASE_URL names a PostgreSQL server: copies are made and put back with its own programs, pg_dump and pg_restore, and then `restored` is run. `migrate-to-sqlite FILE` writes one as a file of SQLite, which is restored without DATABASE_URL.';

export function createDesk(
	env: NodeJS.ProcessEnv,
	say: (line: string) => void,
	input: NodeJS.ReadableStream | null
): CliContext {
	let config: Config | null = null;
	let context: Promise<AppContext> | null = null;
	const desk: CliContext = {
		env,
		config: () => (config ??= readConfig(env)),
		databaseFile() {
			if (desk.config().databaseUrl !== null) throw new ConfigError(onServer);
			return join(desk.config().dataDir, 'plenum.db');
		},
		context: () => (context ??= openInstance(desk.config())),
		// npm runs scripts in the project's folder, and keeps in INIT_CWD where the operator is.
		path: (typed) => resolve(env.INIT_CWD ?? process.cwd(), typed),
		say,
		async readInput() {
			const chunks: Buffer[] = [];
			for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
			return Buffer.concat(chunks).toString('utf8');
		},
		async confirm(question) {
			if (!input) return false;
			say(`${question} (yes/no)`);
			for await (const answer of createInterface({ input })) return /^\s*y(es)?\s*$/i.test(answer);
			return false;
		},
		async close() {
			const opened = await context?.catch(() => null);
			opened?.live.close();
			opened?.securityLog.close();
			await opened?.database.close();
		}
	};
	return desk;
}

async function openInstance(config: Config): Promise<AppContext> {
	const database = await openDatabaseOf(config, 'command', reportToStderr);
	const { secret, dataDir } = config;
	const base = {
		config,
		database,
		journal: createJournal(secret),
		live: createLive(database.nodes),
		documentChanged: createHook<[string]>(),
		publicChanged: createHook<[]>(),
		personAliases: new PersonAliases(secret),
		now: database.clock.now.bind(database.clock),
		networkAddresses: listNetworkAddresses,
		createId
	};
	return { ...base, report: reportToStderr, securityLog: createSecurityLog(dataDir, base.now) };
}
