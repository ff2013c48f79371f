import { ChangeConcernRequest, ConcernList, RaiseConcernRequest } from '../concerns.ts';
import { Nothing } from '../shapes.ts';
import type { OperationGroup } from './operation.ts';

export const concerns = {
	tag: 'Concerns',
	description: 'What somebody tells those who run the consultation, and nobody else.',
	operations: {
		listConcerns: {
			summary: 'List what one raised and what one was told, and whom one could tell',
			answers: { 200: ConcernList }
		},
		raiseConcern: {
			summary: 'Tell facilitators that somebody is not safe, or that something has to stop',
			body: RaiseConcernRequest,
			example: { id: 'concern-0001', kind: 'recording', text: 'Second row, at the window', tell: ['facilitator-01'] },
			answers: { 201: Nothing }
		},
		changeConcern: {
			summary: 'Say that it was seen or dealt with, answer it, or take back one’s own',
			body: ChangeConcernRequest,
			example: { type: 'answer', text: 'I have spoken to them.' },
			answers: { 200: Nothing }
		}
	}
} satisfies OperationGroup;
