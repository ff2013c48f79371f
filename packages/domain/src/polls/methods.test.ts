import { expect, test } from 'vitest';
import type { Answer } from './answer.ts';
import { isAnswer } from './methods.ts';
import { medianOf } from './methods/agreement.ts';
import { resultOf } from './poll-result.ts';
import type { PollRules } from './rules.ts';

const rules: PollRules = { percentBase: 'cast', threshold: 50, quorum: 0, thresholdEach: 0, quorumEach: 0 };
const actions = ['a', 'b', 'c', 'd', 'e'];

function resultBy(answers: readonly Answer[], more: Partial<PollRules> = {}) {
	const [first] = answers;
	if (!first) throw new Error('A vote has ballots.');
	const roster = answers.map((_, n) => ({ participant: `p${n}`, constituency: 'state' }));
	const papers = answers.map((answer) => ({ constituency: 'state', answer }));
	const subjects = actions.slice(0, first.marks.length);
	const poll = { kind: 'open', method: first.method, rules: { ...rules, ...more }, actions: subjects, roster } as const;
	return resultOf({ ...poll, actions: subjects }, { papers, present: new Set() }).subjects;
}
const times = (count: number, answer: Answer): Answer[] => Array<Answer>(count).fill(answer);
const ranked = (order: string): Answer => ({
	method: 'ranking',
	marks: ['A', 'B', 'C', 'D', 'E'].map((name) => order.indexOf(name) + 1 || null)
});

test('[POLL33] the example of Schulze’s paper comes out as E, A, C, B, D', () => {
	const votes = [
		...times(5, ranked('ACBED')),
		...times(5, ranked('ADECB')),
		...times(8, ranked('BEDAC')),
		...times(3, ranked('CABED')),
		...times(7, ranked('CAEBD')),
		...times(2, ranked('CBADE')),
		...times(7, ranked('DCEBA')),
		...times(8, ranked('EBADC'))
	];
	expect(resultBy(votes).map(({ counts }) => counts?.place)).toEqual([2, 4, 3, 5, 1]);
});

test('[POLL33] [POLL35] in a circle of equals all share the first place, and none is adopted where one place is to be had', () => {
	const ring = ['ABC', 'BCA', 'CAB'].map((order): Answer => ({
		method: 'ranking',
		marks: ranked(order).marks.slice(0, 3) as number[]
	}));
	expect(resultBy(ring).map(({ counts }) => counts?.place)).toEqual([1, 1, 1]);
	expect(resultBy(ring, { places: 1 }).map(({ adopted }) => adopted)).toEqual([false, false, false]);
	expect(resultBy(ring, { places: 3 }).map(({ adopted }) => adopted)).toEqual([true, true, true]);
});

test('[POLL32] points are added up; who passes an action by is against it, who gives none at all abstains', () => {
	const marks = [
		[6, 4],
		[10, 0],
		[0, 0],
		[0, 3]
	];
	const subjects = resultBy(marks.map((each): Answer => ({ method: 'points', marks: each })));
	expect(subjects.map(({ counts }) => [counts?.figures, counts?.place, counts?.tally])).toEqual([
		[[16], 1, { for: 2, against: 1, abstain: 1 }],
		[[7], 2, { for: 2, against: 1, abstain: 1 }]
	]);
});

test('[POLL34] 4 and 5 agree; the spread and the middle are told', () => {
	const steps = [5, 4, 3, 2, 1, 4, null] as const;
	const [subject] = resultBy(steps.map((step): Answer => ({ method: 'agreement', marks: [step] })));
	expect(subject?.counts).toMatchObject({ figures: [1, 1, 1, 2, 1], tally: { for: 3, against: 2, abstain: 2 } });
	expect([medianOf([1, 1, 1, 2, 1]), medianOf([0, 1, 0, 0, 1]), medianOf([0, 0, 0, 0, 0])]).toEqual([3, 2, null]);
});

test('[POLL31] one objection stops it, whatever the threshold, and its reason is kept', () => {
	const consent = (stance: 'consent' | 'stand-aside' | 'object', reason = ''): Answer => ({
		method: 'consent',
		marks: [{ stance, reason }]
	});
	const agreed = resultBy([...times(3, consent('consent')), ...times(5, consent('stand-aside'))]);
	expect(agreed[0]?.adopted).toBe(true);
	const each = resultBy(times(3, consent('stand-aside')).concat(consent('consent')), {
		threshold: 100,
		thresholdEach: 100
	});
	expect(each[0]).toMatchObject({ adopted: true, counts: { below: [] } });
	const stopped = resultBy([...times(9, consent('consent')), consent('object', 'No budget')], { threshold: 0 });
	expect(stopped[0]).toMatchObject({
		adopted: false,
		counts: { objections: [{ constituency: 'state', reason: 'No budget' }] }
	});
	expect(resultBy(times(3, consent('stand-aside')))[0]?.adopted).toBe(false);
});

test.each<[string, Answer, boolean]>([
	['points within what there is', { method: 'points', marks: [6, 4] }, true],
	['points beyond it', { method: 'points', marks: [6, 5] }, false],
	['half a point', { method: 'points', marks: [0.5, 1] }, false],
	['points below none', { method: 'points', marks: [-1, 1] }, false],
	['a shared place', { method: 'ranking', marks: [1, 1] }, true],
	['a place that there is not', { method: 'ranking', marks: [1, 3] }, false],
	[
		'an objection without a reason',
		{ method: 'consent', marks: Array(2).fill({ stance: 'object', reason: ' ' }) as [] },
		false
	],
	['an answer too few', { method: 'agreement', marks: [5] }, false]
])('[POLL4] %s: %s', (_, answer, accepted) => {
	expect(isAnswer(answer, { method: answer.method, rules }, 2)).toBe(accepted);
});
