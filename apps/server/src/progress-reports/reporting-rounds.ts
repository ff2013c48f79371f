import { institutionOf } from '@plenum/domain/consultations/institutions';
import { endOfDay } from '@plenum/domain/progress-reports/submit-report';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { OpenReportingRoundRequest, ReportingRoundView } from '@plenum/protocol/progress-reports';
import type { AppContext } from '../app-context.ts';
import { getConsultation } from '../consultations/consultations.store.ts';
import { transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { findSubjects, subjectKey } from './find-subjects.ts';
import { findReports } from './progress-reports.store.ts';
import { notifyOfReports } from './record-report.ts';
import { findReportingRound, insertReportingRounds, markReportingRoundClosed } from './reporting-rounds.store.ts';
import { viewRound } from './view-reports.ts';

/** [PROGRESS30] Asks institutions of the list about commitments and recommendations of the consultation. */
export function openReportingRound(
	context: AppContext,
	{ consultation, participant: by }: Actor,
	{ title, lastDay, subjects, institutions }: OpenReportingRoundRequest
): Promise<Result<ReportingRoundView>> {
	return transaction(context.database, async (tx) => {
		const openedAt = context.now();
		if (openedAt >= endOfDay(lastDay)) return refuse('progress/last-day-past');
		const { settings } = await getConsultation(tx.db, consultation);
		const known = await findSubjects(tx.db, consultation);
		if (!subjects.every((one) => known.get(subjectKey(one))?.open)) return refuse('progress/unknown-subject');
		const list = settings.institutions ?? [];
		const asked = institutions.map((id) => institutionOf(list, id)?.id);
		if (!asked.every((id) => id !== undefined)) return refuse('progress/unknown-institution');
		const given = { title: title.trim(), lastDay, subjects, institutions: [...new Set(asked)] };
		const round = { id: context.createId(), consultation, ...given, openedAt, closedAt: null };
		await insertReportingRounds(tx.db, [round]);
		const data = { lastDay, subjects: subjects.length, institutions: round.institutions.length };
		const line = { consultation, stream: `reporting:${round.id}`, type: 'reporting-opened' as const };
		await context.journal.append(tx, { ...line, by, at: openedAt, data });
		notifyOfReports(context, tx, consultation);
		return ok(viewRound(round, [], true));
	});
}

/** [PROGRESS32] Links stay open: what is late is still better than nothing. Repeated, it changes nothing more. */
export function closeReportingRound(
	context: AppContext,
	{ consultation, participant: by }: Actor,
	id: string
): Promise<Result<ReportingRoundView>> {
	return transaction(context.database, async (tx) => {
		const round = await findReportingRound(tx.db, consultation, id);
		if (!round) return refuse('progress/unknown-round');
		const reports = await findReports(tx.db, consultation);
		if (round.closedAt !== null) return ok(viewRound(round, reports, true));
		const closedAt = context.now();
		await markReportingRoundClosed(tx.db, id, closedAt);
		const line = { consultation, stream: `reporting:${id}`, type: 'reporting-closed' as const };
		await context.journal.append(tx, { ...line, by, at: closedAt, data: {} });
		notifyOfReports(context, tx, consultation);
		return ok(viewRound({ ...round, closedAt }, reports, true));
	});
}
