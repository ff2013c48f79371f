import type { AnswerKind, ProgressRating, ProgressSubject } from './progress-report.ts';

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
	const ratings = new Map<string, Rating[]>();
	for (const one of current) addRating(ratings, one);
	const differing = new Map<string, Subject>();
	for (const one of current) {
		const key = keyOf(one);
		if (differing.has(key)) continue;
		if (isSeenOtherwise(one) || isContradicted(one, ratings.get(key) ?? [])) differing.set(key, one.subject);
	}
	return [...differing.values()];
}

/** What a side reports, once however many of its reports say so: comparing all reports of a subject in pairs would take too long. */
type Rating = { constituency: string; level: string };
type RatedReport = Pick<AnsweredReport<ProgressSubject>, 'subject' | 'reporter' | 'content'>;

const keyOf = ({ subject }: RatedReport) => `${subject.kind} ${subject.id}`;

function addRating(ratings: Map<string, Rating[]>, one: RatedReport): void {
	const { reporter, content } = one;
	if (content.rating === null) return;
	const { constituency } = reporter;
	const { level } = content.rating;
	const key = keyOf(one);
	const known = ratings.get(key) ?? [];
	if (known.some((rating) => rating.constituency === constituency && rating.level === level)) return;
	ratings.set(key, [...known, { constituency, level }]);
}

function isSeenOtherwise({ answers }: AnsweredReport<ProgressSubject>): boolean {
	return answers.some(({ kind }) => kind === 'otherwise');
}

function isContradicted({ reporter, content }: RatedReport, ratings: readonly Rating[]): boolean {
	if (content.rating === null) return false;
	const { constituency } = reporter;
	const { level } = content.rating;
	return ratings.some((one) => one.constituency !== constituency && one.level !== level);
}
