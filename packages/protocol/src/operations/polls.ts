import {
	BallotRequest,
	ClosePollRequest,
	DelegateList,
	DelegateRequest,
	DraftPollRequest,
	ExtendPollRequest,
	OpenPollRequest,
	PollList,
	PollPreview,
	PollReminder,
	PollView,
	PollsQuery,
	PreviewPollRequest,
	RecordedBallot,
	VoidPollRequest
} from '../polls/polls.ts';
import { PollResult } from '../polls/poll-results.ts';
import {
	AcceptTrustRequest,
	NameTrusteesRequest,
	SecondTrusteeRequest,
	UnsealStepRequest,
	UnsealingBatches
} from '../polls/trustees.ts';
import { VerificationBundle } from '../polls/verification.ts';
import { ModerateWordsRequest, WordListView } from '../polls/word-list.ts';
import type { OperationGroup } from './operation.ts';

export const polls = {
	tag: 'Polls',
	description: 'Votes on proposed actions: open, confidential or secret.',
	operations: {
		listPolls: { summary: 'List the polls', query: PollsQuery, answers: { 200: PollList } },
		draftPoll: {
			summary: 'Draft a poll',
			body: DraftPollRequest,
			example: {
				cluster: 'cluster-0001',
				action: 'action-0001',
				workshop: null,
				kind: 'open',
				rules: { percentBase: 'cast', threshold: 50, quorum: 40 }
			},
			answers: { 201: PollView }
		},
		previewPoll: {
			summary: 'Say what stands in the way of opening a poll now',
			body: PreviewPollRequest,
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
		getPoll: { summary: 'Get a poll', answers: { 200: PollView } },
		getPollResult: {
			summary: 'Get the result of a closed poll',
			answers: { 200: PollResult }
		},
		getVerificationBundle: {
			summary: 'Get what a closed secret poll can be checked with',
			answers: { 200: VerificationBundle }
		},
		openPoll: { summary: 'Open a drafted poll', body: OpenPollRequest, answers: { 200: PollView } },
		castBallot: {
			summary: 'Cast a ballot, or replace one’s own',
			body: BallotRequest,
			example: { choice: 'for' },
			answers: { 200: RecordedBallot }
		},
		getPollWords: {
			summary: 'Get the words that people sent, to moderate them',
			answers: { 200: WordListView }
		},
		moderatePollWords: {
			summary: 'Show, hide or join words that people sent',
			body: ModerateWordsRequest,
			example: { act: 'hide', keys: ['justice'] },
			answers: { 200: WordListView }
		},
		closePoll: {
			summary: 'Close a poll and count it',
			body: ClosePollRequest,
			example: { statement: 'Adopted.', reviewDate: '2028-03-01' },
			answers: { 200: PollView }
		},
		recordPollOutcome: {
			summary: 'Say what follows from a poll that its deadline closed',
			body: ClosePollRequest,
			answers: { 200: PollView }
		},
		extendDeadline: {
			summary: 'Move the deadline of an open poll to a later time',
			body: ExtendPollRequest,
			answers: { 200: PollView }
		},
		nameDelegate: {
			summary: 'Name who alone casts the ballot of an organisation',
			body: DelegateRequest,
			example: { organisation: '0'.repeat(64), delegate: null },
			answers: { 200: PollView }
		},
		listDelegates: {
			summary: 'List the organisations of an open poll with their people and delegates',
			answers: { 200: DelegateList }
		},
		remindVoters: {
			summary: 'Remind everyone alike of an open poll',
			answers: { 200: PollReminder }
		},
		voidPoll: { summary: 'Declare a poll void', body: VoidPollRequest, answers: { 200: PollView } },
		nameTrustees: {
			summary: 'Name the trustees of a drafted secret poll',
			body: NameTrusteesRequest,
			answers: { 200: PollView }
		},
		acceptTrust: {
			summary: 'Accept to be a trustee, with the public halves of one’s keys',
			body: AcceptTrustRequest,
			answers: { 200: PollView }
		},
		secondTrustee: {
			summary: 'Second the trustee of one’s own side, with the key that is shown, or take it back',
			body: SecondTrusteeRequest,
			answers: { 200: PollView }
		},
		getUnsealingBatches: {
			summary: 'Get the envelopes whose layer is to be removed now',
			answers: { 200: UnsealingBatches }
		},
		unsealStep: {
			summary: 'Hand the envelopes on, a layer less, in another order',
			body: UnsealStepRequest,
			answers: { 200: PollView }
		}
	}
} satisfies OperationGroup;
