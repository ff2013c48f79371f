import {
	ChangeThreadRequest,
	ChangedThread,
	DecidedSuggestions,
	OpenThreadRequest,
	ThreadList,
	ThreadView
} from '../comments.ts';
import { pathOfIds, type OperationGroup } from './operation.ts';

export const comments = {
	tag: 'Comments',
	description: 'Remarks on passages of a text, and suggestions of other words. None of it is in the text.',
	operations: {
		listDecidedSuggestions: {
			summary: 'List what was decided on suggestions, in all texts of clusters',
			answers: { 200: DecidedSuggestions }
		},
		listComments: {
			summary: 'List the threads of comments on a text',
			params: pathOfIds('document'),
			answers: { 200: ThreadList }
		},
		openComment: {
			summary: 'Comment on a passage, or suggest other words for it',
			params: pathOfIds('document'),
			body: OpenThreadRequest,
			answers: { 201: ThreadView }
		},
		changeComment: {
			summary: 'Answer, change, delete, resolve, hide or decide',
			params: pathOfIds('document', 'thread'),
			body: ChangeThreadRequest,
			example: { type: 'resolve' },
			answers: { 200: ChangedThread }
		},
		exportComments: {
			summary: 'Get the comments on a text as CSV, for work inside',
			params: pathOfIds('document'),
			answers: { 200: { media: ['text/csv'] } }
		}
	}
} satisfies OperationGroup;
