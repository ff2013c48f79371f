import type { Consultation } from '@plenum/domain/consultations/consultation';
import type { ProgressReport, Reporter, ReportingRound } from '@plenum/domain/progress-reports/progress-report';
import { roundOf, submitReport } from '@plenum/domain/progress-reports/submit-report';
import { mayWrite } from '@plenum/domain/progress-reports/write-report';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { ProgressReportView } from '@plenum/protocol/progress-reports';
import type { AppContext } from '../app-context.ts';
import { getConsultation } from '../consultations/consultations.store.ts';
import { transaction, type Transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { findOpenSubject } from './find-subjects.ts';
import { upsertReports } from './progress-reports.store.ts';
import { notifyOfReports, showReport, streamOf } from './record-report.ts';
import { authorises, findKnownReport, findKnownReportsOn, findReporter } from './reporter-of.ts';
import { findReportingRounds } from './reporting-rounds.store.ts';
import { viewReport } from './view-reports.ts';

/** [PROGRESS4] The report of a person of the consultation. */
export function submitProgressReport(
	context: AppContext,
	actor: Actor,
	id: string,
	version: number
): Promise<Result<ProgressReportView>> {
	return transaction(context.database, async (tx) => {
		const consultation = await getConsultation(tx.db, actor.consultation);
		const reporter = await findReporter(tx.db, actor, consultation.settings);
		const submitted = await storeSubmission(context, tx, { consultation, reporter, link: null }, { id, version });
		return submitted.ok ? ok(await viewReport(tx.db, actor, submitted.value)) : submitted;
	});
}

/** `link`: the round and the last day of the link by which it comes. */
type Submitting = {
	consultation: Consultation;
	reporter: Reporter;
	link: { round: ReportingRound | null; lastDay: string } | null;
};

export async function storeSubmission(
	context: AppContext,
	tx: Transaction,
	{ consultation: { id: consultation, settings }, reporter, link }: Submitting,
	{ id, version }: { id: string; version: number }
): Promise<Result<ProgressReport>> {
	const before = await findKnownReport(tx.db, id, settings);
	if (!before || before.consultation !== consultation || !mayWrite(before, reporter)) return refuse('progress/unknown');
	if (!(await findOpenSubject(tx.db, consultation, before.subject))) return refuse('progress/unknown-subject');
	const { constituency, institution } = reporter;
	// As its author is known now: they may have been confirmed since the draft was begun.
	const report = before.state === 'draft' ? { ...before, constituency, institution } : before;
	const round = link?.round ?? roundOf(await findReportingRounds(tx.db, consultation), report) ?? null;
	const lastDay = link?.lastDay ?? round?.lastDay ?? null;
	const waits = authorises(settings, constituency);
	const now = context.now();
	const submitted = submitReport(report, version, { authorises: waits, round: round?.id ?? null, lastDay, now });
	if (!submitted.ok || before.state !== 'draft') return submitted;
	const after = submitted.value;
	await upsertReports(tx.db, [after]);
	// Before everyone sees a report, nobody learns from the record who wrote it; of an anonymous one nobody ever does.
	const by = waits || after.anonymous ? null : reporter.author;
	const line = { consultation, stream: streamOf(after), by, at: now };
	await context.journal.append(tx, { ...line, type: 'progress-submitted', data: { late: after.late, waits } });
	if (waits) notifyOfReports(context, tx, consultation);
	else await showReport(context, tx, after, await findKnownReportsOn(tx.db, after, settings), by);
	return submitted;
}
