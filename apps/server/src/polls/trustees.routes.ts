import { refuse } from '@plenum/domain/result';
import type { FastifyPluginAsync } from 'fastify';
import type { Actor } from '../http/actor.ts';
import type { AccessTo } from '../http/access.ts';
import type { BodyRules } from '../http/authorize-before-body.ts';
import { acceptTrust } from './trustees/accept-trust.ts';
import { accessToPoll, type OnPoll } from './access-to-poll.ts';
import { nameTrustees } from './trustees/name-trustees.ts';
import type { Polls } from './polls.ts';
import { readUnsealing } from './secret/read-unsealing.ts';
import { findTrustees } from './trustees/trustees.store.ts';
import { secondTrustee } from './trustees/second-trustee.ts';
import { unsealStep } from './secret/unseal-step.ts';

/** Five thousand envelopes with eight layers, in base64url. */
const bodyLimit = 10 * 1024 * 1024;

export const trusteesRoutes: FastifyPluginAsync = async (app) => {
	const { polls, requireActor } = app;
	const onPoll = accessToPoll(polls, requireActor);
	const forTrustees = authorizeTrustees(polls, onPoll);

	app.operation('nameTrustees', onPoll('run-poll'), (actor, { params, body }) =>
		nameTrustees(polls, actor, params.poll, body.trustees)
	);

	app.operation('acceptTrust', onPoll('read', forTrustees), (actor, { params, body }) =>
		acceptTrust(polls, actor, params.poll, body)
	);

	app.operation('secondTrustee', onPoll('vote'), (actor, { params, body }) =>
		secondTrustee(polls, actor, params.poll, body)
	);

	app.operation('getUnsealingBatches', onPoll('read'), (actor, { params }) =>
		readUnsealing(polls.context.database.read, actor, params.poll)
	);

	app.operation('unsealStep', onPoll('read', { bodyLimit, ...forTrustees }), (actor, { params, body }) =>
		unsealStep(polls, actor, params.poll, body)
	);
};

/** Batches are large: only a named trustee, or a facilitator who brings a written key, may send one. */
function authorizeTrustees({ context }: Polls, onPoll: AccessTo<Actor>): BodyRules {
	return {
		async authorize(request) {
			const { poll } = request.params as OnPoll['Params'];
			const actor = await onPoll.require(request, 'read');
			if (!actor.ok || actor.value.role === 'facilitator') return actor;
			const trustees = await findTrustees(context.database.read, poll);
			const isNamed = trustees.some(({ participant }) => participant === actor.value.participant);
			return isNamed ? actor : refuse('poll/not-trustee');
		}
	};
}
