import type { FastifyInstance } from 'fastify';
import { putReadiness } from '../db/readiness.store.ts';
import { transaction } from '../db/transaction.ts';
import type { House } from '../house.ts';
import { problem } from './answer.ts';

/** For whoever watches the server: is the process alive, and can it still record what people say? */
export function registerHealth(app: FastifyInstance, house: House): void {
	app.get('/healthz', { schema: { hide: true } }, async () => ({ ok: true }));
	app.get('/readyz', { schema: { hide: true } }, async (_request, reply) => {
		try {
			await transaction(house.database, (tx) => putReadiness(tx.db, house.now()));
			return { ok: true };
		} catch {
			return problem(reply, 'server/cannot-save');
		}
	});
}
