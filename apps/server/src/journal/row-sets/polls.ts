import { inConsultation, partOf, type RowSet } from './row-set.ts';

const ofPoll = partOf('poll', 'polls', ` and state <> 'draft'`);
const poll = { table: 'polls', key: ['id'], within: inConsultation, undecided: `state = 'draft'` };
const closedPoll = { ...poll, undecided: `state not in ('closed', 'void')` };

export const pollsRowSets = {
	'poll-question': {
		...poll,
		name: 'The question, words and rules of poll',
		columns: [
			...['cluster', 'subject', 'indicative', 'method', 'actions', 'kind', 'rules', 'frozen', 'roster_sha256'],
			...['opened_at', 'closes_at_first', 'rerun', 'trustees']
		]
	},
	'poll-deadline': { ...poll, name: 'The deadline of poll', columns: ['closes_at'] },
	'poll-state': {
		...poll,
		name: 'The state of poll',
		columns: ['state', 'ended_at', 'closed_at', 'voided_at', 'void_reason']
	},
	'poll-result': { ...closedPoll, name: 'The result of poll', columns: ['result'] },
	'poll-statement': {
		...closedPoll,
		name: 'The statement on poll',
		columns: ['statement', 'review_date', 'said_at']
	},
	roster: {
		table: 'poll_rosters',
		key: ['poll'],
		within: ofPoll,
		name: 'The roster of poll',
		columns: ['participant', 'constituency']
	},
	'poll-members': {
		table: 'poll_members',
		key: ['poll'],
		within: ofPoll,
		name: 'The organisations of poll',
		columns: ['participant', 'voter']
	},
	/** For a poll that is not open, only the answers: a hash of who gave which would be a trace of it. */
	ballots: {
		table: 'ballots',
		key: ['poll'],
		within: partOf('poll', 'polls', ` and state in ('closed', 'void')`),
		name: 'The ballots of poll',
		columns: ['participant', 'answer'],
		from: `(select b.poll, case when p.kind = 'open' then b.participant end as participant, b.answer
			from ballots b join polls p on p.id = b.poll) as counted`
	},
	'counted-ballots': {
		table: 'counted_ballots',
		key: ['poll'],
		within: ofPoll,
		name: 'The unlinked ballots of poll',
		columns: ['place', 'answer']
	},
	trustees: {
		table: 'poll_trustees',
		key: ['poll'],
		within: ofPoll,
		name: 'The trustees of poll',
		columns: ['place', 'participant', 'constituency', 'public_key', 'signing_key', 'named']
	},
	'trustee-seconds': {
		table: 'trustee_seconds',
		key: ['poll'],
		within: ofPoll,
		name: 'Who seconds the trustees of poll',
		columns: ['trustee', 'participant']
	},
	'secret-poll': {
		table: 'secret_polls',
		key: ['poll'],
		within: ofPoll,
		name: 'The key and commitment of poll',
		columns: ['public_key', 'invalid', 'commitment', 'salt']
	},
	'secret-ballots': {
		table: 'secret_ballots',
		key: ['poll'],
		within: ofPoll,
		name: 'The secret ballots of poll',
		columns: ['place', 'code', 'answer']
	}
} satisfies Record<string, RowSet>;
