import { CommitmentHistory, CommitmentList, CommitmentView } from '../commitments.ts';
import type { OperationGroup } from './operation.ts';

const all = '/consultations/:consultation/commitments';

export const commitments: OperationGroup = {
	tag: 'Commitments',
	description: 'Adopted actions, and how far they have come.',
	operations: {
		[`GET ${all}`]: { id: 'listCommitments', summary: 'List the commitments', answers: { 200: CommitmentList } },
		[`GET ${all}/:commitment/updates`]: {
			id: 'listCommitmentUpdates',
			summary: 'List the updates of a commitment, the last one first',
			answers: { 200: CommitmentHistory }
		},
		[`PATCH ${all}/:commitment`]: {
			id: 'followUpCommitment',
			summary: 'Say how far a commitment has come',
			example: {
				updates: 0,
				status: 'in-progress',
				evidence: 'The bill is before parliament.',
				nextDate: '2027-06-01'
			},
			answers: { 200: CommitmentView }
		},
		[`POST ${all}/:commitment/undo`]: {
			id: 'undoCommitmentUpdate',
			summary: 'Take the last update back',
			answers: { 200: CommitmentView }
		}
	}
};
