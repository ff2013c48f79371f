import { isSameSubject, type ProgressSubject } from '@plenum/domain/progress-reports/progress-report';
import type { InterfaceLanguage } from '@plenum/domain/languages';
import type { LinkedReport } from '@plenum/protocol/progress-reports';
import { formatDate } from '#lib/language/formats.ts';
import type { KeptReport } from '../kept-report.ts';

export type SubjectState = 'not-begun' | LinkedReport['state'];

type SubjectStanding = {
	state: SubjectState;
	/** Of a report that was returned and not answered by a newer one. */
	question: string | null;
	submittedOn: ((language: InterfaceLanguage) => string) | null;
};

/** [PROGRESS71] A draft comes first, also one that only this device has; otherwise the newest report says how far it is. */
export function stateOf(
	subject: ProgressSubject,
	reports: readonly LinkedReport[],
	kept: KeptReport | null
): SubjectStanding {
	const own = reportsOn(subject, reports);
	const last = own.find(({ state }) => state !== 'draft');
	const isDraft = kept !== null || own.some(({ state }) => state === 'draft');
	const question = last?.state === 'returned' ? last.question : null;
	const at = last?.submittedAt ?? null;
	const submittedOn = at === null ? null : (language: InterfaceLanguage) => formatDate(language, at);
	return { state: isDraft ? 'draft' : (last?.state ?? 'not-begun'), question, submittedOn };
}

/** The newest first. */
export function reportsOn<Report extends { subject: ProgressSubject; createdAt: number }>(
	subject: ProgressSubject,
	reports: readonly Report[]
): Report[] {
	return reports
		.filter((report) => isSameSubject(report.subject, subject))
		.toSorted((one, other) => other.createdAt - one.createdAt);
}
