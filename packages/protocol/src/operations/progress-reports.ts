import {
	AnswerProgressReportRequest,
	ChangeReportingRoundRequest,
	CreatedReportingLinks,
	CreateReportingLinksRequest,
	LinkedProgressReport,
	OpenReportingRoundRequest,
	ProgressReportList,
	ProgressReportsQuery,
	ProgressReportView,
	ReportingLinkList,
	ReportingRoundView,
	ReportingView,
	ReturnProgressReportRequest,
	SaveLinkedProgressDraftRequest,
	SaveProgressDraftRequest,
	SubmitLinkedProgressReportRequest,
	SubmitProgressReportRequest
} from '../progress-reports.ts';
import { Nothing } from '../shapes.ts';
import { pathOfIds, type OperationGroup } from './operation.ts';

const report = pathOfIds('consultation', 'report');

export const progressReports = {
	tag: 'Progress reports',
	description: 'What institutions and organisations say that they did, and what the other sides say of it.',
	operations: {
		listProgressReports: {
			summary: 'List the progress reports that the reader may see, and the reporting rounds',
			query: ProgressReportsQuery,
			answers: { 200: ProgressReportList }
		},
		saveProgressDraft: {
			summary: 'Save the draft of a progress report',
			params: report,
			body: SaveProgressDraftRequest,
			answers: { 200: ProgressReportView }
		},
		deleteProgressDraft: { summary: 'Delete one’s own draft', params: report, answers: { 200: Nothing } },
		submitProgressReport: {
			summary: 'Submit a progress report',
			params: report,
			body: SubmitProgressReportRequest,
			answers: { 200: ProgressReportView }
		},
		authoriseProgressReport: {
			summary: 'Let the other sides see a report of one’s own side',
			params: report,
			answers: { 200: ProgressReportView }
		},
		returnProgressReport: {
			summary: 'Return a progress report with a question',
			params: report,
			body: ReturnProgressReportRequest,
			example: { question: 'Which courts does this cover?' },
			answers: { 200: ProgressReportView }
		},
		answerProgressReport: {
			summary: 'Answer a progress report for one’s own side',
			params: report,
			body: AnswerProgressReportRequest,
			example: {
				kind: 'otherwise',
				rating: { level: 'not-implemented', percentage: null, regression: false },
				reason: 'The order was not published.'
			},
			answers: { 200: ProgressReportView }
		},
		openReportingRound: {
			summary: 'Ask institutions for reports until a day',
			body: OpenReportingRoundRequest,
			answers: { 201: ReportingRoundView }
		},
		changeReportingRound: {
			summary: 'Ask further institutions in an open reporting round, or move its last day later',
			params: pathOfIds('consultation', 'round'),
			body: ChangeReportingRoundRequest,
			answers: { 200: ReportingRoundView }
		},
		closeReportingRound: {
			summary: 'Close a reporting round',
			params: pathOfIds('consultation', 'round'),
			answers: { 200: ReportingRoundView }
		},
		listReportingLinks: { summary: 'List the links by which institutions report', answers: { 200: ReportingLinkList } },
		createReportingLinks: {
			summary: 'Make links by which institutions report; their addresses are shown this once',
			body: CreateReportingLinksRequest,
			answers: { 201: CreatedReportingLinks }
		},
		revokeReportingLink: {
			summary: 'Revoke a link by which an institution reports',
			params: pathOfIds('consultation', 'link'),
			answers: { 200: Nothing }
		},
		viewReporting: {
			summary: 'Ask what an institution reports on, with the token of its link',
			answers: { 200: ReportingView },
			open: 'by-link'
		},
		saveLinkedProgressDraft: {
			summary: 'Save the draft of a progress report, with the token of a link',
			body: SaveLinkedProgressDraftRequest,
			answers: { 200: LinkedProgressReport },
			open: 'by-link'
		},
		submitLinkedProgressReport: {
			summary: 'Submit a progress report, with the token of a link',
			body: SubmitLinkedProgressReportRequest,
			answers: { 200: LinkedProgressReport },
			open: 'by-link'
		}
	}
} satisfies OperationGroup;
