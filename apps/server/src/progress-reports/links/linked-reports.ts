import { findInstitution, institutionOf, splitInstitutions } from '@plenum/domain/consultations/institutions';
import { practiceMark } from '@plenum/domain/consultations/practice';
import {
	isSameSubject,
	type ProgressReport,
	type ProgressSubject,
	type Reporter
} from '@plenum/domain/progress-reports/progress-report';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type {
	LinkedReport,
	ReportingView,
	SaveLinkedProgressDraftRequest,
	SubmitLinkedProgressReportRequest
} from '@plenum/protocol/progress-reports';
import type { AppContext } from '../../app-context.ts';
import type { Db } from '../../db/db.ts';
import { transaction } from '../../db/transaction.ts';
import { findSensitive } from '../../clusters/sensitive/sensitive-clusters.ts';
import { findResponsibilities } from '../../institutions/responsibilities.store.ts';
import { findSubject, findSubjects, subjectKey, type Subject, type Subjects } from '../find-subjects.ts';
import { findReport, findSharedDrafts } from '../progress-reports.store.ts';
import { authorises, withKnownInstitution } from '../reporter-of.ts';
import { ofDrafts, storeDraft } from '../save-draft.ts';
import { storeSubmission } from '../submit-report.ts';
import { viewLinkedReport, type KnownReports } from '../view-reports.ts';
import { openReportingLink, type OpenedReporting } from './open-reporting-link.ts';

/** [INDICATOR50] The unit that the newest plan of an indicator has, by the indicator. */
export type FindUnits = (db: Db, consultation: string) => Promise<ReadonlyMap<string, string>>;

/** [PROGRESS23] What those who hold the link of an institution see: what it reports on, and its own reports. */
export async function viewReporting(
	db: Db,
	opened: OpenedReporting,
	{ reports: submitted, subjects: all }: Pick<KnownReports, 'reports' | 'subjects'>,
	findUnits: FindUnits
): Promise<ReportingView> {
	const { consultation, institution, constituency, round, lastDay, expiresAt } = opened;
	const { title, stateName, settings } = consultation;
	const side = settings.constituencies.find(({ id }) => id === constituency);
	const sensitive = await findSensitiveOf(db, consultation.id, all);
	const subjects = await findSubjectsOf(db, opened, { all, sensitive });
	const drafts = await findSharedDrafts(db, consultation.id);
	const own = [...submitted, ...drafts].filter((one) => isOfLink(one, opened));
	const units = await findUnits(db, consultation.id);
	const reports = withoutSensitive(own, { all, sensitive, subjects });
	return {
		institution: { id: institution.id, name: institution.name, names: institution.names },
		constituency: { id: constituency, label: side?.label ?? null },
		consultation: { title, stateName, ...practiceMark(consultation) },
		scale: settings.scale,
		round: round?.title ?? null,
		lastDay,
		expiresAt,
		authorises: authorises(settings, constituency),
		subjects: subjects.map(({ kind, id, number, label, cluster, indicators }) => ({
			kind,
			id,
			number,
			label,
			cluster,
			indicators: indicators.map(({ id, text, unit }) => ({ id, text, unit: units.get(id) ?? unit }))
		})),
		reports: reports.toSorted((one, other) => other.createdAt - one.createdAt).map((one) => viewLinkedReport(one, all))
	};
}

function isOfLink(report: ProgressReport, opened: OpenedReporting): boolean {
	const { institution, constituency } = withKnownInstitution(report, opened.consultation.settings);
	return institution === opened.institution.id && constituency === opened.constituency;
}

function findSensitiveOf(db: Db, consultation: string, all: Subjects): Promise<Set<string>> {
	return findSensitive(db, consultation, [...new Set([...all.values()].map(({ cluster }) => cluster))]);
}

type Known = { all: Subjects; sensitive: ReadonlySet<string> };

/** [PROGRESS77] What the institution wrote about a sensitive cluster is shown where a round asks about it, and not otherwise. */
function withoutSensitive(
	reports: readonly ProgressReport[],
	{ all, sensitive, subjects }: Known & { subjects: readonly Subject[] }
): ProgressReport[] {
	const opened = new Set(subjects.map(subjectKey));
	const clusterOf = (one: ProgressReport) => all.get(subjectKey(one.subject))?.cluster ?? '';
	return reports.filter((one) => opened.has(subjectKey(one.subject)) || !sensitive.has(clusterOf(one)));
}

