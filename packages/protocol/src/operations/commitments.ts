import {
	CommitmentHistory,
	CommitmentLeads,
	CommitmentList,
	CommitmentView,
	CommitmentsQuery,
	FollowUpRequest,
	OpenCommitmentList,
	UndoUpdateRequest
} from '../commitments.ts';
import type { OperationGroup } from './operation.ts';

export const commitments = {
	tag: 'Commitments',
	description: 'Adopted actions, and how far they have come.',
	operations: {
		listCommitments: { summary: 'List the commitments', query: CommitmentsQuery, answers: { 200: CommitmentList } },
		listCommitmentLeads: { summary: 'Count the commitments of each lead', answers: { 200: CommitmentLeads } },
		listOpenCommitments: {
			summary: 'List what is still to be done, without texts',
			answers: { 200: OpenCommitmentList }
		},
		listCommitmentUpdates: {
			summary: 'List the updates of a commitment, the last one first',
			answers: { 200: CommitmentHistory }
		},
		followUpCommitment: {
			summary: 'Say how far a commitment has come',
			body: FollowUpRequest,
			example: {
				updates: 0,
				status: 'in-progress',
				evidence: 'The bill is before parliament.',
				nextDate: '2027-06-01'
			},
			answers: { 200: CommitmentView }
		},
		undoCommitmentUpdate: {
			summary: 'Take the last update back',
			body: UndoUpdateRequest,
			answers: { 200: CommitmentView }
		}
	}
} satisfies OperationGroup;
