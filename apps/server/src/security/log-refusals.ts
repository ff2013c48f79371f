import type { Refusal } from '@plenum/domain/refusals';
import type { FastifyInstance } from 'fastify';
import '../http/actor.ts';
import '../http/answer.ts';
import '../http/traceless.ts';
import type { SecurityLog } from './security-log.ts';

/** [ACCOUNT26] Refusals that may be somebody's attempt at what is not theirs. Failed sign-ins are recorded where the account is known. */
const telling: ReadonlySet<Refusal> = new Set<Refusal>([
	'rights/missing',
	'participant/removed',
	'identity/foreign-origin',
	'identity/too-many-attempts',
	'join/unknown-code',
	'join/too-many-attempts',
	'setup/unknown-link',
	'invitation/not-valid',
	'account/reset-link-invalid',
	'frame/not-allowed'
]);

/** One hook for every route, so that no route can forget it. What can be caused at will is counted, not written line by line. */
export function logRefusals(app: FastifyInstance, log: SecurityLog): void {
	app.addHook('onResponse', async (request, reply) => {
		const reason = reply.refusal;
		if (reason === undefined || !telling.has(reason) || request.routeOptions.config.traceless) return;
		const participant = request.actor;
		const route = request.routeOptions.url ?? 'none';
		log.count({ event: 'refused', reason, route, ...(participant === undefined ? {} : { participant }) });
	});
}
