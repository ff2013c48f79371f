import { DelegateList, PollList, PollPreview, PollReminder, PollView, RecordedBallot } from '../polls.ts';
import { PollResult } from '../poll-results.ts';
import { UnsealingBatches } from '../trustees.ts';
import { VerificationBundle } from '../verification.ts';
import { WordListView } from '../word-list.ts';
import type { OperationGroup } from './operation.ts';

const all = '/consultations/:consultation/polls';
const one = '/polls/:poll';

export const polls: OperationGroup = {
	tag: 'Polls',
	description: 'Votes on proposed actions: open, confidential or secret.',
	operations: {
		[`GET ${all}`]: { id: 'listPolls', summary: 'List the polls', answers: { 200: PollList } },
		[`POST ${all}`]: {
			id: 'draftPoll',
			summary: 'Draft a poll',
			example: {
				cluster: 'cluster-0001',
				action: 'action-0001',
				workshop: null,
				kind: 'open',
				rules: { percentBase: 'cast', threshold: 50, quorum: 40 }
			},
			answers: { 201: PollView }
		},
		[`POST ${all}/preview`]: {
			id: 'previewPoll',
			summary: 'Say what stands in the way of opening a poll now',
			example: {
				poll: {
					cluster: 'cluster-0001',
					action: 'action-0001',
					workshop: null,
					kind: 'open',
					rules: { percentBase: 'cast', threshold: 50, quorum: 40 }
				},
				leaveOffUnconfirmed: false
			},
			answers: { 200: PollPreview }
		},
		[`GET ${one}`]: { id: 'getPoll', summary: 'Get a poll', answers: { 200: PollView } },
		[`GET ${one}/result`]: {
			id: 'getPollResult',
			summary: 'Get the result of a closed poll',
			answers: { 200: PollResult }
		},
		[`GET ${one}/verification`]: {
			id: 'getVerificationBundle',
			summary: 'Get what a closed secret poll can be checked with',
			answers: { 200: VerificationBundle }
		},
		[`POST ${one}/open`]: { id: 'openPoll', summary: 'Open a drafted poll', answers: { 200: PollView } },
		[`POST ${one}/ballot`]: {
			id: 'castBallot',
			summary: 'Cast a ballot, or replace one’s own',
			example: { choice: 'for' },
			answers: { 200: RecordedBallot }
		},
		[`GET ${one}/words`]: {
			id: 'getPollWords',
			summary: 'Get the words that people sent, to moderate them',
			answers: { 200: WordListView }
		},
		[`POST ${one}/words`]: {
			id: 'moderatePollWords',
			summary: 'Show, hide or join words that people sent',
			example: { act: 'hide', keys: ['justice'] },
			answers: { 200: WordListView }
		},
		[`POST ${one}/close`]: {
			id: 'closePoll',
			summary: 'Close a poll and count it',
			example: { statement: 'Adopted.', reviewDate: '2028-03-01' },
			answers: { 200: PollView }
		},
		[`POST ${one}/outcome`]: {
			id: 'recordPollOutcome',
			summary: 'Say what follows from a poll that its deadline closed',
			answers: { 200: PollView }
		},
		[`POST ${one}/deadline`]: {
			id: 'extendDeadline',
			summary: 'Move the deadline of an open poll to a later time',
			answers: { 200: PollView }
		},
		[`PUT ${one}/delegate`]: {
			id: 'nameDelegate',
			summary: 'Name who alone casts the ballot of an organisation',
			example: { organisation: '0'.repeat(64), delegate: null },
			answers: { 200: PollView }
		},
		[`GET ${one}/delegates`]: {
			id: 'listDelegates',
			summary: 'List the organisations of an open poll with their people and delegates',
			answers: { 200: DelegateList }
		},
		[`POST ${one}/remind`]: {
			id: 'remindVoters',
			summary: 'Remind everyone alike of an open poll',
			answers: { 200: PollReminder }
		},
		[`POST ${one}/void`]: { id: 'voidPoll', summary: 'Declare a poll void', answers: { 200: PollView } },
		[`PUT ${one}/trustees`]: {
			id: 'nameTrustees',
			summary: 'Name the trustees of a drafted secret poll',
			answers: { 200: PollView }
		},
		[`POST ${one}/trust`]: {
			id: 'acceptTrust',
			summary: 'Accept to be a trustee, with the public halves of one’s keys',
			answers: { 200: PollView }
		},
		[`PUT ${one}/second`]: {
			id: 'secondTrustee',
			summary: 'Second the trustee of one’s own side, with the key that is shown, or take it back',
			answers: { 200: PollView }
		},
		[`GET ${one}/unsealing`]: {
			id: 'getUnsealingBatches',
			summary: 'Get the envelopes whose layer is to be removed now',
			answers: { 200: UnsealingBatches }
		},
		[`POST ${one}/unsealing`]: {
			id: 'unsealStep',
			summary: 'Hand the envelopes on, a layer less, in another order',
			answers: { 200: PollView }
		}
	}
};
