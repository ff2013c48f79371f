import type { ProgressReport } from '@plenum/domain/progress-reports/progress-report';
import { mayReturn, maySee } from '@plenum/domain/progress-reports/see-report';
import { authoriseReport, returnReport } from '@plenum/domain/progress-reports/submit-report';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { ProgressReportView } from '@plenum/protocol/progress-reports';
import type { AppContext } from '../app-context.ts';
import { getConsultation } from '../consultations/consultations.store.ts';
import { transaction, type Transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { upsertReports } from './progress-reports.store.ts';
import { notifyOfReports, showReport, streamOf } from './record-report.ts';
import { findKnownReport, findKnownReportsOn } from './reporter-of.ts';
import { viewReport } from './view-reports.ts';

/** [PROGRESS5] Lets the other sides see a report of one's own. */
export function authoriseProgressReport(
	context: AppContext,
	actor: Actor,
	id: string
): Promise<Result<ProgressReportView>> {
	return transaction(context.database, async (tx) => {
		const before = await findSeen(tx, actor, id);
		if (!before) return refuse('progress/unknown');
		if (actor.role !== 'rapporteur' || actor.constituency !== before.constituency) return refuse('rights/missing');
		const authorised = authoriseReport(before, context.now());
		if (!authorised.ok) return authorised;
		const after = authorised.value;
		if (after !== before) {
			const { settings } = await getConsultation(tx.db, actor.consultation);
			const all = await findKnownReportsOn(tx.db, after, settings);
			await showReport(context, tx, after, all, actor.participant);
		}
		return ok(await viewReport(tx.db, actor, after));
	});
}

/** [PROGRESS6] The question stays out of the record: it may name people. */
export function returnProgressReport(
	context: AppContext,
	actor: Actor,
	id: string,
	question: string
): Promise<Result<ProgressReportView>> {
	return transaction(context.database, async (tx) => {
		const before = await findSeen(tx, actor, id);
		if (!before) return refuse('progress/unknown');
		const returned = returnReport(before, question);
		if (!returned.ok) return returned;
		const after = returned.value;
		if (after !== before) {
			if (!mayReturn(before, actor)) return refuse('rights/missing');
			await upsertReports(tx.db, [after]);
			const line = { consultation: actor.consultation, stream: streamOf(after), at: context.now() };
			await context.journal.append(tx, { ...line, by: actor.participant, type: 'progress-returned', data: {} });
			notifyOfReports(context, tx, actor.consultation);
		}
		return ok(await viewReport(tx.db, actor, after));
	});
}

/** What the actor may not see is as if it were not there. */
export async function findSeen({ db }: Transaction, actor: Actor, id: string): Promise<ProgressReport | undefined> {
	const { settings } = await getConsultation(db, actor.consultation);
	const report = await findKnownReport(db, id, settings);
	return report?.consultation === actor.consultation && maySee(report, actor) ? report : undefined;
}