/**
 * [PROGRESS23] What the round asks about. [PROGRESS77] Without a round: the recommendations that the institution is responsible for.
 * Also the commitments that it leads or supports, with what they serve; nothing of sensitive clusters.
 */
async function findSubjectsOf(db: Db, opened: OpenedReporting, { all, sensitive }: Known): Promise<Subject[]> {
	const { round, institution, consultation } = opened;
	const open = [...all.values()].filter((one) => one.open);
	const asked = new Set(round?.subjects.map(subjectKey));
	if (round) return open.filter((one) => asked.has(subjectKey(one)));
	const isNamed = (text: string) =>
		[text, ...splitInstitutions(text)].some((name) => findInstitution([institution], name) !== null);
	const led = open.filter(({ action }) => action && (isNamed(action.lead) || isNamed(action.supporting)));
	const served = new Set(led.flatMap(({ action }) => action?.recommendations ?? []));
	const said = await findResponsibilities(db, consultation.id);
	const responsible = said.filter((one) => one.status === 'confirmed' && isIt(opened, one.institution));
	const ids = new Set(responsible.map(({ subject }) => subject));
	const own = open.filter(
		(one) => led.includes(one) || ids.has(one.id) || (one.number !== null && served.has(one.number))
	);
	return own.filter(({ cluster }) => !sensitive.has(cluster));
}

function isIt({ consultation, institution }: OpenedReporting, id: string): boolean {
	return institutionOf(consultation.settings.institutions ?? [], id)?.id === institution.id;
}

/** Whether the link opens this: one that belongs to a round need not look at everything else. */
async function isOpened(db: Db, opened: OpenedReporting, subject: ProgressSubject): Promise<boolean> {
	if (opened.round) return opened.round.subjects.some((asked) => isSameSubject(asked, subject));
	const all = await findSubjects(db, opened.consultation.id);
	const sensitive = await findSensitiveOf(db, opened.consultation.id, all);
	return (await findSubjectsOf(db, opened, { all, sensitive })).some((one) => isSameSubject(one, subject));
}

export function saveLinkedProgressDraft(
	context: AppContext,
	token: string,
	{ report: id, ...draft }: SaveLinkedProgressDraftRequest
): Promise<Result<LinkedReport>> {
	return transaction(
		context.database,
		async (tx) => {
			const opened = await openReportingLink(context, tx.db, token);
			if (!opened.ok) return opened;
			if (!(await isOpened(tx.db, opened.value, draft.subject))) return refuse('progress/unknown-subject');
			const writing = { consultation: opened.value.consultation, reporter: reporterOf(opened.value) };
			const saved = await storeDraft(context, tx, writing, { id, ...draft });
			return saved.ok ? ok(await viewLinked(tx.db, saved.value)) : saved;
		},
		ofDrafts
	);
}

export function submitLinkedProgressReport(
	context: AppContext,
	token: string,
	{ report: id, version }: SubmitLinkedProgressReportRequest
): Promise<Result<LinkedReport>> {
	return transaction(context.database, async (tx) => {
		const opened = await openReportingLink(context, tx.db, token);
		if (!opened.ok) return opened;
		const { consultation, round, lastDay } = opened.value;
		const draft = await findReport(tx.db, id);
		if (!draft || !(await isOpened(tx.db, opened.value, draft.subject))) return refuse('progress/unknown');
		const submitting = { consultation, reporter: reporterOf(opened.value), link: { round, lastDay } };
		const submitted = await storeSubmission(context, tx, submitting, { id, version });
		return submitted.ok ? ok(await viewLinked(tx.db, submitted.value)) : submitted;
	});
}

async function viewLinked(db: Db, report: ProgressReport): Promise<LinkedReport> {
	const subject = await findSubject(db, report.consultation, report.subject);
	return viewLinkedReport(report, new Map(subject ? [[subjectKey(subject), subject]] : []));
}

/** All who hold the link write as one. */
function reporterOf({ institution, constituency }: OpenedReporting): Reporter {
	return { constituency, institution: institution.id, author: null };
}
