import type { Consultation } from '@plenum/domain/consultations/consultation';
import type { ProgressReport, Reporter } from '@plenum/domain/progress-reports/progress-report';
import { mayWrite, saveDraft, type DraftInput } from '@plenum/domain/progress-reports/write-report';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { ProgressReportView, SaveProgressDraftRequest } from '@plenum/protocol/progress-reports';
import type { AppContext } from '../app-context.ts';
import { getConsultation } from '../consultations/consultations.store.ts';
import { transaction, type Transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { findOpenSubject } from './find-subjects.ts';
import { deleteDraft, findReport, upsertReports } from './progress-reports.store.ts';
import { findKnownReport, findKnownReportsOn, findReporter } from './reporter-of.ts';
import { viewReport } from './view-reports.ts';

/** No cached answer has drafts: saving one invalidates nothing. */
export const ofDrafts = { notifiesAll: true };

/** [PROGRESS1] The draft of a person of the consultation. */
export function saveProgressDraft(
	context: AppContext,
	actor: Actor,
	id: string,
	request: SaveProgressDraftRequest
): Promise<Result<ProgressReportView>> {
	const work = async (tx: Transaction): Promise<Result<ProgressReportView>> => {
		const consultation = await getConsultation(tx.db, actor.consultation);
		const reporter = await findReporter(tx.db, actor, consultation.settings);
		const saved = await storeDraft(context, tx, { consultation, reporter }, { id, ...request });
		if (saved.ok && request.version === 0) notifyAuthor(context, tx, actor);
		return saved.ok ? ok(await viewReport(tx.db, actor, saved.value)) : saved;
	};
	return transaction(context.database, work, ofDrafts);
}

type Writing = { consultation: Consultation; reporter: Reporter };

/** [PROGRESS3] Those who write for one reporter have one draft for each subject, so that nobody writes beside somebody else. */
export async function storeDraft(
	context: AppContext,
	{ db }: Transaction,
	{ consultation: { id: consultation, settings }, reporter }: Writing,
	draft: DraftInput
): Promise<Result<ProgressReport>> {
	const subject = await findOpenSubject(db, consultation, draft.subject);
	if (!subject) return refuse('progress/unknown-subject');
	const before = await findKnownReport(db, draft.id, settings);
	const indicators = subject.indicators.map(({ id }) => id);
	const known = { consultation, scale: settings.scale, indicators, now: context.now() };
	const saved = saveDraft(before, reporter, draft, known);
	if (!saved.ok || saved.value === before) return saved;
	const isBeside = (one: ProgressReport) => one.id !== draft.id && one.state === 'draft' && mayWrite(one, reporter);
	if ((await findKnownReportsOn(db, saved.value, settings)).some(isBeside)) return refuse('progress/updated-since');
	await upsertReports(db, [saved.value]);
	return saved;
}

/** One's own, and only while it is a draft. Repeated, it deletes nothing more. */
export function deleteProgressDraft(context: AppContext, actor: Actor, id: string): Promise<Result<object>> {
	const work = async (tx: Transaction): Promise<Result<object>> => {
		const report = await findReport(tx.db, id);
		if (!report) return ok({});
		if (report.consultation !== actor.consultation || report.author !== actor.participant)
			return refuse('progress/unknown');
		if (report.state !== 'draft') return refuse('progress/submitted');
		await deleteDraft(tx.db, id);
		notifyAuthor(context, tx, actor);
		return ok({});
	};
	return transaction(context.database, work, ofDrafts);
}

/** That there is one draft more, or one less; not with each sentence of it. */
function notifyAuthor({ live }: AppContext, tx: Transaction, { participant, consultation }: Actor): void {
	tx.onCommit(() => live.notifyParticipants([participant], { kind: 'progress-reports', consultation }));
}
