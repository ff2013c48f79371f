import { can } from '@plenum/domain/people/rights';
import { ok } from '@plenum/domain/result';
import { OpenRoundRequest, ReopenRoundRequest, RoundQuery, SaveRatingsRequest } from '@plenum/protocol/ratings';
import type { FastifyInstance } from 'fastify';
import type { AppContext } from '../app-context.ts';
import type { RequireActor } from '../http/actor.ts';
import { handleInConsultation } from '../http/handle.ts';
import { repeatsByItself } from '../http/idempotency/idempotency-rules.ts';
import { encodedFor, sayCompressed, takesBrotli } from '../http/shared-answer.ts';
import { closeRound, reopenRound } from './change-round.ts';
import { openRound } from './open-round.ts';
import { createReadRounds } from './read-rounds.ts';
import { createReveals } from './reveal-round.ts';
import { createSaveRatings } from './save-ratings.ts';
import { viewLastReasons, viewRevealedRatings } from './view-reveal.ts';

const all = '/api/v1/consultations/:consultation/rating-rounds';
const one = `${all}/:round`;

/** [OPERATE51] A client that holds its own ratings requests only the rest. */

type InConsultation = { Params: { consultation: string } };
type OnRound = { Params: { consultation: string; round: string } };

export function registerRatings(app: FastifyInstance, context: AppContext, ask: RequireActor): void {
	const handle = handleInConsultation(ask);
	const save = createSaveRatings(context);
	const reveals = createReveals(context);
	const rounds = createReadRounds(context);
	const { read } = context.database;

	app.get<InConsultation>(all, (request, reply) =>
		handle(request, reply, 'read', async (actor) => {
			const list = await rounds.list(actor);
			if (list.ok && can(actor.role, 'run-ratings', actor.phase))
				for (const { id, state } of list.value.rounds) if (state === 'closed') reveals.prepare(id);
			return list;
		})
	);

	app.post<InConsultation & { Body: OpenRoundRequest }>(
		all,
		{ config: handle.authorize('run-ratings'), schema: { body: OpenRoundRequest } },
		(request, reply) => handle(request, reply, 'run-ratings', (actor) => openRound(context, actor, request.body), 201)
	);

	app.post<OnRound>(`${one}/close`, { config: handle.authorize('run-ratings') }, (request, reply) =>
		handle(request, reply, 'run-ratings', async (actor) => {
			const closed = await closeRound(context, actor, request.params.round);
			if (closed.ok && closed.value.state === 'closed') reveals.prepare(closed.value.id);
			return closed;
		})
	);

	app.post<OnRound & { Body: ReopenRoundRequest }>(
		`${one}/reopen`,
		{ config: handle.authorize('run-ratings'), schema: { body: ReopenRoundRequest } },
		(request, reply) =>
			handle(request, reply, 'run-ratings', (actor) =>
				reopenRound(context, actor, request.params.round, request.body.closesAt)
			)
	);

	app.post<OnRound>(`${one}/reveal`, { config: handle.authorize('run-ratings') }, (request, reply) =>
		handle(request, reply, 'run-ratings', (actor) => reveals.reveal(actor, request.params.round))
	);

	app.get<OnRound & { Querystring: RoundQuery }>(one, { schema: { querystring: RoundQuery } }, (request, reply) =>
		handle(request, reply, 'read', async (actor) => {
			const found = await rounds.page(actor, request.params.round, request.query.known);
			return found.ok ? ok(await encodedFor(request, reply, found.value)) : found;
		})
	);

	app.get<OnRound>(`${one}/ratings`, (request, reply) =>
		handle(request, reply, 'read', async (actor) => {
			const found = await rounds.ownRatings(actor, request.params.round);
			return found.ok ? ok(await encodedFor(request, reply, found.value)) : found;
		})
	);

	// A repeat finds what it says said already, and changes nothing; no key says who rated when.
	app.put<OnRound & { Body: SaveRatingsRequest }>(
		`${one}/ratings`,
		{ config: { ...handle.authorize('rate'), ...repeatsByItself }, schema: { body: SaveRatingsRequest } },
		(request, reply) =>
			handle(request, reply, 'rate', (actor) =>
				save({ actor, round: request.params.round, ratings: request.body.ratings })
			)
	);

	// Hundreds of screens ask at one moment for the same: it was compressed once, when it was counted.
	app.get<OnRound>(`${one}/reveal`, (request, reply) => {
		const compressed = takesBrotli(request);
		return handle(request, reply, 'read', async (actor) => {
			const found = await rounds.reveal(actor, request.params.round, compressed);
			if (found.ok && compressed) sayCompressed(reply);
			return found;
		});
	});

	app.get<{ Params: OnRound['Params'] & { recommendation: string } }>(
		`${one}/reveal/:recommendation`,
		(request, reply) =>
			handle(request, reply, 'read', (actor) =>
				viewRevealedRatings(read, actor, request.params.round, request.params.recommendation)
			)
	);

	app.get<{ Params: { consultation: string; recommendation: string } }>(
		'/api/v1/consultations/:consultation/recommendations/:recommendation/ratings',
		(request, reply) =>
			handle(request, reply, 'read', (actor) => viewLastReasons(read, actor, request.params.recommendation))
	);
}
