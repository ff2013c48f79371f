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
import { PublicOutcome, PublicPoll, PublicQuery } from '../exports/public-outcome.ts';
import {
	ChoosePublication,
	Publication,
	PublicationCheck,
	PublicationQuery,
	PublishRequest
} from '../exports/publication.ts';
import { FullReport } from '../exports/report-documents.ts';
import { Nothing } from '../shapes.ts';
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
import { Bytes, type OperationGroup } from './operation.ts';

const pictures = ['image/png', 'image/jpeg'] as const;

/** Of files that are made; with `progress=true` an export is a stream of its own kind, in which the file comes last. */
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
			answers: { 200: OutcomeVersionList }
		},
		freezeOutcome: {
			summary: 'Freeze the outcome as it is now; where nothing has changed, answers the last one',
			body: FreezeOutcomeRequest,
			example: { label: 'As sent to the ministry' },
			answers: { 200: FrozenOutcome, 201: FrozenOutcome }
		},
		compareOutcomes: {
			summary: 'Compare a frozen outcome with another, or with how things stand now',
			query: OutcomeDiffQuery,
			answers: { 200: ComparedOutcomes }
		},
		getReport: {
			summary: 'Get the full report as data',
			query: ReportQuery,
			answers: { 200: FullReport }
		},
		previewData: {
			summary: 'Look at the first rows of a data file',
			query: OutcomeQuery,
			answers: { 200: DataPreview }
		},
		previewMatrix: {
			summary: 'Look at the matrix as a sheet',
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
			query: TemplateQuery,
			answers: { 200: TemplateView }
		},
		saveTemplate: { summary: 'Save the template', body: SaveTemplateRequest, answers: { 200: TemplateView } },
		listTemplateVersions: {
			summary: 'List the versions of the template, the last one first',
			answers: { 200: TemplateVersionList }
		},
		getLogo: { summary: 'Get the logo', answers: { 200: { media: pictures } } },
		saveLogo: {
			summary: 'Save a picture as the logo',
			answers: { 200: TemplateView },
			upload: { 'image/png': Bytes, 'image/jpeg': Bytes }
		},
		getHouseStyle: {
			summary: 'Ask what was found in the Word file whose style documents have',
			answers: { 200: HouseStyleView }
		},
		saveHouseStyle: {
			summary: 'Take over styles, margins, head, foot and cover of a Word file',
			answers: { 200: TemplateView },
			upload: Object.fromEntries(wordTypes.map((type) => [type, Bytes]))
		},
		getSubmissionBudget: {
			summary: 'Ask how the words of the submission are shared out among its themes',
			query: OutcomeQuery,
			answers: { 200: SubmissionBudget }
		},
		previewReport: {
			summary: 'Look at a document as a template would have it, without saving anything',
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
			query: PublicationQuery,
			answers: { 200: PublicationCheck }
		},
		choosePublication: {
			summary: 'Say of findings whether they may be seen or are held back',
			body: ChoosePublication,
			answers: { 200: Nothing }
		},
		publishOutcome: {
			summary: 'Publish a version of the outcome',
			body: PublishRequest,
			answers: { 200: Publication }
		},
		withdrawPublication: {
			summary: 'Withdraw what is public',
			answers: { 200: Publication }
		},
		getPublicOutcome: {
			summary: 'Read a published outcome',
			query: PublicQuery,
			answers: { 200: PublicOutcome },
			open: true
		},
		getPublicPoll: {
			summary: 'Read what a secret poll of it came to, and what it is checked with',
			query: PublicQuery,
			answers: { 200: PublicPoll },
			open: true
		},
		getPublicFile: {
			summary: 'Get a file of it',
			answers: { 200: { media: [...exported, 'image/png'] }, 304: null },
			open: true
		}
	}
} satisfies OperationGroup;
