import { ok, refuse, type Result } from '@plenum/domain/result';
import type { FastifyPluginAsync } from 'fastify';
import { accessInConsultation, createAccess } from '../http/access.ts';
import { strangersBodyLimit } from '../http/authorize-before-body.ts';
import { encodedFor } from '../http/shared-answer.ts';
import { repeatsByItself, withholdsAnswer } from '../http/idempotency/idempotency-rules.ts';
import { readBearer } from '../people/sessions/bearer.ts';
import { TokenBuckets } from '../token-bucket.ts';
import { answerProgressReport } from './answer-report.ts';
import {
	saveLinkedProgressDraft,
	submitLinkedProgressReport,
	viewReporting,
	type FindUnits
} from './links/linked-reports.ts';
import { openReportingLink } from './links/open-reporting-link.ts';
import { createReportingLinks, listReportingLinks, revokeReportingLink } from './links/reporting-links.ts';
import { createListReports, type ReadKnown } from './list-reports.ts';
import { changeReportingRound } from './change-reporting-round.ts';
import { closeReportingRound, openReportingRound } from './reporting-rounds.ts';
import { authoriseProgressReport, returnProgressReport } from './review-report.ts';
import { deleteProgressDraft, saveProgressDraft } from './save-draft.ts';
import { submitProgressReport } from './submit-report.ts';
import { readReports, type KnownReports } from './view-reports.ts';

/** A report whose texts are at their longest, in a script of three bytes a letter. */
const longestReport = 64 * 1024;
/** Those who share a link save as they type. */
const flowOfLink = { burst: 60, perSecond: 4 };
const mostLinks = 2000;

export type ProgressReportsOptions = { findUnits: FindUnits };

/** What institutions say that they did, by account or by a link of their own, and what the other sides say of it. */
export const progressReportsRoutes: FastifyPluginAsync<ProgressReportsOptions> = async (app, { findUnits }) => {
	const { context, requireActor } = app;
	const inConsultation = accessInConsultation(requireActor);
	const { read: db, cache } = context.database;
	const cached = cache.query<KnownReports>('progress-reports');
	/** What everyone submitted is read once and cached until it changes, for lists and for links. */
	const known: ReadKnown = (consultation) => cached(consultation, [], () => readReports(db, consultation));
	const listReports = createListReports(context.database, known);

	app.operation('listProgressReports', inConsultation('read'), async (actor, request, reply) =>
		ok(await encodedFor(request, reply, await listReports(actor, request.query)))
	);
	app.operation('saveProgressDraft', inConsultation('report-progress'), (actor, { params, body }) =>
		saveProgressDraft(context, actor, params.report, body)
	);
	app.operation('deleteProgressDraft', inConsultation('report-progress'), (actor, { params }) =>
		deleteProgressDraft(context, actor, params.report)
	);
	app.operation('submitProgressReport', inConsultation('report-progress'), (actor, { params, body }) =>
		submitProgressReport(context, actor, params.report, body.version)
	);
	app.operation('authoriseProgressReport', inConsultation('review-reports'), (actor, { params }) =>
		authoriseProgressReport(context, actor, params.report)
	);
	app.operation('returnProgressReport', inConsultation('review-reports'), (actor, { params, body }) =>
		returnProgressReport(context, actor, params.report, body.question)
	);
	app.operation('answerProgressReport', inConsultation('report-progress'), (actor, { params, body }) =>
		answerProgressReport(context, actor, params.report, body)
	);

	app.operation('openReportingRound', inConsultation('run-reporting'), (actor, { body }) =>
		openReportingRound(context, actor, body)
	);
	app.operation('changeReportingRound', inConsultation('run-reporting'), (actor, { params, body }) =>
		changeReportingRound(context, actor, params.round, body)
	);
	app.operation('closeReportingRound', inConsultation('run-reporting'), (actor, { params }) =>
		closeReportingRound(context, actor, params.round)
	);
	app.operation('listReportingLinks', inConsultation('run-reporting'), (actor) => listReportingLinks(context, actor));
	app.operation('createReportingLinks', inConsultation('run-reporting', withholdsAnswer), (actor, { body }) =>
		createReportingLinks(context, actor, body)
	);
	app.operation('revokeReportingLink', inConsultation('run-reporting'), (actor, { params }) =>
		revokeReportingLink(context, actor, params.link)
	);

	const buckets = new TokenBuckets(flowOfLink, context.now, mostLinks);
	/** [PROGRESS82] By the token in the header, before any body is read. */
	const byLink = createAccess(async (request) => {
		const token = readBearer(request.headers) ?? '';
		const opened = await openReportingLink(context, db, token);
		return opened.ok ? ok({ token, opened: opened.value }) : opened;
	});
	/** [PROGRESS24] People with a link have no keys: the version and the id of the draft make a repeat harmless. */
	const ofLink = (bodyLimit: number) => byLink('report-progress', { ...repeatsByItself, bodyLimit });
	const inTime = async <Value>({ link }: { link: string }, answer: () => Promise<Result<Value>>) =>
		buckets.take(link) ? answer() : refuse('request/too-fast');

	app.operation('viewReporting', ofLink(strangersBodyLimit), ({ opened }) =>
		inTime(opened, async () => ok(await viewReporting(db, opened, await known(opened.consultation.id), findUnits)))
	);
	app.operation('saveLinkedProgressDraft', ofLink(longestReport), ({ token, opened }, { body }) =>
		inTime(opened, () => saveLinkedProgressDraft(context, token, body))
	);
	app.operation('submitLinkedProgressReport', ofLink(strangersBodyLimit), ({ token, opened }, { body }) =>
		inTime(opened, () => submitLinkedProgressReport(context, token, body))
	);
};
