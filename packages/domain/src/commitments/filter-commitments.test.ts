import { expect, test } from 'vitest';
import {
	countByLead,
	filterCommitments,
	openCommitments,
	type CommitmentFilter,
	type DatedCommitment
} from './filter-commitments.ts';

const action = {
	id: 'action-1',
	text: '',
	lead: '',
	supporting: '',
	deadline: '',
	resources: '',
	assistance: '',
	indicators: [],
	recommendations: []
};
const commitment = (id: string, more: Partial<DatedCommitment>): DatedCommitment => ({
	id,
	consultation: 'c',
	cluster: 'k',
	poll: 'p',
	action,
	actionSha256: '',
	indicators: [],
	status: 'in-progress',
	lead: 'Ministry of Justice',
	evidence: '',
	links: [],
	measured: [],
	nextDate: null,
	adoptedAt: 1,
	updatedAt: 1,
	updates: 0,
	withdrawn: null,
	overdue: null,
	...more
});
const all = [
	commitment('done', { status: 'done', nextDate: '2026-01-01' }),
	commitment('someday', {}),
	commitment('later', { nextDate: '2027-05-01', lead: '', action: { ...action, recommendations: ['O12', '140.1'] } }),
	commitment('soon', { nextDate: '2027-02-01', lead: 'Élysée', action: { ...action, supporting: 'MoJ' } }),
	commitment('late', { nextDate: '2026-12-01', overdue: 'next-date', cluster: 'l' }),
	commitment('void', { withdrawn: { at: 2, reason: 'Wrong roster' }, status: 'not-started' })
];
const justice = { id: 'justice', name: 'Ministry of Justice', short: 'MoJ', names: [] };
const more = [commitment('short', { lead: 'moj' }), commitment('two', { lead: 'ELYSEE; MoJ' })];
const idsOf = (filter: CommitmentFilter, some = all) => filterCommitments(some, filter, [justice]).map(({ id }) => id);

test('[COMMITMENT8] what is overdue comes first, then what stands by date, and at the end what is over', () => {
	expect(idsOf({})).toEqual(['late', 'soon', 'later', 'someday', 'done', 'void']);
});

test.each<[CommitmentFilter, string[]]>([
	[{ status: 'overdue' }, ['late']],
	[{ status: 'withdrawn' }, ['void']],
	[{ status: 'open' }, ['late', 'soon', 'later', 'someday']],
	[{ status: 'not-started' }, []],
	[{ status: 'in-progress', lead: 'justice' }, ['late', 'someday']],
	[{ lead: '' }, ['later']],
	[{ lead: 'name elysee' }, ['soon']],
	[{ lead: 'name ÉLYSÉE' }, ['soon']],
	[{ lead: 'elysee' }, []],
	[{ institution: 'justice', status: 'open' }, ['late', 'soon', 'someday']],
	[{ cluster: ['l', 'm'] }, ['late']],
	[{ id: ['soon', 'late', 'gone'] }, ['late', 'soon']],
	[{ id: ['soon', 'late'], cluster: ['k'] }, ['soon']],
	[{ cites: true }, ['later']],
	[{ agenda: [{ cluster: 'l' }, { cluster: null, commitment: 'soon' }, { cluster: null }] }, ['late', 'soon']],
	[{ agenda: [{ cluster: 'l' }], status: 'done' }, []],
	[{ agenda: [] }, []]
])('[COMMITMENT8] %j finds what fits each of its choices', (filter, ids) => {
	expect(idsOf(filter)).toEqual(ids);
});

test('[COMMITMENT8] [INSTITUTION2] a lead is found under whichever of its names is written, and among others', () => {
	expect(idsOf({ lead: 'justice', status: 'in-progress' }, [...all, ...more])).toEqual([
		'late',
		'someday',
		'short',
		'two'
	]);
});

test('[COMMITMENT9] each lead is counted as it is written: all, what is to be done, what is overdue', () => {
	expect(countByLead([...all, commitment('spaced', { lead: ' Élysée ' })])).toEqual([
		{ lead: 'Ministry of Justice', all: 4, open: 2, overdue: 1 },
		{ lead: '', all: 1, open: 1, overdue: 0 },
		{ lead: 'Élysée', all: 2, open: 2, overdue: 0 }
	]);
});

test('[COMMITMENT10] what is still to be done has its day, and no text', () => {
	expect(openCommitments(all)).toEqual([
		{ id: 'late', due: '2026-12-01', overdue: true },
		{ id: 'soon', due: '2027-02-01', overdue: false },
		{ id: 'later', due: '2027-05-01', overdue: false },
		{ id: 'someday', due: null, overdue: false }
	]);
});
