import { can } from '@plenum/domain/people/rights';
import { ok } from '@plenum/domain/result';
import type { FastifyPluginAsync } from 'fastify';
import { accessInConsultation } from '../http/access.ts';
import { encodedFor, setCompressedHeaders, takesBrotli } from '../http/shared-answer.ts';
import { closeRound, reopenRound } from './change-round.ts';
import { openRound } from './open-round.ts';
import { createReadRounds } from './read-rounds.ts';
import { createReveals } from './reveal-round.ts';
import { saveRatings } from './save-ratings.ts';
import { viewLastReasons, viewRevealedRatings } from './view-reveal.ts';

export const ratingsRoutes: FastifyPluginAsync = async (app) => {
	const { context, requireActor } = app;
	const inConsultation = accessInConsultation(requireActor);
	const reveals = createReveals(context);
	const rounds = createReadRounds(context);
	const { read } = context.database;

	await app.register(saveRatings);

	app.operation('listRatingRounds', inConsultation('read'), async (actor) => {
		const list = await rounds.list(actor);
		if (list.ok && can(actor.role, 'run-ratings', actor.phase))
			for (const { id, state } of list.value.rounds) if (state === 'closed') reveals.prepare(id);
		return list;
	});

	app.operation('openRatingRound', inConsultation('run-ratings'), (actor, { body }) => openRound(context, actor, body));

	app.operation('closeRatingRound', inConsultation('run-ratings'), async (actor, { params }) => {
		const closed = await closeRound(context, actor, params.round);
		if (closed.ok && closed.value.state === 'closed') reveals.prepare(closed.value.id);
		return closed;
	});

	app.operation('reopenRatingRound', inConsultation('run-ratings'), (actor, { params, body }) =>
		reopenRound(context, actor, params.round, body.closesAt)
	);

	app.operation('revealRatingRound', inConsultation('run-ratings'), (actor, { params }) =>
		reveals.reveal(actor, params.round)
	);

	app.operation('getRatingRound', inConsultation('read'), async (actor, request, reply) => {
		const found = await rounds.page(actor, request.params.round, request.query.known);
		return found.ok ? ok(await encodedFor(request, reply, found.value)) : found;
	});

	app.operation('getOwnRatings', inConsultation('read'), async (actor, request, reply) => {
		const found = await rounds.ownRatings(actor, request.params.round);
		return found.ok ? ok(await encodedFor(request, reply, found.value)) : found;
	});

	// Hundreds of screens requireActor at one moment for the same: it was compressed once, when it was counted.
	app.operation('getReveal', inConsultation('read'), async (actor, request, reply) => {
		const compressed = takesBrotli(request);
		const found = await rounds.reveal(actor, request.params.round, compressed);
		if (found.ok && compressed) setCompressedHeaders(reply);
		return found;
	});

	app.operation('getRevealedRatings', inConsultation('read'), (actor, { params }) =>
		viewRevealedRatings(read, actor, params.round, params.recommendation)
	);

	app.operation('getLastRevealedRatings', inConsultation('read'), (actor, { params }) =>
		viewLastReasons(read, actor, params.recommendation)
	);
};
