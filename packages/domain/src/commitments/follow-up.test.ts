import { describe, expect, test } from 'vitest';
import type { Indicator } from '../clusters/assessment.ts';
import type { Change, Commitment, CommitmentStatus, CommitmentUpdate } from './commitment.ts';
import {
	commit,
	followUp,
	isDueBy,
	linkPattern,
	overdueBy,
	reviewOn,
	undoUpdate,
	withChange,
	withdraw,
	type Adoption
} from './follow-up.ts';
import { isUnchanged } from '../journal/changed-fields.ts';

const trained: Indicator = {
	id: 'indicator-1',
	kind: 'process',
	text: 'Officers trained',
	baseline: '0',
	target: '200',
	value: '',
	source: 'Academy',
	date: '',
	unit: 'officers'
};
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
		indicators: ['indicator-1'],
		recommendations: ['140.12']
	},
	actionSha256: 'a'.repeat(64),
	reviewDate: null,
	at: 1000
};
const commitment = commit('commitment-1', adoption, [trained, { ...trained, id: 'indicator-2' }]);

function changed(said: Parameters<typeof followUp>[1], from: Commitment = commitment): Change {
	const change = followUp(from, said, from.updates);
	if (!change.ok) throw new Error(change.reason);
	return change.value;
}

describe('[COMMITMENT1] an adopted action', () => {
	test('begins as a commitment that is not started, led and measured as the action says', () => {
		const { consultation, cluster, poll, action, actionSha256 } = adoption;
		expect(commitment).toEqual({
			id: 'commitment-1',
			consultation,
			cluster,
			poll,
			action,
			actionSha256,
			indicators: [trained],
			status: 'not-started',
			lead: 'Ministry of the Interior',
			evidence: '',
			links: [],
			measured: [],
			nextDate: '2027-06-30',
			adoptedAt: 1000,
			updatedAt: 1000,
			updates: 0,
			withdrawn: null
		});
	});

	test('is due at its review, or else at its deadline where that is a day', () => {
		const dueIn = (reviewDate: string | null, deadline: string) =>
			commit('commitment-1', { ...adoption, reviewDate, action: { ...adoption.action, deadline } }, []).nextDate;
		expect(dueIn('2027-01-15', '2027-06-30')).toBe('2027-01-15');
		expect(dueIn(null, ' 2027-06-30 ')).toBe('2027-06-30');
		expect(dueIn(null, 'by the next session')).toBeNull();
		expect(dueIn(null, '2027-02-30')).toBeNull();
	});
});

describe('[COMMITMENT2] a follow-up', () => {
	test('changes what it names and what is not so already, and says how it was', () => {
		const change = changed({ status: 'in-progress', lead: 'Ministry of the Interior', nextDate: null, links: [] });
		expect(change).toEqual({
			status: { from: 'not-started', to: 'in-progress' },
			nextDate: { from: '2027-06-30', to: null }
		});
		expect(withChange(commitment, change, 2000)).toEqual({
			...commitment,
			status: 'in-progress',
			nextDate: null,
			updatedAt: 2000,
			updates: 1
		});
		expect(isUnchanged(changed({ status: 'not-started', evidence: '' }))).toBe(true);
	});

	test('measures what the action is measured by, and nothing else', () => {
		const measured = [{ indicator: 'indicator-1', value: '40' }];
		expect(changed({ measured })).toEqual({ measured: { from: [], to: measured } });
		expect(followUp(commitment, { measured: [{ indicator: 'indicator-2', value: '40' }] }, 0)).toEqual({
			ok: false,
			reason: 'commitment/unknown-indicator'
		});
	});

	test.each([
		['https://justice.example/report.pdf?page=2#part', true],
		['http://justice.example', true],
		['HTTPS://xn--mgbh0fb.example/تقرير', true],
		['https://justice.example:8443', true],
		['javascript:alert(1)', false],
		['data:text/html,hello', false],
		['ftp://justice.example', false],
		['//justice.example', false],
		['https://justice.example@elsewhere.example/', false],
		['https://user:word@justice.example/', false],
		['https://justice.example\\@elsewhere.example', false],
		['https:// justice.example', false],
		['https://justice.example/ two', false],
		['https://', false]
	])('links to %s: %s', (link, allowed) => {
		expect(new RegExp(linkPattern).test(link)).toBe(allowed);
	});
});

