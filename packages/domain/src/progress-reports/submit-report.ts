import { ok, refuse, type Result } from '../result.ts';
import { isSameSubject, type ProgressReport, type ReportingRound } from './progress-report.ts';
import { isSameReporter } from './write-report.ts';

const hour = 60 * 60 * 1000;

/** When a day has ended everywhere on earth: twelve hours after it ended in UTC. */
export function endOfDay(day: string): number {
	return Date.parse(`${day}T00:00:00Z`) + 36 * hour;
}

/** How long a link still takes a report after its last day. What comes then is late. */
export const lateDays = 14;

/** [PROGRESS21] */
export function linkExpiry(lastDay: string): number {
	return endOfDay(lastDay) + lateDays * 24 * hour;
}

/** What a submission depends on besides the report. `lastDay`: of the round or the link; null where nobody set one. */
export type Submission = { authorises: boolean; round: string | null; lastDay: string | null; now: number };

/**
 * [PROGRESS4] Everyone sees a submitted report at once, or once its side authorised it where the side wants that. Sent again, it changes
 * nothing more.
 */
export function submitReport(
	report: ProgressReport,
	version: number,
	{ authorises, round, lastDay, now }: Submission
): Result<ProgressReport, 'progress/updated-since' | 'progress/empty'> {
	if (version !== report.version) return refuse('progress/updated-since');
	if (report.state !== 'draft') return ok(report);
	const { content } = report;
	if (content.done.trim() === '' && content.rating === null) return refuse('progress/empty');
	const late = lastDay !== null && now >= endOfDay(lastDay);
	const submitted = { ...report, round, late, submittedAt: now };
	return ok(authorises ? { ...submitted, state: 'submitted' } : { ...submitted, state: 'shown', shownAt: now });
}

/** [PROGRESS5] Somebody of the reporter's own side lets the others see it. */
export function authoriseReport(
	report: ProgressReport,
	now: number
): Result<ProgressReport, 'progress/not-submitted' | 'progress/superseded'> {
	if (report.state === 'shown') return ok(report);
	if (report.state !== 'submitted') return refuse('progress/not-submitted');
	if (report.supersededBy !== null) return refuse('progress/superseded');
	return ok({ ...report, state: 'shown', shownAt: now });
}

/** [PROGRESS6] What everyone saw stays in sight, with the question. */
export function returnReport(
	report: ProgressReport,
	question: string
): Result<ProgressReport, 'progress/not-submitted' | 'progress/superseded'> {
	const asked = question.trim();
	if (report.state === 'returned' && report.question === asked) return ok(report);
	if (report.state === 'draft' || report.state === 'returned') return refuse('progress/not-submitted');
	if (report.supersededBy !== null) return refuse('progress/superseded');
	return ok({ ...report, state: 'returned', question: asked });
}

/** [PROGRESS7] The earlier reports of the same reporter on the same subject, once everyone sees this one. Drafts stay. */
export function supersededBy(report: ProgressReport, all: readonly ProgressReport[]): ProgressReport[] {
	if (report.state !== 'shown') return [];
	const isEarlier = (one: ProgressReport) =>
		one.id !== report.id && one.state !== 'draft' && one.supersededBy === null && !isAfter(one, report);
	return all.filter(
		(one) => isEarlier(one) && isSameSubject(one.subject, report.subject) && isSameReporter(one, report)
	);
}

function isAfter(one: ProgressReport, other: ProgressReport): boolean {
	return (one.submittedAt ?? 0) > (other.submittedAt ?? 0);
}

/** [PROGRESS30] The newest open round that asks this institution about this subject. */
export function roundOf(
	rounds: readonly ReportingRound[],
	{ institution, subject }: Pick<ProgressReport, 'institution' | 'subject'>
): ReportingRound | undefined {
	if (institution === null) return undefined;
	return rounds.findLast(
		(round) =>
			round.closedAt === null &&
			round.institutions.includes(institution) &&
			round.subjects.some((one) => isSameSubject(one, subject))
	);
}
