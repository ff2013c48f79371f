import { describe, expect, test } from 'vitest';
import type { CommitmentStatus } from './commitment.ts';
import { commit, followUp, isOverdue, type Adoption } from './follow-up.ts';

const adoption: Adoption = {
	consultation: 'consultation-1',
	cluster: 'cluster-1',
	poll: 'poll-0001',
	action: {
		id: 'action-1',
		text: 'Train two hundred officers',
		lead: 'Ministry of the Interior',
		supporting: '',
		deadline: '2027-06-30',
		resources: '',
		assistance: '',
		indicators: [],
		recommendations: ['140.12']
	},
	actionSha256: 'a'.repeat(64),
	reviewDate: null,
	at: 1000
};

test('[COMMITMENT1] an adopted action begins as a commitment that is not started, due at its review or its deadline', () => {
	const { consultation, cluster, poll, action, actionSha256 } = adoption;
	expect(commit('commitment-1', adoption)).toEqual({
		id: 'commitment-1',
		...{ consultation, cluster, poll, action, actionSha256 },
		status: 'not-started',
		evidence: '',
		nextDate: '2027-06-30',
		adoptedAt: 1000,
		updatedAt: 1000
	});
	expect(commit('commitment-1', { ...adoption, reviewDate: '2027-01-15' }).nextDate).toBe('2027-01-15');
	const vague = { ...adoption, action: { ...adoption.action, deadline: 'by the next session' } };
	expect(commit('commitment-1', vague).nextDate).toBeNull();
});

test('[COMMITMENT2] what is not named in a follow-up stays, and a date can be taken away', () => {
	const commitment = commit('commitment-1', adoption);
	expect(followUp(commitment, { status: 'in-progress' }, 2000)).toEqual({
		...commitment,
		status: 'in-progress',
		updatedAt: 2000
	});
	expect(followUp(commitment, { nextDate: null, evidence: 'Forty trained' }, 2000)).toEqual({
		...commitment,
		nextDate: null,
		evidence: 'Forty trained',
		updatedAt: 2000
	});
});

describe('[COMMITMENT3] overdue', () => {
	test.each<[CommitmentStatus, nextDate: string | null, today: string, overdue: boolean]>([
		['not-started', '2027-01-15', '2027-01-14', false],
		['not-started', '2027-01-15', '2027-01-15', false],
		['not-started', '2027-01-15', '2027-01-16', true],
		['in-progress', '2027-01-15', '2027-01-16', true],
		['done', '2027-01-15', '2027-01-16', false],
		['dropped', '2027-01-15', '2027-01-16', false],
		['not-started', null, '2027-06-30', false],
		['not-started', null, '2027-07-01', true]
	])('%s with the next date %s is, on %s: %s', (status, nextDate, today, overdue) => {
		expect(isOverdue({ status, nextDate, action: adoption.action }, today)).toBe(overdue);
	});

	test('a deadline in words never passes by itself', () => {
		const action = { ...adoption.action, deadline: 'soon' };
		expect(isOverdue({ status: 'not-started', nextDate: null, action }, '2099-01-01')).toBe(false);
	});
});
