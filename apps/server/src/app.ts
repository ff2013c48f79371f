import type { FastifyInstance } from 'fastify';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import type { Config } from './config.ts';
import { openDatabase } from './db/database.ts';
import { newId, type House } from './house.ts';
import { createServer } from './http/create-server.ts';
import { isOwnOrigin } from './http/foreign-origin.ts';
import { registerHealth } from './http/health.routes.ts';
import { servePages } from './http/pages.ts';
import { createJournal } from './journal/journal.ts';
import { createLive } from './live/live.ts';

export type Plenum = { app: FastifyInstance; house: House; close(): Promise<void> };

/** The whole house: what it stands on, its rooms from left to right, and the wires between them. */
export async function createPlenum(
	config: Config,
	options: { pages: boolean; log: Writable | null; now?: () => number }
): Promise<Plenum> {
	const house: House = {
		config,
		database: openDatabase(join(config.dataDir, 'plenum.db')),
		journal: createJournal(config.secret),
		live: createLive(),
		now: options.now ?? Date.now,
		newId
	};
	const app = await createServer(config, options.log);
	registerHealth(app, house);

	if (options.pages) await servePages(app);
	return {
		app,
		house,
		async close() {
			house.live.close();
			await app.close();
			await house.database.close();
		}
	};
}

export const ownOrigin = (config: Config) => (headers: { origin?: string | undefined; host?: string | undefined }) =>
	isOwnOrigin(config, headers);
