import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import type { ProgressAnswer, ProgressReport, ReportingRound } from '@plenum/domain/progress-reports/progress-report';
import type {
	OutcomeProgressReport,
	OutcomeProgressSubject,
	OutcomeReportingRound
} from '@plenum/reports/outcome/outcome';
import type { Db } from '../../db/db.ts';
import { findAnswers, findReports } from '../../progress-reports/progress-reports.store.ts';
import { findReportingRounds } from '../../progress-reports/reporting-rounds.store.ts';

export type ShownProgress = {
	reports: ProgressReport[];
	answers: ReadonlyMap<string, readonly ProgressAnswer[]>;
	rounds: ReportingRound[];
};

/** [PROGRESS40] What everyone saw: neither drafts nor what waits for its side. */
export async function findShownProgress(db: Db, consultation: string): Promise<ShownProgress> {
	const shown = (await findReports(db, consultation)).filter(({ shownAt }) => shownAt !== null);
	const answers = await findAnswers(db, consultation);
	return {
		// Of one moment in an order that does not depend on ids, which an import makes anew.
		reports: shown.toSorted((one, other) => timeOf(one) - timeOf(other) || compare(wordsOf(one), wordsOf(other))),
		answers,
		rounds: await findReportingRounds(db, consultation)
	};
}

const timeOf = ({ shownAt }: ProgressReport) => shownAt ?? 0;
const wordsOf = ({ constituency, institution, content }: ProgressReport) =>
	canonicalJson([constituency, institution, content]);
const compare = (one: string, other: string) => (one < other ? -1 : 1);

type Recommendation = { id: string; review: number | null; number: string };
/** What an outcome tells by a number or an id of its own. */
type OutcomeSubjects = { recommendations: readonly Recommendation[]; commitments: readonly { id: string }[] };

/** On the recommendations and commitments of a cluster. */
export function progressIn(
	{ reports, answers, rounds }: ShownProgress,
	subjects: OutcomeSubjects
): { progress?: OutcomeProgressReport[] } {
	const own = reports.flatMap((report) => {
		const subject = asSubject(report.subject, subjects);
		return subject ? [{ report, subject }] : [];
	});
	const placeOf = (id: string | null) => placeIn(own, ({ report }) => report.id === id);
	const progress = own.map(({ report, subject }): OutcomeProgressReport => {
		const { constituency, anonymous, content, submittedAt, shownAt, late, question } = report;
		return {
			subject,
			constituency,
			anonymous,
			content,
			late,
			question,
			institution: anonymous ? null : report.institution,
			state: report.state === 'returned' ? 'returned' : 'shown',
			round: placeIn(rounds, ({ id }) => id === report.round),
			submittedAt: submittedAt ?? 0,
			shownAt: shownAt ?? 0,
			supersededBy: placeOf(report.supersededBy),
			answers: (answers.get(report.id) ?? []).map(({ report: _, ...answer }) => answer)
		};
	});
	return progress.length > 0 ? { progress } : {};
}

export function outcomeRounds(
	{ rounds }: ShownProgress,
	subjects: OutcomeSubjects
): { reportingRounds?: OutcomeReportingRound[] } {
	if (rounds.length === 0) return {};
	return {
		reportingRounds: rounds.map(({ id: _, consultation: __, ...round }) => ({
			...round,
			subjects: round.subjects.flatMap((one) => asSubject(one, subjects) ?? [])
		}))
	};
}

function asSubject(
	{ kind, id }: ProgressReport['subject'],
	{ recommendations, commitments }: OutcomeSubjects
): OutcomeProgressSubject | undefined {
	if (kind === 'commitment') return commitments.some((one) => one.id === id) ? { kind, id } : undefined;
	const found = recommendations.find((one) => one.id === id);
	return found && { kind, review: found.review, number: found.number };
}

function placeIn<Item>(items: readonly Item[], isIt: (item: Item) => boolean): number | null {
	const place = items.findIndex(isIt);
	return place === -1 ? null : place;
}
