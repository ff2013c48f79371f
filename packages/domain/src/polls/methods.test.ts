import { expect, test } from 'vitest';
import type { Answer } from './answer.ts';
import { isAnswer } from './methods.ts';
import { medianOf } from './counting/median.ts';
import { priorityRules } from './counting/priorities.ts';
import { resultOf } from './poll-result.ts';
import type { PollRules } from './rules.ts';

const rules: PollRules = { percentBase: 'cast', threshold: 50, quorum: 0, thresholdEach: 0, quorumEach: 0 };
const actions = ['a', 'b', 'c', 'd', 'e'];

function resultBy(answers: readonly Answer[], more: Partial<PollRules> = {}) {
	const [first] = answers;
	if (!first) throw new Error('A vote has ballots.');
	const roster = answers.map((_, n) => ({ participant: `p${n}`, constituency: 'state' }));
	const ballots = answers.map((answer) => ({ constituency: 'state', answer }));
	const subjects = actions.slice(0, first.marks.length);
	const poll = { kind: 'open', method: first.method, rules: { ...rules, ...more }, actions: subjects, roster } as const;
	return resultOf({ ...poll, actions: subjects }, { ballots, present: new Set() }).subjects;
}
const consented = { stance: 'consent', reason: '' } as const;
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

test('[POLL31] objections are told by constituency and words, in whatever order the ballots came', () => {
	const objections = [
		['state', 'No budget'],
		['nhri', 'Too late'],
		['state', 'Already done'],
		['nhri', 'Nobody asked'],
		['civil-society', 'Who pays?']
	] as const;
	const told = (given: readonly (readonly [string, string])[]) => {
		const ballots = given.map(([constituency, reason]) => ({
			constituency,
			answer: { method: 'consent', marks: [{ stance: 'object', reason }] } as Answer
		}));
		const agreed = {
			constituency: 'state',
			answer: { method: 'consent', marks: [{ stance: 'consent', reason: '' }] } as Answer
		};
		const roster = [...ballots, agreed].map(({ constituency }, n) => ({ participant: `p${n}`, constituency }));
		const poll = { kind: 'open', method: 'consent', rules, actions: ['a'], roster } as const;
		const { subjects } = resultOf({ ...poll, actions: ['a'] }, { ballots: [...ballots, agreed], present: new Set() });
		return subjects[0]?.counts?.objections?.map(({ constituency, reason }) => [constituency, reason]);
	};
	for (const order of [objections, objections.toReversed()])
		expect(told(order)).toEqual([
			['civil-society', 'Who pays?'],
			['nhri', 'Nobody asked'],
			['nhri', 'Too late'],
			['state', 'Already done'],
			['state', 'No budget']
		]);
});

test('[POLL31] [POLL32] [POLL33] [POLL34] each subject of a ballot is counted by its own mark', () => {
	const tallies = (...ballots: Answer[]) =>
		resultBy(ballots).map(({ counts }) => [counts?.tally.for, counts?.tally.against, counts?.tally.abstain]);
	const consent = (stance: 'consent' | 'stand-aside' | 'object') => ({
		stance,
		reason: stance === 'object' ? 'No' : ''
	});
	expect(
		tallies(
			{ method: 'consent', marks: [consent('consent'), consent('object')] },
			{ method: 'consent', marks: [consent('stand-aside'), consent('consent')] }
		)
	).toEqual([
		[1, 0, 1],
		[1, 1, 0]
	]);
	expect(
		tallies(
			{ method: 'ranking', marks: [1, null] },
			{ method: 'ranking', marks: [null, null] },
			{ method: 'ranking', marks: [2, 1] }
		)
	).toEqual([
		[2, 0, 1],
		[1, 1, 1]
	]);
	expect(tallies({ method: 'agreement', marks: [4, 2] }, { method: 'agreement', marks: [3, null] })).toEqual([
		[1, 0, 1],
		[0, 1, 1]
	]);
	expect(resultBy([{ method: 'consent', marks: [consent('consent'), consent('object')] }])[0]?.counts).toMatchObject({
		objections: []
	});
});

test('[POLL33] whoever leaves a subject out puts it after all that they name, and no two that they leave out before each other', () => {
	const ballots: Answer[] = [
		{ method: 'ranking', marks: [1, null, null] },
		{ method: 'ranking', marks: [2, 1, null] }
	];
	expect(resultBy(ballots).map(({ counts }) => counts?.figures)).toEqual([
		[0, 1, 2],
		[1, 0, 1],
		[0, 0, 0]
	]);
	expect(resultBy(ballots).map(({ counts }) => counts?.place)).toEqual([1, 1, 3]);
});

test('[POLL35] the first places are adopted where they also have enough support', () => {
	const ballots = [
		[5, 3, 2],
		[4, 6, 0],
		[9, 0, 1]
	].map((marks): Answer => ({ method: 'points', marks }));
	const adopted = (more: Partial<PollRules>) => resultBy(ballots, more).map((subject) => subject.adopted);
	expect(adopted({})).toEqual([true, true, true]);
	expect(adopted({ places: 2 })).toEqual([true, true, false]);
	expect(adopted({ places: 3, threshold: 70 })).toEqual([true, false, false]);
});

