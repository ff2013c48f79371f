import { agreementSteps } from '@plenum/domain/polls/answer';
import { medianOf } from '@plenum/domain/polls/counting/median';
import type { PollResult, SubjectCount, Tally } from '@plenum/domain/polls/result';
import { castIn } from '@plenum/domain/polls/counting/tally';
import type { DecisionCell, DecisionInput } from './decision.ts';

export type Column = { heading: string; width: number };
/** What a method counts of a subject: `points` are those of all subjects of the same line. */
type CountColumn = Column & { cell: (count: SubjectCount, points: number) => DecisionCell };

/** Shares of a table's width for a text, a figure and a label. */
export const text = 30;
export const figure = 10;
export const label = 16;

/** What for, against and neither are called. */
export function stancesIn({ result, words, isQuestion }: DecisionInput): Record<keyof Tally, string> {
	return isQuestion && result.method === 'for-against' ? words.yesNo : words.stances[result.method];
}

/** [POLL41] What each method counts, in its own terms. */
export function countedBy(told: DecisionInput): CountColumn[] {
	const { result, words } = told;
	const named = stancesIn(told);
	const stances = (['for', 'against', 'abstain'] as const).map((stance): CountColumn => {
		return { heading: named[stance], width: figure + 1, cell: ({ tally }) => tally[stance] };
	});
	switch (result.method) {
		case 'for-against':
		case 'consent':
		case 'selection':
		case 'ranking':
			return stances;
		case 'points':
			return [
				{ heading: words.points, width: figure, cell: ({ figures }) => figures?.[0] ?? 0 },
				{ heading: words.share, width: figure, cell: ({ figures }, all) => shareOf(figures?.[0] ?? 0, all, words) },
				...stances
			];
		case 'agreement':
			return [
				...agreementSteps.map((step): CountColumn => {
					const heading = words.stepIs(step, words.steps[step - 1] ?? '');
					return { heading, width: figure, cell: ({ figures }) => figures?.[step - 1] ?? 0 };
				}),
				{ heading: words.noOpinion, width: figure, cell: ({ tally, figures }) => castIn(tally) - sumOf(figures) },
				{ heading: words.median, width: figure, cell: ({ figures }) => medianOf(figures ?? []) ?? '–' }
			];
	}
}

function sumOf(figures: readonly number[] = []): number {
	return figures.reduce((sum, each) => sum + each, 0);
}

function shareOf(points: number, all: number, words: DecisionInput['words']): string {
	return all === 0 ? '–' : words.percent(Math.round((points / all) * 1000) / 10);
}

/** All points that were given in a poll of points, over its subjects. */
export function pointsInAll({ subjects }: PollResult): number {
	return subjects.reduce((sum, { counts }) => sum + (counts?.figures?.[0] ?? 0), 0);
}

/** [POLL41] More columns than that no page holds and nobody reads. */
const mostInPairs = 20;

/** Whether each is compared with each other one in a table. */
export function isInPairs({ method, subjects }: PollResult): boolean {
	return method === 'ranking' && subjects.length <= mostInPairs;
}

export function lineName({ sideOf }: DecisionInput, constituencies: readonly string[]): string {
	return constituencies.map(sideOf).join(' + ');
}
