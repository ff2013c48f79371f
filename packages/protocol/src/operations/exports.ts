import { reportKinds } from '@plenum/reports/template';
import { Type } from 'typebox';
import { dataFormats } from '../exports/data-preview.ts';
import {
	ComparedOutcomes,
	DataPreview,
	ExportQuery,
	FreezeOutcomeRequest,
	FrozenOutcome,
	MinutesQuery,
	OutcomeDiffQuery,
	OutcomeQuery,
	OutcomeVersionList,
	ReportQuery
} from '../exports/exports.ts';
import {
	PublicFollowUpPage,
	PublicFollowUpQuery,
	PublicOutcome,
	PublicPoll,
	PublicQuery,
	PublicSlug
} from '../exports/public-outcome.ts';
import {
	ChoosePublication,
	Publication,
	PublicationCheck,
	PublicationQuery,
	PublishRequest
} from '../exports/publication.ts';
import { FullReport } from '../exports/report-documents.ts';
import { closedObject, Id, Nothing, oneOf } from '../shapes.ts';
import {
	HouseStyleView,
	MatrixPreview,
	PreviewReportRequest,
	ReportPreview,
	SaveTemplateRequest,
	SubmissionBudget,
	TemplateQuery,
	TemplateVersionList,
	TemplateView,
	wordTypes
} from '../exports/templates.ts';
import { Bytes, type OperationGroup, pathOfIds } from './operation.ts';

const pictures = ['image/png', 'image/jpeg'] as const;

/** Types of files that are made; with `progress=true` an export is a stream of its own kind, in which the file comes last. */
const exported = [
	'application/pdf',
	'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	'application/vnd.oasis.opendocument.text',
	'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	'text/csv',
	'application/json',
	'application/zip',
	'application/vnd.plenum.export'
];

export const exports = {
	tag: 'Outcome',
	description: 'What a consultation came to: versions, files and reports.',
	operations: {
		exportOutcome: {
			summary: 'Get the outcome as a file',
			query: ExportQuery,
			answers: { 200: { media: exported } }
		},
		readMinutes: {
			summary: 'Read the minutes of a workshop as data',
			query: MinutesQuery,
			answers: { 200: FullReport }
		},
		exportMinutes: {
			summary: 'Get the minutes of a workshop as a file',
			query: MinutesQuery,
			answers: { 200: { media: exported } }
		},
		listOutcomeVersions: {
			summary: 'List the frozen outcomes, the last one first',
			params: pathOfIds('consultation'),
			answers: { 200: OutcomeVersionList }
		},
		freezeOutcome: {
			summary: 'Freeze the outcome as it is now; where nothing has changed, answers the last one',
			params: pathOfIds('consultation'),
			body: FreezeOutcomeRequest,
			example: { label: 'As sent to the ministry' },
			answers: { 200: FrozenOutcome, 201: FrozenOutcome }
		},
		compareOutcomes: {
			summary: 'Compare a frozen outcome with another, or with how things stand now',
			params: closedObject({ consultation: Id, version: Type.Integer({ minimum: 1, maximum: 1_000_000 }) }),
			query: OutcomeDiffQuery,
			answers: { 200: ComparedOutcomes }
		},
		getReport: {
			summary: 'Get the full report as data',
			params: pathOfIds('consultation'),
			query: ReportQuery,
			answers: { 200: FullReport }
		},
		previewData: {
			summary: 'Look at the first rows of a data file',
			params: closedObject({ consultation: Id, format: oneOf(dataFormats) }),
			query: OutcomeQuery,
			answers: { 200: DataPreview }
		},
		previewMatrix: {
			summary: 'Look at the matrix as a sheet',
			params: closedObject({ consultation: Id, layout: oneOf(['old', 'new']) }),
			query: OutcomeQuery,
			answers: { 200: MatrixPreview }
		}
	}
} satisfies OperationGroup;

