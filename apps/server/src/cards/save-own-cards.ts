import {
	cardProgressToShow,
	mayWriteCards,
	saveCards,
	type CardProgress,
	type CardRound
} from '@plenum/domain/cards/round';
import { ok, type Result } from '@plenum/domain/result';
import type { CardRoundView, SaveCardsRequest } from '@plenum/protocol/workshops/cards';
import type { FastifyPluginAsync } from 'fastify';
import type { AppContext } from '../app-context.ts';
import { commitTogether } from '../db/commits/commit-together.ts';
import type { Transaction } from '../db/transaction.ts';
import { accessInConsultation } from '../http/access.ts';
import type { Actor } from '../http/actor.ts';
import { repeatsByItself } from '../http/idempotency/idempotency-rules.ts';
import { findCardRoundOf } from './card-rounds.ts';
import { countCardProgress, findCardWriter, findOwnCards, replaceOwnCards, setCardWriter } from './cards.store.ts';
import { viewCardRound } from './view-cards.ts';

type CardsSent = { actor: Actor; round: string } & SaveCardsRequest;

/** [CARDS3] Cards that participants save within a second are committed together, each decided by itself. */
export const saveOwnCards: FastifyPluginAsync = async (app) => {
	const { context, requireActor } = app;
	const save = commitTogether(context.database, (tx, all: readonly CardsSent[]) => saveAll(context, tx, all));
	// A repeated request changes nothing, so it needs no idempotency key: a key would show who wrote when.
	const access = accessInConsultation(requireActor)('write-cards', repeatsByItself);
	app.operation('saveCards', access, (actor, { params, body }) => save({ actor, round: params.round, ...body }));
};

async function saveAll(
	context: AppContext,
	tx: Transaction,
	all: readonly CardsSent[]
): Promise<Result<CardRoundView>[]> {
	const before = new Map<CardRound['id'], { round: CardRound; progress: CardProgress }>();
	const results: Result<CardRoundView>[] = [];
	for (const sent of all) {
		const round = await findCardRoundOf(tx.db, sent.actor.consultation, sent.round);
		if (round.ok && !before.has(sent.round))
			before.set(sent.round, { round: round.value, progress: await countCardProgress(tx.db, sent.round) });
		results.push(round.ok ? await saveOf(tx, sent, round.value) : round);
	}
	for (const { round, progress } of before.values()) await announceProgress(context, tx, round, progress);
	return results;
}

async function saveOf(
	tx: Transaction,
	{ actor, cards, done }: CardsSent,
	round: CardRound
): Promise<Result<CardRoundView>> {
	const may = mayWriteCards(actor, actor.phase, round);
	if (!may.ok) return may;
	const own = { round: round.id, participant: actor.participant };
	const saved = saveCards(await findOwnCards(tx.db, own.round, own.participant), cards, round.limit);
	if (!saved.ok) return saved;
	await replaceOwnCards(tx.db, own, saved.value);
	const { version } = await findCardWriter(tx.db, own.round, own.participant);
	await setCardWriter(tx.db, own, { done, version: version + 1 });
	return ok(await viewCardRound(tx.db, round, actor));
}

/** [CARDS4] Only where the steps of five move. */
async function announceProgress(
	context: AppContext,
	tx: Transaction,
	{ id, consultation }: CardRound,
	before: CardProgress
): Promise<void> {
	const then = cardProgressToShow(before);
	const now = cardProgressToShow(await countCardProgress(tx.db, id));
	if (then.begun === now.begun && then.finished === now.finished) return;
	tx.onCommit(() => context.live.notify({ kind: 'card-progress', consultation, round: id, ...now }));
}
