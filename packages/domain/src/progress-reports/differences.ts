import { isSameSubject, type AnswerKind, type ProgressRating, type ProgressSubject } from './progress-report.ts';

/** A report as its readers see it, with the newest answer of each side. */
type AnsweredReport<Subject extends ProgressSubject> = {
	subject: Subject;
	reporter: { constituency: string };
	content: { rating: ProgressRating | null };
	shownAt: number | null;
	supersededBy: string | null;
	answers: readonly { kind: AnswerKind }[];
};

/**
 * [PROGRESS14] What the sides still see differently, for the next agenda: a side sees a report otherwise, or two sides report different
 * levels. Each subject once, in the order of the reports.
 */
export function differingSubjects<Subject extends ProgressSubject>(
	reports: readonly AnsweredReport<Subject>[]
): Subject[] {
	const current = reports.filter(({ shownAt, supersededBy }) => shownAt !== null && supersededBy === null);
	const isSeenOtherwise = ({ answers }: AnsweredReport<Subject>) => answers.some(({ kind }) => kind === 'otherwise');
	const isContradicted = (one: AnsweredReport<Subject>) => current.some((other) => contradicts(one, other));
	const differing = current.filter((one) => isSeenOtherwise(one) || isContradicted(one)).map(({ subject }) => subject);
	return differing.filter((one, at) => differing.findIndex((other) => isSameSubject(one, other)) === at);
}

function contradicts<Subject extends ProgressSubject>(
	one: AnsweredReport<Subject>,
	other: AnsweredReport<Subject>
): boolean {
	if (one.reporter.constituency === other.reporter.constituency || !isSameSubject(one.subject, other.subject))
		return false;
	const level = one.content.rating?.level;
	const another = other.content.rating?.level;
	return level !== undefined && another !== undefined && level !== another;
}
