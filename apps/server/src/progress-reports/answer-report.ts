import { answerReport } from '@plenum/domain/progress-reports/answer-report';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { AnswerProgressReportRequest, ProgressReportView } from '@plenum/protocol/progress-reports';
import type { AppContext } from '../app-context.ts';
import { getConsultation } from '../consultations/consultations.store.ts';
import { transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { findAnswersOfSide, insertAnswers } from './progress-reports.store.ts';
import { notifyOfReports, streamOf } from './record-report.ts';
import { findSeen } from './review-report.ts';
import { viewReport } from './view-reports.ts';

/** [PROGRESS10] [PROGRESS11] What the actor's side says of a report. The record holds which answer it is, not what it says. */
export function answerProgressReport(
	context: AppContext,
	actor: Actor,
	id: string,
	said: AnswerProgressReportRequest
): Promise<Result<ProgressReportView>> {
	return transaction(context.database, async (tx) => {
		const report = await findSeen(tx, actor, id);
		if (!report) return refuse('progress/unknown');
		const { constituency, consultation } = actor;
		const { settings } = await getConsultation(tx.db, consultation);
		const earlier = await findAnswersOfSide(tx.db, id, constituency);
		const now = context.now();
		const answer = answerReport(report, { constituency, scale: settings.scale, earlier, now }, said);
		if (!answer.ok) return answer;
		const { number, kind } = answer.value;
		if (number > earlier.length) {
			await insertAnswers(tx.db, [answer.value]);
			const line = { consultation, stream: streamOf(report), by: actor.participant, at: now };
			await context.journal.append(tx, { ...line, type: 'progress-answered', data: { constituency, number, kind } });
			notifyOfReports(context, tx, consultation);
		}
		return ok(await viewReport(tx.db, actor, report));
	});
}
