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

test('[INSTITUTION9] whether it leads or supports, in the order of the list', () => {
	const all = [
		commitment('late', { lead: 'Ministry of Justice', overdue: 'deadline' }),
		commitment('helps', { lead: 'Police', nextDate: '2027-01-01' }, { supporting: 'Bar; Ministry of Justice' }),
		commitment('other', { lead: 'Police' }),
		commitment('later', { lead: 'moj; Police', nextDate: '2028-01-01' }, { supporting: 'moj' })
	];
	const owed = owedCommitments([justice, police], justice, all);
	expect(owed.map(({ commitment: { id }, part }) => [id, part])).toEqual([
		['late', 'lead'],
		['helps', 'supporting'],
		['later', 'lead']
	]);
});

test('[INSTITUTION9] its recommendations across reviews and mechanisms, those that it leads first', () => {
	const row = (number: string, cluster: string | null, said: Partial<ResponsibilityView>[]) => ({
		id: number,
		number,
		cluster,
		text: '',
		review: 4,
		body: null,
		symbol: null,
		themes: [],
		hasAction: false,
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
		row('O1', null, [{}])
	];
	const owed = owedRecommendations(justice, rows);
	expect(owed.map(({ row: { number }, part }) => [number, part])).toEqual([
		['1.2', 'lead'],
		['O1', 'lead'],
		['1.1', 'supporting']
	]);
});
