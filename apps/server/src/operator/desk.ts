import { join, resolve } from 'node:path';
import { readConfig, type Config } from '../config.ts';
import { openGuardedDatabase } from '../db/keep-heads.ts';
import { newId, type House } from '../house.ts';
import { createJournal } from '../journal/journal.ts';
import { createLive } from '../live/live.ts';
import { createSecurityLog } from '../security/security-log.ts';

/** Where the operator sits: the data folder, opened only by commands that need it. A server may run on it meanwhile. */
export type Desk = {
	config(): Config;
	databaseFile(): string;
	house(): House;
	/** A path as the operator typed it, from where they typed it. */
	path(typed: string): string;
	/** Progress, for people; programs read the answer alone. */
	say(line: string): void;
	readInput(): Promise<string>;
	close(): Promise<void>;
};

export function createDesk(env: NodeJS.ProcessEnv, say: (line: string) => void): Desk {
	let config: Config | null = null;
	let house: House | null = null;
	const desk: Desk = {
		config: () => (config ??= readConfig(env)),
		databaseFile: () => join(desk.config().dataDir, 'plenum.db'),
		house: () => (house ??= openHouse(desk.config(), desk.databaseFile())),
		// npm runs scripts in the project's folder, and keeps in INIT_CWD where the operator is.
		path: (typed) => resolve(env.INIT_CWD ?? process.cwd(), typed),
		say,
		async readInput() {
			const chunks: Buffer[] = [];
			for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
			return Buffer.concat(chunks).toString('utf8');
		},
		async close() {
			house?.live.close();
			house?.securityLog.close();
			await house?.database.close();
		}
	};
	return desk;
}

function openHouse(config: Config, file: string): House {
	const database = openGuardedDatabase(file, 'command');
	const { secret, dataDir } = config;
	const base = { config, database, journal: createJournal(secret), live: createLive(), now: Date.now, newId };
	return { ...base, securityLog: createSecurityLog(dataDir, Date.now) };
}