export const templates = {
	tag: 'Templates',
	description: 'How the documents of a consultation are made.',
	operations: {
		getTemplate: {
			summary: 'Get the template as it is now, or as it was',
			params: pathOfIds('consultation'),
			query: TemplateQuery,
			answers: { 200: TemplateView }
		},
		saveTemplate: {
			summary: 'Save the template',
			params: pathOfIds('consultation'),
			body: SaveTemplateRequest,
			answers: { 200: TemplateView }
		},
		listTemplateVersions: {
			summary: 'List the versions of the template, the last one first',
			params: pathOfIds('consultation'),
			answers: { 200: TemplateVersionList }
		},
		getLogo: { summary: 'Get the logo', params: pathOfIds('consultation'), answers: { 200: { media: pictures } } },
		saveLogo: {
			summary: 'Save a picture as the logo',
			params: pathOfIds('consultation'),
			answers: { 200: TemplateView },
			upload: { 'image/png': Bytes, 'image/jpeg': Bytes }
		},
		getHouseStyle: {
			summary: 'Ask what was found in the Word file whose style documents have',
			params: pathOfIds('consultation'),
			answers: { 200: HouseStyleView }
		},
		saveHouseStyle: {
			summary: 'Take over styles, margins, head, foot and cover of a Word file',
			params: pathOfIds('consultation'),
			answers: { 200: TemplateView },
			upload: Object.fromEntries(wordTypes.map((type) => [type, Bytes]))
		},
		getSubmissionBudget: {
			summary: 'Ask how the words of the submission are shared out among its themes',
			params: pathOfIds('consultation'),
			query: OutcomeQuery,
			answers: { 200: SubmissionBudget }
		},
		previewReport: {
			summary: 'Look at a document as a template would have it, without saving anything',
			params: closedObject({ consultation: Id, kind: oneOf(reportKinds) }),
			body: PreviewReportRequest,
			answers: { 200: ReportPreview }
		}
	}
} satisfies OperationGroup;

export const publication = {
	tag: 'Publication',
	description: 'The public page: what it would reveal, publishing it, and what anyone may read of it.',
	operations: {
		checkPublication: {
			summary: 'Ask what publishing a version would reveal',
			params: pathOfIds('consultation'),
			query: PublicationQuery,
			answers: { 200: PublicationCheck }
		},
		choosePublication: {
			summary: 'Say of findings whether they may be seen or are held back',
			params: pathOfIds('consultation'),
			body: ChoosePublication,
			answers: { 200: Nothing }
		},
		publishOutcome: {
			summary: 'Publish a version of the outcome',
			params: pathOfIds('consultation'),
			body: PublishRequest,
			answers: { 200: Publication }
		},
		withdrawPublication: {
			summary: 'Withdraw what is public',
			params: pathOfIds('consultation'),
			answers: { 200: Publication }
		},
		getPublicOutcome: {
			summary: 'Read a published outcome',
			params: closedObject({ slug: PublicSlug }),
			query: PublicQuery,
			answers: { 200: PublicOutcome },
			open: true
		},
		getPublicFollowUp: {
			summary: 'Read what became of what was adopted, as it was published',
			params: closedObject({ slug: PublicSlug }),
			query: PublicFollowUpQuery,
			answers: { 200: PublicFollowUpPage },
			open: true
		},
		getPublicPoll: {
			summary: 'Read what a secret poll of it came to, and what it is checked with',
			params: closedObject({ slug: PublicSlug, number: Type.Integer({ minimum: 1, maximum: 10_000 }) }),
			query: PublicQuery,
			answers: { 200: PublicPoll },
			open: true
		},
		getPublicFile: {
			summary: 'Get a file of it',
			params: closedObject({ slug: PublicSlug, name: Type.String({ maxLength: 40, pattern: '^[a-z0-9.-]+$' }) }),
			answers: { 200: { media: [...exported, 'image/png'] }, 304: null },
			open: true
		}
	}
} satisfies OperationGroup;
