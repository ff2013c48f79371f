import type { FastifyInstance, FastifyRequest } from 'fastify';
import { BlockList, isIP } from 'node:net';
import type { PublicReads } from '../db/query-cache/public-reads.ts';
import { problem } from './answer.ts';
import './traceless.ts';

/**
 * For monitoring from the same machine: Prometheus's text at `/metrics`. Routes are named by their pattern, so no id or code
 * is in it.
 */
export async function registerMetrics(app: FastifyInstance, reads: Pick<PublicReads, 'figures'>): Promise<void> {
	// Loaded only where it is asked for: few hosts do.
	const { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } = await import('prom-client');
	const register = new Registry();
	collectDefaultMetrics({ register });
	const answers = new Histogram({
		name: 'plenum_http_answer_seconds',
		help: 'Time to answer a request.',
		labelNames: ['method', 'route', 'status'],
		registers: [register]
	});
	new Counter({
		name: 'plenum_public_reads_total',
		help: 'Questions of public pages, by the database that answered.',
		labelNames: ['database'],
		registers: [register],
		collect() {
			this.reset();
			for (const [database, count] of Object.entries(reads.figures().served)) this.inc({ database }, count);
		}
	});
	if (reads.figures().behind !== null)
		new Gauge({
			name: 'plenum_replica_behind_seconds',
			help: 'No more seconds than these is the replica behind the primary.',
			registers: [register],
			collect() {
				this.set(reads.figures().behind ?? Infinity);
			}
		});
	app.addHook('onResponse', async (request, reply) => {
		if (request.routeOptions.config.traceless) return;
		const labels = { method: request.method, route: request.routeOptions.url ?? 'none', status: reply.statusCode };
		answers.observe(labels, reply.elapsedTime / 1000);
	});
	app.get('/metrics', { schema: { hide: true } }, async (request, reply) =>
		isFromHere(request)
			? reply.type(register.contentType).send(await register.metrics())
			: problem(reply, 'request/unknown-address')
	);
}

/** From this machine, and not passed on by the proxy in front: what it passes on carries a header that says so. */
function isFromHere({ headers, socket: { remoteAddress = '' } }: FastifyRequest): boolean {
	const passedOn = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'].some((name) => headers[name] !== undefined);
	return !passedOn && isLoopback(remoteAddress);
}

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

function isLoopback(address: string): boolean {
	return isIP(address) !== 0 && loopback.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}
