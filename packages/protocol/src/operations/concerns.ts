import { ConcernList } from '../concerns.ts';
import { Nothing } from '../shapes.ts';
import type { OperationGroup } from './operation.ts';

const all = '/consultations/:consultation/workshops/:workshop/concerns';

export const concerns: OperationGroup = {
	tag: 'Concerns',
	description: 'What somebody tells those who run the consultation, and nobody else.',
	operations: {
		[`GET ${all}`]: {
			id: 'listConcerns',
			summary: 'List what one raised and what one was told, and whom one could tell',
			answers: { 200: ConcernList }
		},
		[`POST ${all}`]: {
			id: 'raiseConcern',
			summary: 'Tell facilitators that somebody is not safe, or that something has to stop',
			example: { id: 'concern-0001', kind: 'recording', text: 'Second row, at the window', tell: ['facilitator-01'] },
			answers: { 201: Nothing }
		},
		[`POST ${all}/:concern`]: {
			id: 'changeConcern',
			summary: 'Say that it was seen or dealt with, answer it, or take back one’s own',
			example: { type: 'answer', text: 'I have spoken to them.' },
			answers: { 200: Nothing }
		}
	}
};
