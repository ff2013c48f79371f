import type { FastifyInstance, FastifyPluginAsync } from 'fastify';
import type { AppContext } from '../app-context.ts';
import type { Actor } from '../http/actor.ts';
import { download } from '../http/answer.ts';
import { accessInConsultation, type AccessTo } from '../http/access.ts';
import { repeatsByItself } from '../http/idempotency/idempotency-rules.ts';
import { arrangeCards } from './arrange-cards.ts';
import { discardCardRound, revealCardRound } from './end-card-round.ts';
import { exportCards } from './export-cards.ts';
import { openCardRound } from './open-card-round.ts';
import { saveOwnCards } from './save-own-cards.ts';
import { giveCardsBack, takeCardsOver } from './take-cards.ts';
import { listCardRounds, viewCardBoard } from './view-cards.ts';
import { endCardVoting, openCardVoting, voteOnCards } from './vote-on-cards.ts';

export const cardsRoutes: FastifyPluginAsync = async (app) => {
	const { context, requireActor } = app;
	const inConsultation = accessInConsultation(requireActor);
	await app.register(saveOwnCards);
	registerWriting(app, context, inConsultation);
	registerSorting(app, context, inConsultation);
	registerCardVotes(app, context, inConsultation);
};

function registerWriting(app: FastifyInstance, context: AppContext, inConsultation: AccessTo<Actor>): void {
	app.operation('listCardRounds', inConsultation('read'), (actor) => listCardRounds(context.database.read, actor));

	app.operation('openCardRound', inConsultation('run-cards'), (actor, { body }) => openCardRound(context, actor, body));

	app.operation('revealCards', inConsultation('run-cards'), (actor, { params }) =>
		revealCardRound(context, actor, params.round)
	);

	app.operation('discardCards', inConsultation('run-cards'), (actor, { params }) =>
		discardCardRound(context, actor, params.round)
	);
}

function registerSorting(app: FastifyInstance, context: AppContext, inConsultation: AccessTo<Actor>): void {
	app.operation('getCardBoard', inConsultation('read'), (actor, { params }) =>
		viewCardBoard(context.database.read, actor, params.round)
	);

	app.operation('arrangeCards', inConsultation('sort-cards'), (actor, { params, body }) =>
		arrangeCards(context, actor, params.round, body)
	);

	app.operation('takeCards', inConsultation('sort-cards'), (actor, { params, body }) =>
		takeCardsOver(context, actor, params.round, body)
	);

	app.operation('giveCardsBack', inConsultation('sort-cards'), (actor, { params }) =>
		giveCardsBack(context, actor, params.round, params.passage)
	);

	app.operation('exportCards', inConsultation('export'), async ({ consultation }, { params }, reply) => {
		const csv = await exportCards(context.database.read, consultation, params.round);
		if (!csv.ok) return csv;
		return download(reply, { name: 'plenum-cards.csv', type: 'text/csv; charset=utf-8', bytes: csv.value });
	});
}

function registerCardVotes(app: FastifyInstance, context: AppContext, inConsultation: AccessTo<Actor>): void {
	app.operation('openCardVoting', inConsultation('run-cards'), (actor, { params, body }) =>
		openCardVoting(context, actor, params.round, body.votes)
	);

	app.operation('endCardVoting', inConsultation('run-cards'), (actor, { params }) =>
		endCardVoting(context, actor, params.round)
	);

	// As with the cards themselves: no key says who voted when.
	app.operation('voteOnCards', inConsultation('vote', repeatsByItself), (actor, { params, body }) =>
		voteOnCards(context, actor, params.round, body.cards)
	);
}
