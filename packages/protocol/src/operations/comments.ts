import { ChangedThread, ThreadList, ThreadView } from '../comments.ts';
import type { OperationGroup } from './operation.ts';

const all = '/documents/:document/comments';

export const comments: OperationGroup = {
	tag: 'Comments',
	description: 'Remarks on passages of a text, and suggestions of other words. None of it is in the text.',
	operations: {
		[`GET ${all}`]: {
			id: 'listComments',
			summary: 'List the threads of comments on a text',
			answers: { 200: ThreadList }
		},
		[`POST ${all}`]: {
			id: 'openComment',
			summary: 'Comment on a passage, or suggest other words for it',
			answers: { 201: ThreadView }
		},
		[`POST ${all}/:thread`]: {
			id: 'changeComment',
			summary: 'Answer, change, delete, resolve, hide or decide',
			example: { type: 'resolve' },
			answers: { 200: ChangedThread }
		},
		[`GET ${all}.csv`]: {
			id: 'exportComments',
			summary: 'Get the comments on a text as CSV, for work inside',
			answers: { 200: { media: ['text/csv'] } }
		}
	}
};
