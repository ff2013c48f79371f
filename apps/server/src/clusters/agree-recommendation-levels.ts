import type { AgreedLevel } from '@plenum/domain/clusters/levels';
import { checkAgreedLevel, isSameReading } from '@plenum/domain/clusters/readings';
import { equalReadings, type RecommendationLevels } from '@plenum/domain/clusters/recommendation-levels';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { ClusterView, RecommendationLevelsRequest, RecordedLevels } from '@plenum/protocol/clusters';
import type { AppContext } from '../app-context.ts';
import type { Transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { changeLevels, record } from './change-cluster.ts';
import { levelsBefore } from './levels-before.ts';
import { findListed, type ListedRecommendation } from './listed-recommendations.ts';
import {
	deleteRecommendationAgreements,
	findClusterLevels,
	upsertRecommendationAgreements
} from './recommendation-levels.store.ts';

type Level = Omit<AgreedLevel, 'at'>;

/** [CLUSTERS43] One level, or “no consensus”, is agreed on one recommendation or several, or taken back. */
export async function agreeRecommendationLevels(
	context: AppContext,
	actor: Actor,
	id: string,
	{ recommendations, agreed }: RecommendationLevelsRequest
): Promise<Result<RecordedLevels>> {
	let earlier: RecordedLevels['before'] = [];
	const answer = await changeLevels(context, actor, id, async (tx, consultation) => {
		const checked = agreed && checkAgreedLevel(consultation.settings.scale, agreed);
		if (checked && !checked.ok) return checked;
		const listed = await findListed(tx.db, id, recommendations);
		if (!listed.ok) return listed;
		const level = checked?.value ?? null;
		const before = await findClusterLevels(tx.db, id);
		earlier = levelsBefore(recommendations, (one) => before.get(one)?.agreed);
		const changed = listed.value.filter((one) => isOther(before.get(one.id)?.agreed ?? null, level));
		if (changed.length === 0) return ok(true);
		if (level) await store(context, tx, changed, () => level);
		else
			await deleteRecommendationAgreements(
				tx.db,
				changed.map((one) => one.id)
			);
		await record(context, tx, actor, id, 'recommendation-levels-agreed', { recommendations: changed, agreed: level });
		return ok(true);
	});
	return answer.ok ? ok({ ...answer.value, before: earlier }) : answer;
}

/** [CLUSTERS42] What the sides say alike is agreed in one act. Where one of these is not alike any more, none is: the list was another. */
export function agreeEqualLevels(
	context: AppContext,
	actor: Actor,
	id: string,
	recommendations: readonly string[]
): Promise<Result<ClusterView>> {
	return changeLevels(context, actor, id, async (tx) => {
		const listed = await findListed(tx.db, id, recommendations);
		if (!listed.ok) return listed;
		const before = await findClusterLevels(tx.db, id);
		const levels = new Map(listed.value.map((one) => [one.id, equalOf(before.get(one.id))]));
		if ([...levels.values()].includes(null)) return refuse('reading/not-equal');
		const levelOf = (one: ListedRecommendation) => levels.get(one.id) as Level;
		const changed = listed.value.filter((one) => isOther(before.get(one.id)?.agreed ?? null, levelOf(one)));
		if (changed.length === 0) return ok(true);
		await store(context, tx, changed, levelOf);
		const lines = changed.map((one) => ({ ...one, agreed: levelOf(one) }));
		await record(context, tx, actor, id, 'equal-levels-agreed', { recommendations: lines });
		return ok(true);
	});
}

function equalOf(levels: RecommendationLevels | undefined): Level | null {
	const equal = equalReadings(levels?.readings ?? []);
	return equal && { ...equal, explanation: '' };
}

function isOther(before: Level | null, now: Level | null): boolean {
	return before && now ? !isSameReading(before, now) : before !== now;
}

async function store(
	context: AppContext,
	tx: Transaction,
	listed: readonly ListedRecommendation[],
	levelOf: (one: ListedRecommendation) => Level
): Promise<void> {
	const at = context.now();
	await upsertRecommendationAgreements(
		tx.db,
		listed.map((one) => ({ recommendation: one.id, ...levelOf(one), at }))
	);
}
