import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** For whoever watches the server: Prometheus's text at `/metrics`. Routes are named by their pattern, so no id or code is in it. */
export function registerMetrics(app: FastifyInstance): void {
	const register = new Registry();
	collectDefaultMetrics({ register });
	const answers = new Histogram({
		name: 'plenum_http_answer_seconds',
		help: 'Time to answer a request.',
		labelNames: ['method', 'route', 'status'],
		registers: [register]
	});
	app.addHook('onResponse', async (request, reply) => {
		const labels = { method: request.method, route: request.routeOptions.url ?? 'none', status: reply.statusCode };
		answers.observe(labels, reply.elapsedTime / 1000);
	});
	app.get('/metrics', { schema: { hide: true } }, async (_request, reply) =>
		reply.type(register.contentType).send(await register.metrics())
	);
}
