import { join, resolve } from 'node:path';
import { readConfig, type Config } from '../config.ts';
import { openGuardedDatabase } from '../db/keep-heads.ts';
import { createId, type AppContext } from '../app-context.ts';
import { reportToStderr } from '../report.ts';
import { createJournal } from '../journal/journal.ts';
import { createHook } from '../hook.ts';
import { createLive } from '../live/live.ts';
import { createSecurityLog } from '../security/security-log.ts';

/** Where the operator sits: the data folder, opened only by commands that need it. A server may run on it meanwhile. */
export type CliContext = {
	env: NodeJS.ProcessEnv;
	config(): Config;
	databaseFile(): string;
	context(): AppContext;
	/** A path as the operator typed it, from where they typed it. */
	path(typed: string): string;
	/** Progress, for people; programs read the answer alone. */
	say(line: string): void;
	readInput(): Promise<string>;
	close(): Promise<void>;
};

export function createDesk(env: NodeJS.ProcessEnv, say: (line: string) => void): CliContext {
	let config: Config | null = null;
	let context: AppContext | null = null;
	const desk: CliContext = {
		env,
		config: () => (config ??= readConfig(env)),
		databaseFile: () => join(desk.config().dataDir, 'plenum.db'),
		context: () => (context ??= openHouse(desk.config(), desk.databaseFile())),
		// npm runs scripts in the project's folder, and keeps in INIT_CWD where the operator is.
		path: (typed) => resolve(env.INIT_CWD ?? process.cwd(), typed),
		say,
		async readInput() {
			const chunks: Buffer[] = [];
			for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
			return Buffer.concat(chunks).toString('utf8');
		},
		async close() {
			context?.live.close();
			context?.securityLog.close();
			await context?.database.close();
		}
	};
	return desk;
}

function openHouse(config: Config, file: string): AppContext {
	const database = openGuardedDatabase(file, 'command', reportToStderr);
	const { secret, dataDir } = config;
	const base = {
		config,
		database,
		journal: createJournal(secret),
		live: createLive(),
		documentChanged: createHook<[string]>(),
		now: Date.now,
		createId
	};
	return { ...base, report: reportToStderr, securityLog: createSecurityLog(dataDir, Date.now) };
}