test('[POLL34] the middle is the step at which half are counted, the lower of two', () => {
	expect(
		[
			[1, 1, 0, 0, 0],
			[1, 0, 0, 0, 2],
			[0, 0, 3, 0, 0],
			[2, 0, 0, 1, 2],
			[0, 0, 0, 0, 1]
		].map(medianOf)
	).toEqual([1, 5, 3, 4, 5]);
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
	['all points, some and none', { method: 'points', marks: [10, 0] }, true],
	['one mark below none, within the sum', { method: 'points', marks: [11, -1] }, false],
	['a place and none', { method: 'ranking', marks: [null, 2] }, true],
	['no places at all', { method: 'ranking', marks: [null, null] }, true],
	['a place before the first', { method: 'ranking', marks: [1, 0] }, false],
	['half a place', { method: 'ranking', marks: [1, 1.5] }, false],
	['a choice that there is', { method: 'for-against', marks: ['for', 'abstain'] }, true],
	['one choice that there is not', { method: 'for-against', marks: ['for', 'perhaps' as 'for'] }, false],
	['a step and no opinion', { method: 'agreement', marks: [5, null] }, true],
	['one step beyond', { method: 'agreement', marks: [5, 6 as 5] }, false],
	['one step below', { method: 'agreement', marks: [0 as 1, 5] }, false],
	[
		'consent and an objection with its reason',
		{ method: 'consent', marks: [consented, { stance: 'object', reason: 'No' }] },
		true
	],
	[
		'consent and an objection without',
		{ method: 'consent', marks: [consented, { stance: 'object', reason: ' ' }] },
		false
	],
	['consent with a reason', { method: 'consent', marks: [consented, { stance: 'consent', reason: 'Yes' }] }, false],
	[
		'standing aside with a reason',
		{ method: 'consent', marks: [{ stance: 'stand-aside', reason: 'So' }, consented] },
		false
	],
	[
		'a stance that there is not',
		{ method: 'consent', marks: [{ stance: 'leave' as 'object', reason: 'No' }, consented] },
		false
	],
	['an answer too many', { method: 'agreement', marks: [5, 5, 5] }, false],
	['an answer too few', { method: 'agreement', marks: [5] }, false]
])('[POLL4] %s: %s', (_, answer, accepted) => {
	expect(isAnswer(answer, { method: answer.method, rules }, 2)).toBe(accepted);
});

test('[POLL4] an answer by another method than the poll’s is none; points may be limited otherwise', () => {
	const answer: Answer = { method: 'ranking', marks: [1, 2] };
	expect(isAnswer(answer, { method: 'points', rules }, 2)).toBe(false);
	const points: Answer = { method: 'points', marks: [3, 2] };
	expect([4, 5].map((most) => isAnswer(points, { method: 'points', rules: { ...rules, points: most } }, 2))).toEqual([
		false,
		true
	]);
});

test('[POLL83] whoever chose an action is for it, whoever chose others alone against it; the order is by how many chose each', () => {
	const marks = [
		[true, true, false],
		[false, true, false],
		[false, false, false]
	];
	const subjects = resultBy(marks.map((each): Answer => ({ method: 'selection', marks: each })));
	expect(subjects.map(({ counts }) => [counts?.place, counts?.tally])).toEqual([
		[2, { for: 1, against: 1, abstain: 1 }],
		[1, { for: 2, against: 0, abstain: 1 }],
		[3, { for: 0, against: 2, abstain: 1 }]
	]);
});

test.each<[string, Answer, boolean]>([
	['as many as are allowed', { method: 'selection', marks: [true, true, false, false] }, true],
	['none', { method: 'selection', marks: [false, false, false, false] }, true],
	['one more', { method: 'selection', marks: [true, true, true, false] }, false],
	['what is no choice', { method: 'selection', marks: [1, 0, 0, 0] as never }, false],
	['an order of as many', { method: 'ranking', marks: [2, null, 1, null] }, true],
	['an order of one more', { method: 'ranking', marks: [2, 3, 1, null] }, false]
])('[POLL83] where two may be chosen, %s is judged right', (_, answer, accepted) => {
	expect(isAnswer(answer, { method: answer.method, rules: { ...rules, choices: 2 } }, 4)).toBe(accepted);
});

test('[POLL84] priorities ask for no threshold, and for no more places or choices than there are clusters', () => {
	const asked = { ...rules, threshold: 60, thresholdEach: 30, percentBase: 'entitled' as const };
	expect(priorityRules(asked, 60)).toEqual({ ...rules, threshold: 0, places: 5 });
	expect(priorityRules({ ...asked, choices: 7 }, 60)).toEqual({ ...rules, threshold: 0, choices: 7, places: 7 });
	expect(priorityRules({ ...asked, choices: 7, places: 9 }, 3)).toEqual({
		...rules,
		threshold: 0,
		choices: 3,
		places: 3
	});
	expect(priorityRules(asked, 2).places).toBe(1);
});
