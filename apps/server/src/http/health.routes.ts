import type { FastifyInstance } from 'fastify';
import type { Storage } from '../db/watch-storage.ts';
import { problem } from './answer.ts';

/** For whoever watches the server: is the process alive, and can it still record what people say? */
export function registerHealth(app: FastifyInstance, storage: Storage): void {
	app.get('/healthz', { schema: { hide: true } }, async () => ({ ok: true }));
	app.get('/readyz', { schema: { hide: true } }, async (_request, reply) => {
		const canSave = storage.canSave && (await storage.probe());
		return canSave ? { ok: true } : problem(reply, 'server/cannot-save');
	});
}
