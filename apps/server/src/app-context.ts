import { randomBytes } from 'node:crypto';
import type { Config } from './config.ts';
import type { Database } from './db/database.ts';
import type { Hook } from './hook.ts';
import type { Journal } from './journal/journal-interface.ts';
import type { Live } from './live/live.ts';
import type { Report } from './report.ts';
import type { PersonAliases } from './security/person-aliases.ts';
import type { SecurityLog } from './security/security-log.ts';

declare module 'fastify' {
	interface FastifyInstance {
		context: AppContext;
	}
}

/** What every room stands on. Time and chance come from here, so that a test can hold them still. */
export type AppContext = {
	config: Config;
	database: Database;
	journal: Journal;
	live: Live;
	/** After the commit: a document was frozen, thawed or given other content. */
	documentChanged: Hook<[document: string]>;
	/** After the commit: visitors without an account see something else than before. */
	publicChanged: Hook<[]>;
	/** What people are called in answers to readers who may not see names. */
	personAliases: PersonAliases;
	/** For operators: failed sign-ins, refused acts, acts of administration. */
	securityLog: SecurityLog;
	/** For errors that can be told to nobody who asked. */
	report: Report;
	/** Epoch milliseconds. */
	now: () => number;
	/** The machine's addresses in its networks. */
	networkAddresses: () => string[];
	/** A random id of 16 characters, 96 bits. */
	createId: () => string;
};

export function createId(): string {
	return randomBytes(12).toString('base64url');
}
