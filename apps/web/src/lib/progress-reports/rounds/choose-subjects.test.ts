import { expect, test } from 'vitest';
import { chooseSubjects, type CommitmentChoice, type RecommendationChoice } from './choose-subjects.ts';

const all = {
	commitments: [
		{ id: 'begun', overdue: false },
		{ id: 'late', overdue: true }
	],
	recommendations: [
		{ id: 'yes', kind: 'recommendation' as const, position: 'supported' as const },
		{ id: 'noted', kind: 'recommendation' as const, position: 'noted' as const },
		{ id: 'pledge', kind: 'pledge' as const, position: null }
	]
};
const chosen = (commitments: CommitmentChoice, recommendations: RecommendationChoice) =>
	chooseSubjects(all, { commitments, recommendations }).map(({ id }) => id);

test('[PROGRESS73] a round asks about what is still to be done, about what is overdue, and about recommendations', () => {
	expect(chosen('open', 'none')).toEqual(['begun', 'late']);
	expect(chosen('overdue', 'none')).toEqual(['late']);
	expect(chosen('none', 'supported')).toEqual(['yes']);
	expect(chosen('overdue', 'all')).toEqual(['late', 'yes', 'noted']);
	expect(chosen('none', 'none')).toEqual([]);
});
