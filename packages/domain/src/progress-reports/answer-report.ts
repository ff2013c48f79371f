import type { Level } from '../consultations/scale.ts';
import { ok, refuse, type Result } from '../result.ts';
import type { AnswerKind, ProgressAnswer, ProgressRating, ProgressReport } from './progress-report.ts';
import { checkProgressRating } from './write-report.ts';

export type AnswerInput = { kind: AnswerKind; rating: ProgressRating | null; reason: string };

/** [PROGRESS10] Every other side may answer what everyone sees. It changes nothing in the report. */
export function mayAnswer(
	report: Pick<ProgressReport, 'constituency' | 'shownAt' | 'supersededBy'>,
	constituency: string
): Result<true, 'progress/not-shown' | 'progress/superseded' | 'progress/own-side'> {
	if (report.shownAt === null) return refuse('progress/not-shown');
	if (report.supersededBy !== null) return refuse('progress/superseded');
	return report.constituency === constituency ? refuse('progress/own-side') : ok(true);
}

/**
 * [PROGRESS11] An answer after those that the side gave before, or the newest of them where it says the same. Only a side that sees it
 * otherwise gives a rating.
 */
export function answerReport(
	report: ProgressReport,
	{ constituency, scale, earlier, now }: Answering,
	{ kind, ...said }: AnswerInput
): Result<ProgressAnswer> {
	const allowed = mayAnswer(report, constituency);
	if (!allowed.ok) return allowed;
	const reason = said.reason.trim();
	const checked = checkProgressRating(scale, kind === 'otherwise' ? said.rating : null);
	if (!checked.ok) return checked;
	const rating = checked.value;
	if (kind === 'otherwise' && rating === null && reason === '') return refuse('progress/reason-required');
	const newest = earlier.at(-1);
	const answer = { report: report.id, constituency, number: (newest?.number ?? 0) + 1, kind, rating, reason, at: now };
	return ok(newest && isSameAnswer(newest, answer) ? newest : answer);
}

/** `earlier`: what the side said of it before, the first one first. */
type Answering = { constituency: string; scale: readonly Level[]; earlier: readonly ProgressAnswer[]; now: number };

function isSameAnswer(one: ProgressAnswer, other: ProgressAnswer): boolean {
	return one.kind === other.kind && one.reason === other.reason && isSame(one.rating, other.rating);
}

function isSame(one: ProgressRating | null, other: ProgressRating | null): boolean {
	if (one === null || other === null) return one === other;
	return one.level === other.level && one.percentage === other.percentage && one.regression === other.regression;
}
