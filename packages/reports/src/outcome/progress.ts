import type { Settings } from '@plenum/domain/consultations/consultation';
import { viewsRecorded } from '@plenum/domain/consultations/scale';
import type { Ratings } from '@plenum/domain/ratings/side-rating';
import { statusOf } from '@plenum/domain/ratings/status';
import { listedRecommendations, type OutcomeCluster, type OutcomeRecommendation } from './outcome.ts';
import type { ReportWords } from '../words/report-words.ts';

/** As mid-term reports count: what was agreed by its level, then what was not agreed. */
export const progressSteps = ['completed', 'ongoing', 'none', 'differs', 'open', 'notAssessed'] as const;
export type ProgressStep = (typeof progressSteps)[number];

/** [REPORTS15] By the agreed rating; without one, whether the sides see it differently, are not done yet, or nobody assessed it. */
export function progressOf({ scale }: Settings, ratings: Ratings): ProgressStep {
	const { agreed } = ratings;
	if (agreed && agreed.level !== viewsRecorded) {
		const value = scale.find(({ id }) => id === agreed.level)?.value ?? null;
		if (value === null) return 'notAssessed';
		return value <= 0 ? 'none' : value >= 1 ? 'completed' : 'ongoing';
	}
	const status = statusOf(ratings);
	if (status === 'not-rated') return 'notAssessed';
	return status === 'alike' || status === 'incomplete' ? 'open' : 'differs';
}

/** [REPORTS27] Counts the recommendations of the UN that were not withdrawn, as every figure. */
export function progressCounts(
	settings: Settings,
	clusters: readonly OutcomeCluster[]
): { step: ProgressStep; count: number }[] {
	const steps = clusters.flatMap(listedRecommendations).map((one) => progressOf(settings, one));
	return progressSteps.map((step) => ({ step, count: steps.filter((each) => each === step).length }));
}

/** `14 recommendations: Completed (3); Ongoing (6); No action (5)` */
export function progressSentence(settings: Settings, words: ReportWords, cluster: OutcomeCluster): string {
	const counts = progressCounts(settings, [cluster]).filter(({ count }) => count > 0);
	const total = counts.reduce((sum, { count }) => sum + count, 0);
	const said = counts.map(({ step, count }) => `${words.reports.progress[step]} (${count})`);
	return words.ratings.summary(total, said.join(words.decision.semicolon));
}

export const movements = ['forward', 'same', 'back'] as const;
export type Movement = (typeof movements)[number];

/** [REPORTS97] Where the rating agreed then is of the scale of now, whether the one agreed now is higher, the same or lower. */
export function movementOf({ scale }: Settings, { agreed, continues }: OutcomeRecommendation): Movement | null {
	const valueOf = (id: string | undefined) => scale.find((level) => level.id === id)?.value ?? null;
	const before = continues.map(({ then }) => valueOf(then?.agreed?.level.id));
	const now = valueOf(agreed?.level);
	const [then = null] = before;
	if (now === null || then === null || before.some((value) => value !== then)) return null;
	return now > then ? 'forward' : now < then ? 'back' : 'same';
}
