import {
	ArrangeCardsRequest,
	OpenCardRoundRequest,
	OpenCardVotingRequest,
	SaveCardsRequest,
	TakeCardsRequest,
	VoteOnCardsRequest
} from '@plenum/protocol/workshops/cards';
import type { FastifyInstance } from 'fastify';
import type { AppContext } from '../app-context.ts';
import type { Actor, RequireActor } from '../http/actor.ts';
import { download } from '../http/answer.ts';
import { handleInConsultation, type Handle } from '../http/handle.ts';
import { repeatsByItself } from '../http/idempotency/idempotency-rules.ts';
import { arrangeCards } from './arrange-cards.ts';
import { discardCardRound, revealCardRound } from './end-card-round.ts';
import { exportCards } from './export-cards.ts';
import { openCardRound } from './open-card-round.ts';
import { createSaveCards } from './save-own-cards.ts';
import { giveCardsBack, takeCardsOver } from './take-cards.ts';
import { listCardRounds, viewCardBoard } from './view-cards.ts';
import { endCardVoting, openCardVoting, voteOnCards } from './vote-on-cards.ts';

const all = '/api/v1/consultations/:consultation/card-rounds';
const one = `${all}/:round`;

type InConsultation = { Params: { consultation: string } };
type OnRound = { Params: { consultation: string; round: string } };

export function registerCards(app: FastifyInstance, context: AppContext, ask: RequireActor): void {
	const handle = handleInConsultation(ask);
	registerWriting(app, context, handle);
	registerSorting(app, context, handle);
	registerCardVotes(app, context, handle);
}

function registerWriting(app: FastifyInstance, context: AppContext, handle: Handle<Actor>): void {
	const save = createSaveCards(context);

	app.get<InConsultation>(all, (request, reply) =>
		handle(request, reply, 'read', (actor) => listCardRounds(context.database.read, actor))
	);

	app.post<InConsultation & { Body: OpenCardRoundRequest }>(
		all,
		{ config: handle.authorize('run-cards'), schema: { body: OpenCardRoundRequest } },
		(request, reply) => handle(request, reply, 'run-cards', (actor) => openCardRound(context, actor, request.body), 201)
	);

	// A repeat finds what it says said already, and changes nothing; no key says who wrote when.
	app.put<OnRound & { Body: SaveCardsRequest }>(
		`${one}/own`,
		{ config: { ...handle.authorize('write-cards'), ...repeatsByItself }, schema: { body: SaveCardsRequest } },
		(request, reply) =>
			handle(request, reply, 'write-cards', (actor) => save({ actor, round: request.params.round, ...request.body }))
	);

	app.post<OnRound>(`${one}/reveal`, { config: handle.authorize('run-cards') }, (request, reply) =>
		handle(request, reply, 'run-cards', (actor) => revealCardRound(context, actor, request.params.round))
	);

	app.post<OnRound>(`${one}/discard`, { config: handle.authorize('run-cards') }, (request, reply) =>
		handle(request, reply, 'run-cards', (actor) => discardCardRound(context, actor, request.params.round))
	);
}

function registerSorting(app: FastifyInstance, context: AppContext, handle: Handle<Actor>): void {
	app.get<OnRound>(`${one}/board`, (request, reply) =>
		handle(request, reply, 'read', (actor) => viewCardBoard(context.database.read, actor, request.params.round))
	);

	app.post<OnRound & { Body: ArrangeCardsRequest }>(
		`${one}/board`,
		{ config: handle.authorize('sort-cards'), schema: { body: ArrangeCardsRequest } },
		(request, reply) =>
			handle(request, reply, 'sort-cards', (actor) => arrangeCards(context, actor, request.params.round, request.body))
	);

	app.post<OnRound & { Body: TakeCardsRequest }>(
		`${one}/passages`,
		{ config: handle.authorize('sort-cards'), schema: { body: TakeCardsRequest } },
		(request, reply) =>
			handle(
				request,
				reply,
				'sort-cards',
				(actor) => takeCardsOver(context, actor, request.params.round, request.body),
				201
			)
	);

	app.delete<{ Params: OnRound['Params'] & { passage: string } }>(
		`${one}/passages/:passage`,
		{ config: handle.authorize('sort-cards') },
		(request, reply) =>
			handle(request, reply, 'sort-cards', (actor) =>
				giveCardsBack(context, actor, request.params.round, request.params.passage)
			)
	);

	app.get<OnRound>(`${one}/cards.csv`, (request, reply) =>
		handle(request, reply, 'export', async ({ consultation }) => {
			const csv = await exportCards(context.database.read, consultation, request.params.round);
			if (!csv.ok) return csv;
			return download(reply, { name: 'plenum-cards.csv', type: 'text/csv; charset=utf-8', bytes: csv.value });
		})
	);
}

function registerCardVotes(app: FastifyInstance, context: AppContext, handle: Handle<Actor>): void {
	app.post<OnRound & { Body: OpenCardVotingRequest }>(
		`${one}/voting`,
		{ config: handle.authorize('run-cards'), schema: { body: OpenCardVotingRequest } },
		(request, reply) =>
			handle(request, reply, 'run-cards', (actor) =>
				openCardVoting(context, actor, request.params.round, request.body.votes)
			)
	);

	app.post<OnRound>(`${one}/voting/end`, { config: handle.authorize('run-cards') }, (request, reply) =>
		handle(request, reply, 'run-cards', (actor) => endCardVoting(context, actor, request.params.round))
	);

	// As with the cards themselves: no key says who voted when.
	app.put<OnRound & { Body: VoteOnCardsRequest }>(
		`${one}/votes`,
		{ config: { ...handle.authorize('vote'), ...repeatsByItself }, schema: { body: VoteOnCardsRequest } },
		(request, reply) =>
			handle(request, reply, 'vote', (actor) => voteOnCards(context, actor, request.params.round, request.body.cards))
	);
}
