import type { FastifyInstance } from 'fastify';
import type { Storage } from '../db/watch-storage.ts';
import { problem } from './answer.ts';
import type { Drain } from './drain.ts';

/** For whoever watches the server: is it there, and can it still record what people say? Neither is one that goes. [OPERATE60] */
export function registerHealth(app: FastifyInstance, storage: Storage, drain: Drain): void {
	app.get('/healthz', { schema: { hide: true } }, async (_request, reply) =>
		drain.hasBegun ? reply.code(503).send({ ok: false }) : { ok: true }
	);
	// Each probe is a commit. Anyone may ask, so all who ask within a second share one.
	let lastProbe: { at: number; canSave: Promise<boolean> } = { at: -Infinity, canSave: Promise.resolve(false) };
	app.get('/readyz', { schema: { hide: true } }, async (_request, reply) => {
		if (drain.hasBegun) return reply.code(503).send({ ok: false });
		const now = performance.now();
		if (now - lastProbe.at > 1000) lastProbe = { at: now, canSave: storage.probe() };
		const canSave = storage.canSave && (await lastProbe.canSave);
		return canSave ? { ok: true } : problem(reply, 'server/cannot-save');
	});
}
