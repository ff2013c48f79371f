import { comparedWith } from '@plenum/domain/ratings/earlier-level';
import type { Settings } from '@plenum/domain/consultations/consultation';
import { compareLevels, type LevelChange } from '@plenum/domain/ratings/level-change';
import type { Ratings } from '@plenum/domain/ratings/side-rating';
import { statusOf, type Status } from '@plenum/domain/ratings/status';
import { agreedThen } from './earlier-recommendations.ts';
import { listedRecommendations, type Outcome, type OutcomeCluster, type OutcomeRecommendation } from './outcome.ts';
import type { ReportWords } from '../words/report-words.ts';

/** As mid-term reports count: what was agreed by its level, then what was not agreed. */
export const progressSteps = [
	'completed',
	'ongoing',
	'none',
	'recorded',
	'differs',
	'open',
	'notRated',
	'notAssessed'
] as const;
export type ProgressStep = (typeof progressSteps)[number];

/** [REPORTS15] By the agreed rating; without one, whether the sides see it differently, are not done yet, or nobody rated it. */
export function progressOf({ scale }: Settings, ratings: Ratings): ProgressStep {
	const status = statusOf(ratings);
	if (status !== 'agreed') return withoutLevel[status];
	const value = scale.find(({ id }) => id === ratings.agreed?.level)?.value ?? null;
	if (value === null) return 'notAssessed';
	return value <= 0 ? 'none' : value >= 1 ? 'completed' : 'ongoing';
}

const withoutLevel: Record<Exclude<Status, 'agreed'>, ProgressStep> = {
	'views-recorded': 'recorded',
	differs: 'differs',
	alike: 'open',
	incomplete: 'open',
	'not-rated': 'notRated'
};

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

/** [REPORTS97] [WEB464] Whether the rating agreed now is higher than then, the same or lower. Null where they cannot be compared. */
export function movementOf(outcome: Outcome, { agreed, continues }: OutcomeRecommendation): Movement | null {
	const [then] = comparedWith(continues);
	if (!then) return null;
	const { scale } = outcome.consultation.settings;
	const change = compareLevels(scale, agreed, { agreed: agreedThen(outcome, then) });
	return change === null ? null : movementNames[change];
}

const movementNames: Record<LevelChange, Movement | null> = {
	better: 'forward',
	same: 'same',
	worse: 'back',
	'not-comparable': null
};
