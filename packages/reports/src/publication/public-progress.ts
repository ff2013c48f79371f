import { dayOf } from '@plenum/domain/day';
import { newestAnswers } from '@plenum/domain/progress-reports/newest-answers';
import type { OutcomeProgressReport } from '../outcome/outcome.ts';

/**
 * [FOLLOWUP2] [FOLLOWUP3] The reports that everyone may see where a facilitator publishes them: the current ones that were not returned,
 * with the newest answer of each side. Questions and rounds are steps of the work. Times are days: the minute of a report could tell who
 * sent it.
 */
export function publicProgress(reports: readonly OutcomeProgressReport[]): OutcomeProgressReport[] {
	return reports.filter(isPublicReport).map((report) => ({
		...report,
		institution: report.anonymous ? null : report.institution,
		round: null,
		question: null,
		submittedAt: dayTime(report.submittedAt),
		shownAt: dayTime(report.shownAt),
		answers: newestAnswers(report.answers).map((answer) => ({ ...answer, number: 1, at: dayTime(answer.at) }))
	}));
}

/** [FOLLOWUP2] */
export function isPublicReport({ state, supersededBy }: OutcomeProgressReport): boolean {
	return state === 'shown' && supersededBy === null;
}

function dayTime(at: number): number {
	return Date.parse(dayOf(at));
}
