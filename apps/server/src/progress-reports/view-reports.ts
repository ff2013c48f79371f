import { mayAnswer } from '@plenum/domain/progress-reports/answer-report';
import { newestAnswers } from '@plenum/domain/progress-reports/newest-answers';
import type { ProgressAnswer, ProgressReport, ReportingRound } from '@plenum/domain/progress-reports/progress-report';
import { mayAuthorise, mayKnowReporter, mayReturn } from '@plenum/domain/progress-reports/see-report';
import { can } from '@plenum/domain/people/rights';
import type { LinkedReport, ProgressReportView, ReportingRoundView } from '@plenum/protocol/progress-reports';
import type { Author } from '@plenum/protocol/shapes';
import { getConsultation } from '../consultations/consultations.store.ts';
import type { Db } from '../db/db.ts';
import type { Actor } from '../http/actor.ts';
import { readNames } from '../people/read-names.ts';
import { findSubject, findSubjects, subjectKey, type Subjects } from './find-subjects.ts';
import { findAnswers, findAnswersTo, findReports } from './progress-reports.store.ts';
import { findReportingRounds } from './reporting-rounds.store.ts';
import { withKnownInstitution } from './reporter-of.ts';

/** What is the same for everyone who asks: no drafts. */
export type KnownReports = {
	reports: readonly ProgressReport[];
	answers: ReadonlyMap<string, readonly ProgressAnswer[]>;
	rounds: readonly ReportingRound[];
	subjects: Subjects;
	/** The people who reported by account. */
	authors: ReadonlySet<string>;
};

export async function readReports(db: Db, consultation: string): Promise<KnownReports> {
	const reports = (await findReports(db, consultation)).filter(({ state }) => state !== 'draft');
	return {
		reports,
		authors: new Set(reports.flatMap(({ author }) => author ?? [])),
		answers: await findAnswers(db, consultation),
		rounds: await findReportingRounds(db, consultation),
		subjects: await findSubjects(db, consultation)
	};
}

export async function viewReport(db: Db, actor: Actor, report: ProgressReport): Promise<ProgressReportView> {
	const answers = new Map([[report.id, await findAnswersTo(db, report.id)]]);
	const subject = await findSubject(db, actor.consultation, report.subject);
	const subjects = new Map(subject ? [[subjectKey(subject), subject]] : []);
	const [view] = await viewReports(db, actor, [report], { answers, subjects });
	if (!view) throw new Error('A report has a view.');
	return view;
}

/** As this reader may know them; which of them the reader may see was decided before. */
export async function viewReports(
	db: Db,
	actor: Actor,
	reports: readonly ProgressReport[],
	{ answers, subjects }: Pick<KnownReports, 'answers' | 'subjects'>
): Promise<ProgressReportView[]> {
	const { settings } = await getConsultation(db, actor.consultation);
	const named = reports.filter((one) => one.institution === null && mayKnowReporter(one, actor));
	const nameOf = await readNames(
		db,
		actor,
		named.flatMap(({ author }) => author ?? [])
	);
	return reports.map((report) => {
		const one = withKnownInstitution(report, settings);
		return {
			...fieldsOf(one, subjects),
			reporter: viewReporter(one, actor, nameOf),
			answers: viewAnswers(answers.get(one.id) ?? []),
			isOwn: one.author === actor.participant,
			mayAnswer: mayAnswer(one, actor.constituency).ok && can(actor.role, 'report-progress', actor.phase),
			mayAuthorise: mayAuthorise(one, actor),
			mayReturn: mayReturn(one, actor)
		};
	});
}

/** As those who hold the link of its institution see it. */
export function viewLinkedReport(report: ProgressReport, subjects: Subjects): LinkedReport {
	return { ...fieldsOf(report, subjects), anonymous: report.anonymous };
}

/** Without reporter and answers. */
function fieldsOf(report: ProgressReport, subjects: Subjects): Omit<LinkedReport, 'anonymous'> {
	const { id, round, state, version, content, createdAt, submittedAt, shownAt, late, supersededBy, question } = report;
	const subject = subjects.get(subjectKey(report.subject));
	const { number = null, label = '', cluster = null } = subject ?? {};
	return {
		id,
		subject: { ...report.subject, number, label, cluster },
		round,
		state,
		version,
		content,
		createdAt,
		submittedAt,
		shownAt,
		late,
		supersededBy,
		question
	};
}

/** [PROGRESS12] */
function viewReporter(
	report: ProgressReport,
	actor: Actor,
	nameOf: (participant: string) => Author | null
): ProgressReportView['reporter'] {
	const { constituency, anonymous, institution, author } = report;
	if (!mayKnowReporter(report, actor)) return { constituency, institution: null, shownAs: null, anonymous };
	const person = institution === null && author !== null ? nameOf(author) : null;
	return { constituency, institution, shownAs: person?.shownAs ?? null, anonymous };
}

function viewAnswers(answers: readonly ProgressAnswer[]): ProgressReportView['answers'] {
	return newestAnswers(answers).map(({ constituency, ...newest }) => ({
		constituency,
		...said(newest),
		earlier: answers
			.filter((one) => one.constituency === constituency && one.number < newest.number)
			.toSorted((one, other) => other.number - one.number)
			.map(said)
	}));
}

const said = ({ kind, rating, reason, at }: Pick<ProgressAnswer, 'kind' | 'rating' | 'reason' | 'at'>) => ({
	kind,
	rating,
	reason,
	at
});

/** [PROGRESS31] How far each institution of a round has come is for those who run it. */
export function viewRound(
	round: ReportingRound,
	reports: readonly ProgressReport[],
	isRunning: boolean
): ReportingRoundView {
	const { id, title, lastDay, openedAt, closedAt, subjects, institutions } = round;
	const submitted = reports.filter((one) => one.round === id && one.state !== 'draft' && one.supersededBy === null);
	const countOf = (institution: string) => {
		const own = submitted.filter((one) => one.institution === institution);
		return {
			institution,
			submitted: new Set(own.map(({ subject }) => subjectKey(subject))).size,
			late: own.filter(({ late }) => late).length,
			returned: own.filter(({ state }) => state === 'returned').length
		};
	};
	return {
		id,
		title,
		lastDay,
		openedAt,
		closedAt,
		subjects,
		institutions: isRunning ? institutions.map(countOf) : []
	};
}
