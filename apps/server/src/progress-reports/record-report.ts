import type { ProgressReport } from '@plenum/domain/progress-reports/progress-report';
import { supersededBy } from '@plenum/domain/progress-reports/submit-report';
import type { AppContext } from '../app-context.ts';
import type { Transaction } from '../db/transaction.ts';
import { findSubject } from './find-subjects.ts';
import { upsertReports } from './progress-reports.store.ts';

/**
 * [PROGRESS9] Stores a report that everyone sees from now on, with those that it supersedes, and records it. `by`: null where the record
 * must not tell who did it.
 */
export async function showReport(
	context: AppContext,
	tx: Transaction,
	report: ProgressReport,
	all: readonly ProgressReport[],
	by: string | null
): Promise<void> {
	const superseded = supersededBy(report, all).map((one) => ({ ...one, supersededBy: report.id }));
	await upsertReports(tx.db, [report, ...superseded]);
	const { constituency, subject } = report;
	const cluster = (await findSubject(tx.db, report.consultation, subject))?.cluster ?? null;
	const data = { constituency, subject, cluster, supersedes: superseded.map(({ id }) => id) };
	const line = { consultation: report.consultation, stream: streamOf(report), by, at: context.now() };
	await context.journal.append(tx, { ...line, type: 'progress-shown', data });
	notifyOfReports(context, tx, report.consultation);
}

export function streamOf({ id }: Pick<ProgressReport, 'id'>): string {
	return `progress:${id}`;
}

export function notifyOfReports(context: AppContext, tx: Transaction, consultation: string): void {
	tx.onCommit(() => context.live.notify({ kind: 'progress-reports', consultation }));
}
