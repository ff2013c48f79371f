import type { FastifyInstance } from 'fastify';
import type { ClockWatch } from '../db/watch-clock.ts';
import type { Storage } from '../db/storage/watch-storage.ts';
import { problem } from './answer.ts';
import type { Drain } from './drain.ts';
import { watched } from './foreign-origin.ts';

/**
 * For monitoring: is the server there, and can it still record what people say? Neither is true of a server that shuts down,
 * or whose clock is wrong. [OPERATE60] [DB81]
 */
export function registerHealth(app: FastifyInstance, storage: Storage, drain: Drain, clock: ClockWatch): void {
	app.get('/healthz', { schema: { hide: true } }, async (_request, reply) =>
		drain.hasBegun || clock.isOff ? reply.code(503).send({ ok: false }) : { ok: true }
	);
	// Each probe is a commit. Anyone may ask, so all who ask within a second share one.
	let lastProbe: { at: number; canSave: Promise<boolean> } = { at: -Infinity, canSave: Promise.resolve(false) };
	app.get('/readyz', { schema: { hide: true } }, async (_request, reply) => {
		if (drain.hasBegun) return reply.code(503).send({ ok: false });
		if (clock.isOff) return problem(reply, 'server/wrong-clock');
		const now = performance.now();
		if (now - lastProbe.at > 1000) lastProbe = { at: now, canSave: storage.probe() };
		const canSave = storage.canSave && (await lastProbe.canSave);
		return canSave ? { ok: true } : problem(reply, 'server/cannot-save');
	});
}

/** [DB81] Nothing is answered while this machine's clock is wrong: another node does, whose times are those of the record. */
export function refuseByWrongClock(app: FastifyInstance, clock: ClockWatch): void {
	app.addHook('onRequest', async (request, reply) => {
		if (clock.isOff && !watched.has(request.routeOptions.url ?? '')) return problem(reply, 'server/wrong-clock');
	});
}
