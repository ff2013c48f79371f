import { ComparedOutcomes, DataPreview, FrozenOutcome, OutcomeVersionList } from '../exports.ts';
import { PublicOutcome, PublicPoll } from '../public-outcome.ts';
import { Publication, PublicationCheck } from '../publication.ts';
import { FullReport } from '../report-documents.ts';
import { Nothing } from '../shapes.ts';
import {
	HouseStyleView,
	MatrixPreview,
	ReportPreview,
	SubmissionBudget,
	TemplateVersionList,
	TemplateView,
	wordTypes
} from '../templates.ts';
import { Bytes, type OperationGroup } from './operation.ts';

const at = '/consultations/:consultation';
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

export const exports: OperationGroup = {
	tag: 'Outcome',
	description: 'What a consultation came to: versions, files and reports.',
	operations: {
		[`GET ${at}/exports/:format`]: {
			id: 'exportOutcome',
			summary: 'Get the outcome as a file',
			answers: { 200: { media: exported } }
		},
		[`GET ${at}/workshops/:workshop/minutes`]: {
			id: 'readMinutes',
			summary: 'Read the minutes of a workshop as data',
			answers: { 200: FullReport }
		},
		[`GET ${at}/workshops/:workshop/minutes/:format`]: {
			id: 'exportMinutes',
			summary: 'Get the minutes of a workshop as a file',
			answers: { 200: { media: exported } }
		},
		[`GET ${at}/outcome/versions`]: {
			id: 'listOutcomeVersions',
			summary: 'List the frozen outcomes, the last one first',
			answers: { 200: OutcomeVersionList }
		},
		[`POST ${at}/outcome/versions`]: {
			id: 'freezeOutcome',
			summary: 'Freeze the outcome as it is now; where nothing has changed, answers the last one',
			example: { label: 'As sent to the ministry' },
			answers: { 200: FrozenOutcome, 201: FrozenOutcome }
		},
		[`GET ${at}/outcome/versions/:version/diff`]: {
			id: 'compareOutcomes',
			summary: 'Compare a frozen outcome with another, or with how things stand now',
			answers: { 200: ComparedOutcomes }
		},
		[`GET ${at}/report`]: {
			id: 'getReport',
			summary: 'Get the full report as data',
			answers: { 200: FullReport }
		},
		[`GET ${at}/data/:format/preview`]: {
			id: 'previewData',
			summary: 'Look at the first rows of a data file',
			answers: { 200: DataPreview }
		},
		[`GET ${at}/matrices/:layout/preview`]: {
			id: 'previewMatrix',
			summary: 'Look at the matrix as a sheet',
			answers: { 200: MatrixPreview }
		}
	}
};

export const templates: OperationGroup = {
	tag: 'Templates',
	description: 'How the documents of a consultation are made.',
	operations: {
		[`GET ${at}/template`]: {
			id: 'getTemplate',
			summary: 'Get the template as it is now, or as it was',
			answers: { 200: TemplateView }
		},
		[`PUT ${at}/template`]: { id: 'saveTemplate', summary: 'Save the template', answers: { 200: TemplateView } },
		[`GET ${at}/template/versions`]: {
			id: 'listTemplateVersions',
			summary: 'List the versions of the template, the last one first',
			answers: { 200: TemplateVersionList }
		},
		[`GET ${at}/template/logo`]: { id: 'getLogo', summary: 'Get the logo', answers: { 200: { media: pictures } } },
		[`PUT ${at}/template/logo`]: {
			id: 'saveLogo',
			summary: 'Save a picture as the logo',
			answers: { 200: TemplateView },
			upload: { 'image/png': Bytes, 'image/jpeg': Bytes }
		},
		[`GET ${at}/template/house-style`]: {
			id: 'getHouseStyle',
			summary: 'Ask what was found in the Word file whose style documents have',
			answers: { 200: HouseStyleView }
		},
		[`PUT ${at}/template/house-style`]: {
			id: 'saveHouseStyle',
			summary: 'Take over styles, margins, head, foot and cover of a Word file',
			answers: { 200: TemplateView },
			upload: Object.fromEntries(wordTypes.map((type) => [type, Bytes]))
		},
		[`GET ${at}/submission-budget`]: {
			id: 'getSubmissionBudget',
			summary: 'Ask how the words of the submission are shared out among its themes',
			answers: { 200: SubmissionBudget }
		},
		[`POST ${at}/reports/:kind/preview`]: {
			id: 'previewReport',
			summary: 'Look at a document as a template would have it, without saving anything',
			answers: { 200: ReportPreview }
		}
	}
};

export const publication: OperationGroup = {
	tag: 'Publication',
	description: 'The public page: what it would reveal, publishing it, and what anyone may read of it.',
	operations: {
		[`GET ${at}/publication`]: {
			id: 'checkPublication',
			summary: 'Ask what publishing a version would reveal',
			answers: { 200: PublicationCheck }
		},
		[`POST ${at}/publication/choices`]: {
			id: 'choosePublication',
			summary: 'Say of findings whether they may be seen or are held back',
			answers: { 200: Nothing }
		},
		[`POST ${at}/publication`]: {
			id: 'publishOutcome',
			summary: 'Publish a version of the outcome',
			answers: { 200: Publication }
		},
		[`POST ${at}/publication/withdraw`]: {
			id: 'withdrawPublication',
			summary: 'Withdraw what is public',
			answers: { 200: Publication }
		},
		'GET /public/:slug': {
			id: 'getPublicOutcome',
			summary: 'Read a published outcome',
			answers: { 200: PublicOutcome },
			open: true
		},
		'GET /public/:slug/polls/:number': {
			id: 'getPublicPoll',
			summary: 'Read what a secret poll of it came to, and what it is checked with',
			answers: { 200: PublicPoll },
			open: true
		},
		'GET /public/:slug/files/:name': {
			id: 'getPublicFile',
			summary: 'Get a file of it',
			answers: { 200: { media: [...exported, 'image/png'] }, 304: null },
			open: true
		}
	}
};
