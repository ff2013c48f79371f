import type { CommitmentView } from '@plenum/protocol/commitments';
import { describe, expect, test } from 'vitest';
import { institutionsIn, LeadNames, onBoard, type BoardFilter } from './board.ts';
import { hostOf, linksIn } from './evidence-links.ts';

function commitment(id: string, more: Partial<CommitmentView>): CommitmentView {
	const action = {
		id: 'action-1',
		text: id,
		lead: '',
		supporting: '',
		deadline: '',
		resources: '',
		assistance: '',
		indicators: [],
		recommendations: []
	};
	return {
		id,
		consultation: 'c',
		cluster: 'k',
		clusterLabel: 'Courts',
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
		cites: [],
		overdue: null,
		...more
	};
}

const all = [
	commitment('done', { status: 'done', nextDate: '2026-01-01' }),
	commitment('someday', {}),
	commitment('later', { nextDate: '2027-05-01', lead: '' }),
	commitment('soon', { nextDate: '2027-02-01', lead: 'Élysée' }),
	commitment('late', { nextDate: '2026-12-01', overdue: 'next-date' }),
	commitment('void', { withdrawn: { at: 2, reason: 'Wrong roster' } })
];
const justice = {
	id: 'justice',
	name: 'Ministry of Justice',
	short: 'MoJ',
	names: [{ language: 'fr', name: 'Justice' }]
};
const names = new LeadNames([justice], 'fr');
const shown = (filter: Partial<BoardFilter>) =>
	onBoard(all, { status: '', institution: null, ...filter }, names).map(({ id }) => id);

describe('the follow-up board', () => {
	test('begins with what is overdue, goes on by date, and ends with what is over', () => {
		expect(shown({})).toEqual(['late', 'soon', 'later', 'someday', 'done', 'void']);
	});

	test('shows one status, one institution, or both', () => {
		expect(shown({ status: 'overdue' })).toEqual(['late']);
		expect(shown({ status: 'withdrawn' })).toEqual(['void']);
		expect(shown({ status: 'in-progress', institution: 'justice' })).toEqual(['late', 'someday']);
		expect(shown({ institution: '' })).toEqual(['later']);
	});

	test('[INSTITUTION2] offers each institution once, whichever of its names is written', () => {
		const more = [commitment('short', { lead: 'moj' }), commitment('two', { lead: 'ELYSEE; MoJ' })];
		expect(institutionsIn([...all, ...more], names, 'fr')).toEqual([
			{ value: '', label: '' },
			{ value: 'name elysee', label: 'ELYSEE' },
			{ value: 'justice', label: 'Justice' }
		]);
		const ids = onBoard([...all, ...more], { status: 'in-progress', institution: 'justice' }, names).map(
			({ id }) => id
		);
		expect(ids).toEqual(['late', 'someday', 'short', 'two']);
	});
});

test('links are one in each line, and what is none is named', () => {
	expect(linksIn(' https://a.example/1 \n\nhttps://a.example/1\nhttp://b.example')).toEqual({
		links: ['https://a.example/1', 'http://b.example']
	});
	expect(linksIn('https://a.example\njavascript:alert(1)')).toEqual({ wrong: 'javascript:alert(1)' });
	expect([hostOf('https://a.example:81/x'), hostOf('javascript:alert(1)')]).toEqual(['a.example:81', null]);
});