describe('[COMMITMENT3] overdue', () => {
	test.each<[CommitmentStatus, deadline: string, nextDate: string | null, today: string, by: string | null]>([
		['not-started', '2027-06-30', '2027-01-15', '2027-01-14', null],
		['not-started', '2027-06-30', '2027-01-15', '2027-01-15', null],
		['not-started', '2027-06-30', '2027-01-15', '2027-01-16', 'next-date'],
		['in-progress', '2027-06-30', '2027-01-15', '2027-01-16', 'next-date'],
		['done', '2027-06-30', '2027-01-15', '2027-01-16', null],
		['dropped', '2027-06-30', '2027-01-15', '2027-01-16', null],
		['not-started', '2027-06-30', null, '2027-06-30', null],
		['not-started', '2027-06-30', null, '2027-07-01', 'deadline'],
		['in-progress', '2027-06-30', '2028-01-01', '2027-07-01', 'deadline'],
		['not-started', 'soon', null, '2099-01-01', null]
	])('%s, deadline %s, next date %s is, on %s: %s', (status, deadline, nextDate, today, by) => {
		const action = { ...adoption.action, deadline };
		expect(overdueBy({ status, nextDate, action, withdrawn: null }, today)).toBe(by);
	});
});

test('[COMMITMENT4] what was withdrawn is never overdue or due, and takes no follow-up', () => {
	const gone = withdraw(commitment, 'The roster was wrong', 3000);
	expect(gone).toEqual({ ...commitment, withdrawn: { at: 3000, reason: 'The roster was wrong' } });
	expect(withdraw(gone, 'Again', 4000)).toBe(gone);
	expect([overdueBy(gone, '2099-01-01'), isDueBy(gone, '2099-01-01')]).toEqual([null, false]);
	expect(followUp(gone, { status: 'done' }, 0)).toEqual({ ok: false, reason: 'commitment/withdrawn' });
});

describe('[COMMITMENT5] an update', () => {
	const change = changed({ status: 'done', evidence: 'Two hundred trained' });
	const after = withChange(commitment, change, 2000);
	const update: CommitmentUpdate = {
		number: 1,
		at: 2000,
		by: 'rapporteur',
		role: 'rapporteur',
		constituency: 'other',
		change,
		undoes: null
	};

	test('that was a mistake is taken back by another: everything is as it was, and both stand', () => {
		const back = undoUpdate(after, update);
		expect(back).toEqual({
			ok: true,
			value: { status: { from: 'done', to: 'not-started' }, evidence: { from: 'Two hundred trained', to: '' } }
		});
		if (back.ok) expect(withChange(after, back.value, 3000)).toEqual({ ...commitment, updatedAt: 3000, updates: 2 });
	});

	test('on which others have built, or which there is not, is not taken back', () => {
		expect(undoUpdate({ ...after, updates: 2 }, update)).toEqual({ ok: false, reason: 'commitment/updated-since' });
		expect(undoUpdate(after, undefined)).toEqual({ ok: false, reason: 'commitment/unknown-update' });
	});
});

test('[COMMITMENT6] due is what still stands and whose day has come, or which has no day', () => {
	const due = (more: Partial<Commitment>, day: string) => isDueBy({ ...commitment, ...more }, day);
	expect(due({}, '2027-06-29')).toBe(false);
	expect(due({}, '2027-06-30')).toBe(true);
	expect(due({ nextDate: '2028-01-01' }, '2027-07-01')).toBe(true);
	expect(due({ nextDate: null, action: { ...adoption.action, deadline: 'soon' } }, '2026-01-01')).toBe(true);
	expect(due({ status: 'done' }, '2099-01-01')).toBe(false);
});

test('[COMMITMENT1] a review date that is given after the deadline counts, unless somebody has set the next date since', () => {
	expect(reviewOn(commitment, [], '2027-01-15')).toEqual({ ...commitment, nextDate: '2027-01-15' });
	expect(reviewOn(commitment, [], null)).toBe(commitment);
	expect(reviewOn(commitment, [{ change: changed({ status: 'in-progress' }) }], '2027-01-15').nextDate).toBe(
		'2027-01-15'
	);
	expect(reviewOn(commitment, [{ change: changed({ nextDate: '2027-03-01' }) }], '2027-01-15')).toBe(commitment);
	const withdrawn = withdraw(commitment, 'A mistake', 5);
	expect(reviewOn(withdrawn, [], '2027-01-15')).toBe(withdrawn);
});

test('[COMMITMENT7] a change by somebody who did not know the last update is refused; what is so already is not', () => {
	const now = withChange(commitment, changed({ evidence: 'A decree.' }), 2000);
	expect(followUp(now, { status: 'done' }, 0)).toEqual({ ok: false, reason: 'commitment/updated-since' });
	expect(followUp(now, { status: 'done' }, 2)).toEqual({ ok: false, reason: 'commitment/updated-since' });
	expect(followUp(now, { evidence: 'A decree.' }, 0)).toEqual({ ok: true, value: {} });
	expect(followUp(now, { status: 'done' }, 1)).toMatchObject({ ok: true, value: { status: { to: 'done' } } });
});
