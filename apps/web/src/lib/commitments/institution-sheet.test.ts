import type { CommitmentView } from '@plenum/protocol/commitments';
import type { ResponsibilityView } from '@plenum/protocol/institutions';
import { expect, test } from 'vitest';
import { owedCommitments, owedRecommendations } from './institution-sheet.ts';

const justice = { id: 'justice', name: 'Ministry of Justice', short: 'MoJ', names: [] };
const police = { id: 'police', name: 'Police', short: null, names: [] };

function commitment(id: string, more: Partial<CommitmentView>, action: Partial<CommitmentView['action']> = {}) {
	const said = { id, text: id, lead: '', supporting: '', deadline: '', resources: '', assistance: '', indicators: [] };
	return {
		id,
		consultation: 'c',
		cluster: 'k',
		clusterLabel: 'Courts',
		poll: 'p',
		actionSha256: '',
		indicators: [],
		action: { ...said, recommendations: [], ...action },
		status: 'in-progress',
		lead: '',
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
	} as CommitmentView;
}

test('[INSTITUTION9] what it leads or supports and is still to be done, overdue first, then by date', () => {
	const all = [
		commitment('later', { lead: 'moj', nextDate: '2028-01-01' }),
		commitment('done', { lead: 'MoJ', status: 'done' }),
		commitment('other', { lead: 'Police' }),
		commitment('helps', { lead: 'Police', nextDate: '2027-01-01' }, { supporting: 'Bar; Ministry of Justice' }),
		commitment('late', { lead: 'Ministry of Justice', overdue: 'deadline' })
	];
	const owed = owedCommitments([justice, police], justice, all);
	expect(owed.map(({ commitment: { id }, part }) => [id, part])).toEqual([
		['late', 'lead'],
		['helps', 'supporting'],
		['later', 'lead']
	]);
});

test('[INSTITUTION9] its recommendations across reviews and mechanisms, with whether an adopted action serves them', () => {
	const row = (number: string, cluster: string | null, said: Partial<ResponsibilityView>[]) => ({
		id: number,
		number,
		cluster,
		text: '',
		review: 4,
		body: null,
		symbol: null,
		themes: [],
		kind: 'recommendation' as const,
		said: said.map((one) => ({
			subject: number,
			institution: 'justice',
			part: 'lead' as const,
			status: 'confirmed' as const,
			reasons: [],
			...one
		}))
	});
	const rows = [
		row('1.1', 'k', [{ part: 'supporting' }]),
		row('1.2', 'k', [{}]),
		row('1.3', 'k', [{ status: 'suggested' }]),
		row('1.4', 'k', [{ institution: 'police' }]),
		row('O1', null, [{}]),
		// Of another cluster, and of two reviews.
		row('2.1', 'l', [{}]),
		row('3.1', 'l', [{}]),
		row('3.1', 'm', [{ institution: 'police' }])
	];
	const commitments = [
		commitment('a', {}, { recommendations: ['1.1', 'O1', '2.1', '3.1'] }),
		commitment('b', { withdrawn: { at: 1, reason: '' } }, { recommendations: ['1.2'] })
	];
	const owed = owedRecommendations(justice, rows, commitments);
	expect(owed.map(({ row: { number }, part, hasAction }) => [number, part, hasAction])).toEqual([
		['1.2', 'lead', false],
		['O1', 'lead', true],
		['2.1', 'lead', true],
		['3.1', 'lead', false],
		['1.1', 'supporting', true]
	]);
});
